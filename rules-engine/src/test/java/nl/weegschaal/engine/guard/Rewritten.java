package nl.weegschaal.engine.guard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.weegschaal.model.casefile.AspectOnFile;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.CaseElement;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.CaseTest;
import nl.weegschaal.model.casefile.CaseWeighing;
import nl.weegschaal.model.casefile.EvidenceReference;
import nl.weegschaal.model.casefile.OtherGroundOnFile;
import nl.weegschaal.model.casefile.PolicyAnswers;
import nl.weegschaal.model.casefile.RebuttalOnFile;
import nl.weegschaal.model.text.FreeText;
import nl.weegschaal.model.vocabulary.LimbAspect;
import nl.weegschaal.model.vocabulary.PolicyTerm;

/** The same case with every free text written in other words, some of them words that the rules know. */
final class Rewritten {
    private static final FreeText OTHER = new FreeText("EARLIER_HARM, gradation 1, safe, J\u00f6rg \u0130smail");

    private Rewritten() {}

    static CaseFile of(CaseFile caseFile) {
        List<CaseElement> elements =
                caseFile.elements().stream().map(Rewritten::element).toList();
        List<CaseWeighing> weighings = caseFile.weighings().stream()
                .map(weighing -> new CaseWeighing(weighing.area(), weighing.elements(), weighing.degree(), OTHER))
                .toList();
        List<CaseAlternative> alternatives =
                caseFile.alternatives().stream().map(Rewritten::alternative).toList();
        return CaseFile.builder(caseFile)
                .elements(elements)
                .weighings(weighings)
                .alternatives(alternatives)
                .tests(caseFile.tests().stream().map(Rewritten::test).toList())
                .otherGround(otherGround(caseFile.otherGround()))
                .build();
    }

    private static CaseTest test(CaseTest of) {
        return CaseTest.builder(of)
                .violence(OTHER)
                .sources(List.of(OTHER, OTHER))
                .reasons(OTHER)
                .build();
    }

    private static OtherGroundOnFile otherGround(OtherGroundOnFile of) {
        return new OtherGroundOnFile(of.state(), of.ground(), Optional.of(OTHER), of.actors());
    }

    private static CaseElement element(CaseElement of) {
        return new CaseElement(
                of.id(),
                of.kind(),
                of.bearing(),
                of.evidence(),
                of.strength(),
                other(of.nexus()),
                Optional.of(OTHER),
                of.references().stream()
                        .map(reference -> new EvidenceReference(OTHER, reference.says()))
                        .toList(),
                other(of.conflictResolution()),
                other(of.notRepeated()));
    }

    private static CaseAlternative alternative(CaseAlternative of) {
        Map<LimbAspect, AspectOnFile> aspects = new TreeMap<>();
        of.aspects()
                .forEach((aspect, found) -> aspects.put(aspect, new AspectOnFile(found.state(), Optional.of(OTHER))));
        return new CaseAlternative(
                of.area(),
                aspects,
                of.exceptions(),
                of.transitRoute(),
                new RebuttalOnFile(of.rebuttal().state(), Optional.of(OTHER)),
                policy(of.policy()));
    }

    private static PolicyAnswers policy(PolicyAnswers of) {
        Map<PolicyTerm, AspectOnFile> conditions = new TreeMap<>();
        of.conditions()
                .forEach((name, found) -> conditions.put(name, new AspectOnFile(found.state(), Optional.of(OTHER))));
        return new PolicyAnswers(
                conditions,
                new AspectOnFile(of.individualLeads().state(), Optional.of(OTHER)),
                of.actorsInPower(),
                of.actorsOnRoute());
    }

    private static Optional<FreeText> other(Optional<FreeText> text) {
        return text.map(written -> OTHER);
    }
}
