package nl.weegschaal.engine.prove;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.weegschaal.engine.policy.table.RestrictionRow;
import nl.weegschaal.engine.policy.table.RestrictionSubject;
import nl.weegschaal.model.casefile.AspectOnFile;
import nl.weegschaal.model.casefile.PolicyAnswers;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.AspectState;
import nl.weegschaal.model.vocabulary.PolicyTerm;

/** What a case file says to the lines of a policy that limit an alternative. */
final class RestrictionAnswersOnFile {
    private final Map<PolicyTerm, Answer> profiles = new TreeMap<>();
    private final Map<PolicyTerm, AspectOnFile> conditions = new TreeMap<>();
    private final Map<PolicyTerm, Answer> actorsInPower = new TreeMap<>();
    private final Map<PolicyTerm, Answer> actorsOnRoute = new TreeMap<>();
    private final List<AreaCode> route = new ArrayList<>();
    private boolean isRouteKnown;
    private Answer leads = Answer.UNKNOWN;

    /** Answers one line. Whether the government or the actor of harm rules an area is said by the policy itself, and which areas are named. */
    void answer(RestrictionRow row, Answer answer) {
        switch (row.form().asks()) {
            case NOTHING, NAMED_AREA -> {}
            case ACTOR_HOLDS_POWER -> say(actorsInPower, row.subject(RestrictionSubject.Power.class), answer);
            case ACTOR_ON_ROUTE -> say(actorsOnRoute, row.subject(RestrictionSubject.Power.class), answer);
            case PROFILE ->
                profiles.put(row.subject(RestrictionSubject.Profile.class).name(), answer);
            case CONDITION ->
                conditions.put(row.subject(RestrictionSubject.Condition.class).name(), finding(answer));
            case LEADS -> leads = answer;
            case PASSAGE -> pass(row.subject(RestrictionSubject.Passage.class).area(), answer);
        }
    }

    private static void say(Map<PolicyTerm, Answer> said, RestrictionSubject.Power power, Answer answer) {
        if (power instanceof RestrictionSubject.Actor actor) {
            said.put(actor.name(), answer);
        }
    }

    private void pass(AreaCode area, Answer answer) {
        isRouteKnown |= answer != Answer.UNKNOWN;
        if (answer == Answer.YES) {
            route.add(area);
        }
    }

    Map<PolicyTerm, Answer> profiles() {
        return profiles;
    }

    PolicyAnswers findings() {
        return new PolicyAnswers(conditions, finding(leads), actorsInPower, actorsOnRoute);
    }

    Optional<List<AreaCode>> route() {
        return isRouteKnown ? Optional.of(route) : Optional.empty();
    }

    private static AspectOnFile finding(Answer answer) {
        return switch (answer) {
            case YES -> new AspectOnFile(AspectState.FOUND, Optional.of(ElementsOnFile.EXAMPLE));
            case NO -> new AspectOnFile(AspectState.NOT_FOUND, Optional.of(ElementsOnFile.EXAMPLE));
            case UNKNOWN -> new AspectOnFile(AspectState.NOT_EXAMINED, Optional.empty());
        };
    }
}
