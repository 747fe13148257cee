package nl.weegschaal.workbench.report;

import nl.weegschaal.model.advisory.AreaAdvice;
import nl.weegschaal.model.advisory.GradationUsed;
import nl.weegschaal.model.vocabulary.ArticleElement;
import nl.weegschaal.model.vocabulary.Degree;
import nl.weegschaal.model.vocabulary.ElementState;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.PolicyCode;
import nl.weegschaal.model.vocabulary.Standing;

/** Where a case stands on the sliding scale, if the scale decides anything in it. */
sealed interface ScalePlace {
    /**
     * At a gradation and a degree.
     *
     * @param gradation one of the three
     * @param shown the degree shown
     */
    record On(Gradation gradation, Degree shown) implements ScalePlace {
        boolean isReached() {
            return shown.compareTo(needed(gradation)) >= 0;
        }
    }

    /**
     * Nowhere.
     *
     * @param reason why not
     */
    record Off(Reason reason) implements ScalePlace {}

    /** Why the scale decides nothing. */
    enum Reason {
        /** It is established that the applicant is not a civilian, or not established that they are. */
        NOT_A_CIVILIAN,

        /** Nobody knows yet whether the applicant is a civilian. */
        CIVILIAN_NOT_KNOWN,

        /** The officer did a test of their own. */
        OWN_TEST,

        /** Which area it is about is not established. */
        NO_AREA,

        /** There is no policy. */
        NO_POLICY,

        /** The policy, or its line for this area, is out of date. */
        STALE,

        /** The policy gives a gradation and the source does not name it. */
        NOT_NAMED,

        /** The policy gives none. */
        NO_GRADATION
    }

    static ScalePlace of(AreaAdvice area) {
        ElementState civilian = area.articleElements().containsKey(ArticleElement.CIVILIAN)
                ? area.articleElements().get(ArticleElement.CIVILIAN).code()
                : ElementState.UNKNOWN;
        return switch (civilian) {
            case NOT_ESTABLISHED -> new Off(Reason.NOT_A_CIVILIAN);
            case UNKNOWN -> new Off(Reason.CIVILIAN_NOT_KNOWN);
            case IN_OFFICER_TEST -> new Off(Reason.OWN_TEST);
            case ESTABLISHED -> area.isOfOwnTest() ? new Off(Reason.OWN_TEST) : ofCivilian(area);
        };
    }

    private static ScalePlace ofCivilian(AreaAdvice area) {
        Degree shown = area.shown().code();
        return switch (area.scale().code()) {
            case PRESENCE_SUFFICES -> new On(Gradation.ONE, shown);
            case FEWER_INDIVIDUAL_ELEMENTS_NEEDED -> new On(Gradation.TWO, shown);
            case MORE_INDIVIDUAL_ELEMENTS_NEEDED -> new On(Gradation.THREE, shown);
            case NO_POLICY_STARTING_POINT -> new Off(withoutStart(area));
        };
    }

    private static Reason withoutStart(AreaAdvice area) {
        if (area.policy().code() == PolicyCode.MISSING) {
            return Reason.NO_POLICY;
        }
        if (area.area().isEmpty()) {
            return Reason.NO_AREA;
        }
        boolean stale = area.policy().code() == PolicyCode.STALE
                || area.gradation()
                        .map(GradationUsed::standing)
                        .filter(Standing.STALE::equals)
                        .isPresent();
        if (stale) {
            return Reason.STALE;
        }
        return area.gradation()
                .map(GradationUsed::gradation)
                .filter(gradation -> gradation == Gradation.NOT_KNOWN || gradation == Gradation.BELOW_HIGHEST)
                .map(gradation -> Reason.NOT_NAMED)
                .orElse(Reason.NO_GRADATION);
    }

    /** The degree that a gradation requires. */
    static Degree needed(Gradation gradation) {
        return switch (gradation) {
            case ONE -> Degree.NONE;
            case TWO -> Degree.LOWER;
            case THREE, BELOW_HIGHEST, NOT_KNOWN, STATED_LOW, NONE_DESIGNATED -> Degree.HIGHER;
        };
    }
}
