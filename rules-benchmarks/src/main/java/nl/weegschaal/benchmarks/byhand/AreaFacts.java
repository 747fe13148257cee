package nl.weegschaal.benchmarks.byhand;

import java.util.List;
import java.util.Optional;
import nl.weegschaal.model.fact.ApplicantFacts;
import nl.weegschaal.model.fact.AreaGradation;
import nl.weegschaal.model.fact.AreaPolicy;
import nl.weegschaal.model.fact.CaseTiming;
import nl.weegschaal.model.fact.CircumstanceAsked;
import nl.weegschaal.model.fact.ExaminedArea;
import nl.weegschaal.model.fact.IndicatorRecord;
import nl.weegschaal.model.fact.IndividualElement;
import nl.weegschaal.model.fact.IndividualTest;
import nl.weegschaal.model.fact.OfficerWeighing;

/**
 * The closed facts for the scale in one area.
 *
 * @param area the area
 * @param policy how the policy stands; empty if there is none
 * @param gradation what the policy designates
 * @param indicators what is recorded behind that
 * @param applicant the applicant
 * @param elements the individual elements
 * @param weighing the officer's own weighing
 * @param test the officer's own individual test
 * @param asked what was asked, kind by kind
 * @param timing how the days of the case lie
 * @param namesLevelMissing whether the policy has a rule of its own about a gradation without a number
 */
public record AreaFacts(
        ExaminedArea area,
        Optional<AreaPolicy> policy,
        Optional<AreaGradation> gradation,
        List<IndicatorRecord> indicators,
        ApplicantFacts applicant,
        List<IndividualElement> elements,
        Optional<OfficerWeighing> weighing,
        Optional<IndividualTest> test,
        List<CircumstanceAsked> asked,
        CaseTiming timing,
        boolean namesLevelMissing) {}
