package nl.weegschaal.authoring.matrix;

import java.util.ArrayList;
import java.util.List;
import nl.weegschaal.engine.diagram.Diagrams;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.prove.Theory;
import nl.weegschaal.engine.space.AreaSpace;
import nl.weegschaal.engine.space.Space;
import nl.weegschaal.model.fact.ApplicantFacts;
import nl.weegschaal.model.fact.AreaGradation;
import nl.weegschaal.model.fact.AreaPolicy;
import nl.weegschaal.model.fact.CaseTiming;
import nl.weegschaal.model.fact.CircumstanceAsked;
import nl.weegschaal.model.fact.Contradiction;
import nl.weegschaal.model.fact.ExaminedArea;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.vocabulary.AgeOnFile;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AreaControl;
import nl.weegschaal.model.vocabulary.AreaRole;
import nl.weegschaal.model.vocabulary.Asked;
import nl.weegschaal.model.vocabulary.ElementKind;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.Standing;

/**
 * The cases that a matrix is about: what it holds fixed, and each of these things taken otherwise. Who holds power in the
 * area, whether the applicant is an unaccompanied minor and which indicators are recorded stay free.
 */
final class Held {
    private final Policy policy;
    private final Space space;
    private final Diagrams diagrams;
    private final int contradiction;
    private final int untested;

    Held(Policy policy, Theory area) {
        this.policy = policy;
        this.space = area.space();
        this.diagrams = space.diagrams();
        this.contradiction = area.concludes(Contradiction.class::isInstance);
        this.untested = diagrams.without(space.occurs(), area.holds(Rows.TESTED));
    }

    /** The cases of a column. */
    int fixed(Gradation gradation) {
        return cases(place(gradation, Standing.CURRENT), Answer.YES, fitting(), asked());
    }

    /** The same cases with one thing otherwise. */
    int with(Gradation gradation, Otherwise otherwise) {
        int here = place(gradation, Standing.CURRENT);
        return switch (otherwise) {
            case NOT_ASKED -> cases(here, Answer.YES, fitting(), diagrams.not(asked()));
            case NOT_CIVILIAN -> cases(here, Answer.NO, fitting(), asked());
            case CIVILIAN_UNKNOWN -> cases(here, Answer.UNKNOWN, fitting(), asked());
            case REVIEW_PASSED -> cases(place(gradation, Standing.REVIEW_PASSED), Answer.YES, fitting(), asked());
            case POLICY_STALE -> cases(place(gradation, Standing.STALE), Answer.YES, fitting(), asked());
            case AREA_NOT_ESTABLISHED -> cases(placeNotEstablished(), Answer.YES, fitting(), asked());
            case CONTRADICTION -> cases(here, Answer.YES, contradiction, asked());
        };
    }

    private int cases(int place, Answer civilian, int file, int asked) {
        return diagrams.and(untested, place, applicant(civilian), file, asked);
    }

    /** Every kind of circumstance was asked about. */
    private int asked() {
        int all = Diagrams.TRUE;
        for (ElementKind kind : ElementKind.values()) {
            all = diagrams.and(
                    all, literal(AreaSpace.asked(kind), List.of(new CircumstanceAsked(kind, Asked.NOTHING_RAISED))));
        }
        return all;
    }

    private int fitting() {
        CaseTiming inOrder = new CaseTiming(false);
        return diagrams.without(literal(AreaSpace.TIMING, List.of(inOrder)), contradiction);
    }

    private int place(Gradation gradation, Standing standing) {
        List<Integer> places = new ArrayList<>();
        for (AreaControl control : AreaControl.values()) {
            places.add(literal(
                    AreaSpace.PLACE,
                    List.of(
                            new ExaminedArea(AreaRole.HOME, true, control),
                            stated(standing),
                            new AreaGradation(gradation))));
        }
        return or(places);
    }

    private int placeNotEstablished() {
        return literal(
                AreaSpace.PLACE,
                List.of(new ExaminedArea(AreaRole.HOME, false, AreaControl.NOT_STATED), stated(Standing.CURRENT)));
    }

    private AreaPolicy stated(Standing standing) {
        return new AreaPolicy(
                policy.metadata().status(), standing, policy.metadata().armedConflict());
    }

    /** It is known whether it is an unaccompanied minor. */
    private int applicant(Answer civilian) {
        List<Integer> applicants = new ArrayList<>();
        for (Answer minor : List.of(Answer.YES, Answer.NO)) {
            AgeOnFile age = minor == Answer.YES ? AgeOnFile.AMONG_ELEMENTS : AgeOnFile.NOT_KNOWN;
            applicants.add(literal(AreaSpace.APPLICANT, List.of(new ApplicantFacts(civilian, minor, age))));
        }
        return or(applicants);
    }

    private int literal(String part, List<GivenFact> facts) {
        return diagrams.literal(space.part(part), space.part(part, facts));
    }

    private int or(List<Integer> statements) {
        return diagrams.or(statements.stream().mapToInt(Integer::intValue).toArray());
    }
}
