package nl.weegschaal.engine.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.json.Words;
import nl.weegschaal.model.advisory.NodeId;
import nl.weegschaal.model.advisory.Origin;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.CaseFile;
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
import nl.weegschaal.model.vocabulary.AreaControl;
import nl.weegschaal.model.vocabulary.AspectState;
import nl.weegschaal.model.vocabulary.Establishment;
import nl.weegschaal.model.vocabulary.LimbAspect;
import nl.weegschaal.model.vocabulary.OtherGroundState;
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
        facts.given.add(new Given(new ProposedArea(control), place));
        RiskFinding risk = there.conclusion(RiskFinding.class);
        facts.given.add(new Given(new RiskThere(risk.code()), new Origin.Carried(there.id(risk))));
        facts.carryPolicy(there);
        facts.addFindings(alternative);
        facts.given.addAll(RestrictionsOnFile.facts(limits));
        return facts.given;
    }

    private void addCase(CaseFile caseFile, Run home) {
        RiskFinding risk = home.conclusion(RiskFinding.class);
        given.add(new Given(new RiskAtHome(risk.code()), new Origin.Carried(home.id(risk))));
        given.add(carried(home, home.given(ApplicantFacts.class)));
        caseFile.actors()
                .forEach(actor -> given.add(new Given(new ActorOfHarm(actor), new Origin.CaseGiven("actorsOfHarm"))));
        boolean isSaid = caseFile.otherGround().state() != OtherGroundState.NOT_EXAMINED;
        given.add(new Given(new OnOtherGround(caseFile.otherGround().state()), origin("otherGround", isSaid)));
        if (caseFile.actors().isEmpty()) {
            given.add(new Given(new ActorOfHarm(ActorKind.UNKNOWN), new Origin.NotOnFile("actorsOfHarm")));
        }
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
