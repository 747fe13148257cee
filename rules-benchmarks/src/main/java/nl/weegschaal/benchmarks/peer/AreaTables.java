package nl.weegschaal.benchmarks.peer;

import nl.weegschaal.model.fact.CircumstanceAsked;
import nl.weegschaal.model.fact.IndividualElement;
import nl.weegschaal.model.vocabulary.AgeOnFile;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.ArmedConflict;
import nl.weegschaal.model.vocabulary.Degree;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.Standing;
import nl.weegschaal.model.vocabulary.TestConclusion;
import org.jspecify.annotations.Nullable;

/** What the tables of one-area.tables can be asked. OpenL Tablets implements it. */
public interface AreaTables {
    /**
     * Answers.
     *
     * @param policy how the policy stands; null if there is none
     * @param stated the armed conflict that it states
     * @param gradation what it designates
     * @param established whether the home area is known
     * @param civilian whether the applicant is a civilian
     * @param decisionBeforeLodging whether the days of the case contradict each other
     * @param weighed the degree that the officer weighed; null if the officer gave no weighing
     * @param tested the conclusion of the officer's own test; null if there is none
     * @param minor whether the applicant is an unaccompanied minor
     * @param age whether the age is among the elements
     * @param asked what was asked, kind by kind
     * @param elements the individual elements
     * @return the answer
     */
    AreaAnswer answer(
            @Nullable Standing policy,
            @Nullable ArmedConflict stated,
            @Nullable Gradation gradation,
            Boolean established,
            Answer civilian,
            Boolean decisionBeforeLodging,
            @Nullable Degree weighed,
            @Nullable TestConclusion tested,
            Answer minor,
            AgeOnFile age,
            CircumstanceAsked[] asked,
            IndividualElement[] elements);
}
