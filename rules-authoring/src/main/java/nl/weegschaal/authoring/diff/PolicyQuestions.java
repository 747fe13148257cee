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
 */
record PolicyQuestions(
        Map<PolicyTerm, Answer> profiles,
        Map<PolicyTerm, AspectState> conditions,
        AspectState leads,
        Optional<List<AreaCode>> route) {

    /** Nothing is answered. */
    static PolicyQuestions open() {
        return new PolicyQuestions(Map.of(), Map.of(), AspectState.NOT_EXAMINED, Optional.empty());
    }

    PolicyQuestions withProfile(PolicyTerm name, Answer answer) {
        Map<PolicyTerm, Answer> more = new TreeMap<>(profiles);
        more.put(name, answer);
        return new PolicyQuestions(more, conditions, leads, route);
    }

    PolicyQuestions withCondition(PolicyTerm name, AspectState state) {
        Map<PolicyTerm, AspectState> more = new TreeMap<>(conditions);
        more.put(name, state);
        return new PolicyQuestions(profiles, more, leads, route);
    }

    PolicyQuestions withLeads(AspectState state) {
        return new PolicyQuestions(profiles, conditions, state, route);
    }

    PolicyQuestions withRoute(List<AreaCode> areas) {
        return new PolicyQuestions(profiles, conditions, leads, Optional.of(areas));
    }

    /** The answers of both, of which no question is answered in both. */
    PolicyQuestions and(PolicyQuestions other) {
        Map<PolicyTerm, Answer> allProfiles = new TreeMap<>(profiles);
        allProfiles.putAll(other.profiles);
        Map<PolicyTerm, AspectState> allConditions = new TreeMap<>(conditions);
        allConditions.putAll(other.conditions);
        return new PolicyQuestions(
                allProfiles,
                allConditions,
                leads == AspectState.NOT_EXAMINED ? other.leads : leads,
                route.or(() -> other.route));
    }

    /** How many answers there are. */
    int size() {
        return profiles.size()
                + conditions.size()
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
        return new PolicyAnswers(found, onFile(leads));
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
