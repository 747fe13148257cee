package nl.weegschaal.engine.examples;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import nl.weegschaal.model.casefile.AspectOnFile;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.CaseElement;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.CaseReference;
import nl.weegschaal.model.casefile.CaseTest;
import nl.weegschaal.model.casefile.CaseWeighing;
import nl.weegschaal.model.casefile.EvidenceReference;
import nl.weegschaal.model.casefile.ExceptionOnFile;
import nl.weegschaal.model.casefile.OtherGroundOnFile;
import nl.weegschaal.model.casefile.PolicyAnswers;
import nl.weegschaal.model.casefile.RebuttalOnFile;
import nl.weegschaal.model.text.FreeText;
import nl.weegschaal.model.vocabulary.ActorKind;
import nl.weegschaal.model.vocabulary.LimbAspect;
import nl.weegschaal.model.vocabulary.PolicyTerm;
import nl.weegschaal.model.vocabulary.StateActorExceptionKind;

/** The same case to the rules, and another one to a person: in another order, with another reference and other texts. */
final class Disguise {
    private final Random random;

    Disguise(long seed) {
        this.random = new Random(seed);
    }

    CaseFile of(CaseFile caseFile) {
        return new CaseFile(
                new CaseReference("OTHER-" + random.nextInt(1_000_000)),
                caseFile.country(),
                caseFile.lodged(),
                caseFile.decision(),
                caseFile.home(),
                caseFile.applicant(),
                new LinkedHashSet<ActorKind>(shuffled(List.copyOf(caseFile.actors()))),
                shuffled(caseFile.elements().stream().map(this::element).toList()),
                shuffled(caseFile.weighings().stream().map(this::weighing).toList()),
                shuffled(caseFile.alternatives().stream().map(this::alternative).toList()),
                caseFile.asked(),
                shuffled(caseFile.tests().stream().map(this::test).toList()),
                new OtherGroundOnFile(
                        caseFile.otherGround().state(),
                        caseFile.otherGround().ground(),
                        caseFile.otherGround().reasons().map(this::other),
                        caseFile.otherGround().actors()));
    }

    private CaseTest test(CaseTest test) {
        return CaseTest.builder(test)
                .violence(other(test.violence()))
                .sources(List.of(other(test.reasons())))
                .reasons(other(test.reasons()))
                .build();
    }

    private CaseElement element(CaseElement element) {
        return new CaseElement(
                element.id(),
                element.kind(),
                element.bearing(),
                element.evidence(),
                element.strength(),
                element.nexus().map(this::other),
                element.description().map(this::other),
                shuffled(element.references().stream()
                        .map(reference -> new EvidenceReference(other(reference.reference()), reference.says()))
                        .toList()),
                element.conflictResolution().map(this::other),
                element.notRepeated().map(this::other));
    }

    private CaseWeighing weighing(CaseWeighing weighing) {
        return new CaseWeighing(weighing.area(), weighing.elements(), weighing.degree(), other(weighing.reasons()));
    }

    private CaseAlternative alternative(CaseAlternative alternative) {
        Map<LimbAspect, AspectOnFile> aspects = new TreeMap<>(Collections.reverseOrder());
        alternative
                .aspects()
                .forEach((aspect, found) ->
                        aspects.put(aspect, new AspectOnFile(found.state(), other(found.reasons()))));
        Map<StateActorExceptionKind, ExceptionOnFile> exceptions = new TreeMap<>(Collections.reverseOrder());
        alternative
                .exceptions()
                .forEach((kind, found) ->
                        exceptions.put(kind, new ExceptionOnFile(found.establishment(), other(found.reasons()))));
        RebuttalOnFile rebuttal = new RebuttalOnFile(
                alternative.rebuttal().state(), other(alternative.rebuttal().text()));
        return new CaseAlternative(
                alternative.area(),
                aspects,
                exceptions,
                alternative.transitRoute(),
                rebuttal,
                policy(alternative.policy()));
    }

    private PolicyAnswers policy(PolicyAnswers policy) {
        Map<PolicyTerm, AspectOnFile> conditions = new TreeMap<>(Collections.reverseOrder());
        policy.conditions()
                .forEach(
                        (name, found) -> conditions.put(name, new AspectOnFile(found.state(), other(found.reasons()))));
        AspectOnFile leads = policy.individualLeads();
        return new PolicyAnswers(
                conditions,
                new AspectOnFile(leads.state(), other(leads.reasons())),
                policy.actorsInPower(),
                policy.actorsOnRoute());
    }

    private Optional<FreeText> other(Optional<FreeText> text) {
        return text.map(this::other);
    }

    private FreeText other(FreeText text) {
        return new FreeText("REAL_RISK_INDICATED \"); not " + random.nextLong() + " İı ß " + text.value());
    }

    private <T> List<T> shuffled(List<T> parts) {
        List<T> copy = new ArrayList<>(parts);
        Collections.shuffle(copy, random);
        return copy;
    }
}
