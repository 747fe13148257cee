package nl.weegschaal.engine.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.weegschaal.engine.json.Words;
import nl.weegschaal.model.advisory.NodeId;
import nl.weegschaal.model.advisory.Origin;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.HomeArea;
import nl.weegschaal.model.fact.ActorOfHarm;
import nl.weegschaal.model.fact.ApplicantFacts;
import nl.weegschaal.model.fact.AreaGradation;
import nl.weegschaal.model.fact.AreaPolicy;
import nl.weegschaal.model.fact.AspectFinding;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.NoAreaNamed;
import nl.weegschaal.model.fact.OnOtherGround;
import nl.weegschaal.model.fact.ProposedArea;
import nl.weegschaal.model.fact.Rebuttal;
import nl.weegschaal.model.fact.RiskAtHome;
import nl.weegschaal.model.fact.RiskFinding;
import nl.weegschaal.model.fact.RiskThere;
import nl.weegschaal.model.fact.StateActorException;
import nl.weegschaal.model.vocabulary.ActorKind;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AreaControl;
import nl.weegschaal.model.vocabulary.AspectState;
import nl.weegschaal.model.vocabulary.Establishment;
import nl.weegschaal.model.vocabulary.LimbAspect;
import nl.weegschaal.model.vocabulary.OtherGroundState;
import nl.weegschaal.model.vocabulary.RiskCode;
import nl.weegschaal.model.vocabulary.StateActorExceptionKind;

/** The closed facts for one internal protection alternative: the findings on it and the risk in both areas. */
final class AlternativeFacts {
    private final List<Given> given = new ArrayList<>();

    private AlternativeFacts() {}

    /** The facts when no area is named. */
    static List<Given> withoutArea(CaseFile caseFile, Run home, List<RestrictionOnFile> limits) {
        AlternativeFacts facts = new AlternativeFacts();
        facts.addCase(caseFile, home);
        facts.given.add(new Given(new NoAreaNamed(), new Origin.NotOnFile("alternatives")));
        facts.given.addAll(RestrictionsOnFile.facts(limits));
        return facts.given;
    }

    /** The facts for a named area, of which the scale was run for the same applicant. */
    static List<Given> of(
            CaseFile caseFile,
            CaseAlternative alternative,
            Run home,
            Run there,
            AreaControl control,
            List<RestrictionOnFile> limits) {
        AlternativeFacts facts = new AlternativeFacts();
        facts.addCase(caseFile, home);
        Origin place = new Origin.CaseGiven("alternatives/" + alternative.area().value());
        facts.given.add(new Given(new ProposedArea(control, apart(caseFile)), place));
        RiskFinding risk = there.conclusion(RiskFinding.class);
        facts.given.add(new Given(new RiskThere(risk.code()), new Origin.Carried(there.id(risk))));
        facts.carryPolicy(there);
        facts.addFindings(alternative);
        facts.given.addAll(RestrictionsOnFile.facts(limits));
        return facts.given;
    }

    /** That an alternative is apart from an established home area was checked before; without one nobody knows. */
    private static Answer apart(CaseFile caseFile) {
        return caseFile.home() instanceof HomeArea.Established ? Answer.YES : Answer.UNKNOWN;
    }

    private void addCase(CaseFile caseFile, Run home) {
        RiskFinding risk = home.conclusion(RiskFinding.class);
        given.add(new Given(new RiskAtHome(risk.code()), new Origin.Carried(home.id(risk))));
        given.add(carried(home, home.given(ApplicantFacts.class)));
        boolean isSaid = caseFile.otherGround().state() != OtherGroundState.NOT_EXAMINED;
        given.add(new Given(new OnOtherGround(caseFile.otherGround().state()), origin("otherGround", isSaid)));
        addActors(caseFile, risk.code());
    }

    /** The actors on each ground by which the alternative is reached, or would be: whose protection and reach are then asked about. */
    private void addActors(CaseFile caseFile, RiskCode risk) {
        SortedMap<ActorKind, List<Origin>> actors = new TreeMap<>();
        boolean isStated = caseFile.otherGround().state() == OtherGroundState.STATED;
        if (risk.isIndicated() || !isStated) {
            addActors(caseFile.actors(), "actorsOfHarm", actors);
        }
        if (isStated) {
            addActors(caseFile.otherGround().actors(), "otherGround/actorsOfHarm", actors);
        }
        actors.forEach((kind, origins) -> given.add(
                new Given(new ActorOfHarm(kind), origins.size() == 1 ? origins.get(0) : new Origin.Together(origins))));
    }

    private static void addActors(Set<ActorKind> onFile, String place, SortedMap<ActorKind, List<Origin>> actors) {
        Set<ActorKind> known = onFile.isEmpty() ? Set.of(ActorKind.UNKNOWN) : onFile;
        known.forEach(
                kind -> actors.computeIfAbsent(kind, none -> new ArrayList<>()).add(origin(place, !onFile.isEmpty())));
    }

    private void carryPolicy(Run there) {
        Optional<AreaPolicy> policy = there.find(AreaPolicy.class);
        policy.ifPresent(fact -> given.add(carried(there, fact)));
        Optional<AreaGradation> gradation = there.find(AreaGradation.class);
        gradation.ifPresent(fact -> given.add(carried(there, fact)));
    }

    private void addFindings(CaseAlternative alternative) {
        String place = "alternatives/" + alternative.area().value() + "/";
        for (LimbAspect aspect : LimbAspect.values()) {
            AspectState state = alternative.state(aspect);
            given.add(new Given(
                    new AspectFinding(aspect, state),
                    origin(
                            place + "findings/" + Words.of(aspect),
                            alternative.aspects().containsKey(aspect))));
        }
        for (StateActorExceptionKind kind : StateActorExceptionKind.values()) {
            Establishment establishment = alternative.establishment(kind);
            given.add(new Given(
                    new StateActorException(kind, establishment),
                    origin(
                            place + "stateActorExceptions/" + Words.of(kind),
                            alternative.exceptions().containsKey(kind))));
        }
        given.add(new Given(new Rebuttal(alternative.rebuttal().state()), new Origin.CaseGiven(place + "rebuttal")));
    }

    private static Origin origin(String place, boolean onFile) {
        return onFile ? new Origin.CaseGiven(place) : new Origin.NotOnFile(place);
    }

    private static Given carried(Run run, GivenFact fact) {
        NodeId id = run.id(fact);
        return new Given(fact, new Origin.Carried(id));
    }
}
