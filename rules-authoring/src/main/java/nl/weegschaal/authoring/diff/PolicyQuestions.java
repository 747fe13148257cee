package nl.weegschaal.authoring.diff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.weegschaal.engine.prove.ElementsOnFile;
import nl.weegschaal.model.casefile.Applicant;
import nl.weegschaal.model.casefile.AspectOnFile;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.PolicyAnswers;
import nl.weegschaal.model.casefile.RebuttalOnFile;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.AspectState;
import nl.weegschaal.model.vocabulary.PolicyTerm;
import nl.weegschaal.model.vocabulary.RebuttalState;

/**
 * What a case answers to the questions that lines on alternatives ask.
 *
 * @param profiles the profiles of which something is known
 * @param conditions the conditions that were examined
 * @param leads whether there are individual leads
 * @param route the areas that the route passes; empty if nobody says
 * @param inPower what the file says of actors in the area
 * @param onRoute what it says of actors on the route
 */
record PolicyQuestions(
        Map<PolicyTerm, Answer> profiles,
        Map<PolicyTerm, AspectState> conditions,
        AspectState leads,
        Optional<List<AreaCode>> route,
        Map<PolicyTerm, Answer> inPower,
        Map<PolicyTerm, Answer> onRoute) {

    /** Nothing is answered. */
    static PolicyQuestions open() {
        return new PolicyQuestions(Map.of(), Map.of(), AspectState.NOT_EXAMINED, Optional.empty(), Map.of(), Map.of());
    }

    PolicyQuestions withProfile(PolicyTerm name, Answer answer) {
        Map<PolicyTerm, Answer> more = new TreeMap<>(profiles);
        more.put(name, answer);
        return new PolicyQuestions(more, conditions, leads, route, inPower, onRoute);
    }

    PolicyQuestions withCondition(PolicyTerm name, AspectState state) {
        Map<PolicyTerm, AspectState> more = new TreeMap<>(conditions);
        more.put(name, state);
        return new PolicyQuestions(profiles, more, leads, route, inPower, onRoute);
    }

    PolicyQuestions withLeads(AspectState state) {
        return new PolicyQuestions(profiles, conditions, state, route, inPower, onRoute);
    }

    PolicyQuestions withRoute(List<AreaCode> areas) {
        return new PolicyQuestions(profiles, conditions, leads, Optional.of(areas), inPower, onRoute);
    }

    PolicyQuestions withActorInPower(PolicyTerm name, Answer answer) {
        return new PolicyQuestions(profiles, conditions, leads, route, joined(inPower, Map.of(name, answer)), onRoute);
    }

    PolicyQuestions withActorOnRoute(PolicyTerm name, Answer answer) {
        return new PolicyQuestions(profiles, conditions, leads, route, inPower, joined(onRoute, Map.of(name, answer)));
    }

    private static <V> Map<PolicyTerm, V> joined(Map<PolicyTerm, V> some, Map<PolicyTerm, V> more) {
        Map<PolicyTerm, V> joined = new TreeMap<>(some);
        joined.putAll(more);
        return joined;
    }

    /** The answers of both, of which no question is answered in both. */
    PolicyQuestions and(PolicyQuestions other) {
        return new PolicyQuestions(
                joined(profiles, other.profiles),
                joined(conditions, other.conditions),
                leads == AspectState.NOT_EXAMINED ? other.leads : leads,
                route.or(() -> other.route),
                joined(inPower, other.inPower),
                joined(onRoute, other.onRoute));
    }

    /** How many answers there are. */
    int size() {
        return profiles.size()
                + conditions.size()
                + inPower.size()
                + onRoute.size()
                + (leads == AspectState.NOT_EXAMINED ? 0 : 1)
                + route.map(areas -> 1 + areas.size()).orElse(0);
    }

    Applicant applicant(Answer civilian, Answer minor) {
        return Applicant.builder()
                .civilian(civilian)
                .unaccompaniedMinor(minor)
                .profiles(profiles)
                .build();
    }

    /** The answers about an alternative. */
    PolicyAnswers ofAlternative() {
        Map<PolicyTerm, AspectOnFile> found = new TreeMap<>();
        conditions.forEach((name, state) -> found.put(name, onFile(state)));
        return new PolicyAnswers(found, onFile(leads), inPower, onRoute);
    }

    /** An alternative of which nothing else is known. */
    CaseAlternative alternative(AreaCode area) {
        return new CaseAlternative(
                area,
                Map.of(),
                Map.of(),
                route,
                new RebuttalOnFile(RebuttalState.NOT_HEARD, Optional.empty()),
                ofAlternative());
    }

    static AspectOnFile onFile(AspectState state) {
        return new AspectOnFile(
                state, state == AspectState.NOT_EXAMINED ? Optional.empty() : Optional.of(ElementsOnFile.EXAMPLE));
    }
}
