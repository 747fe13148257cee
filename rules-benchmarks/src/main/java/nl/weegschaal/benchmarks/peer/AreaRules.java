package nl.weegschaal.benchmarks.peer;

import java.util.List;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AreaRole;
import nl.weegschaal.model.vocabulary.ArmedConflict;
import nl.weegschaal.model.vocabulary.Degree;
import nl.weegschaal.model.vocabulary.DegreeNeeded;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.RiskCode;
import nl.weegschaal.model.vocabulary.ScaleCode;
import nl.weegschaal.model.vocabulary.TestConclusion;

/** The rules of one area that bear on its answer, as rules in Java, named as in the library. */
final class AreaRules {
    private final RuleList rules;

    private AreaRules(RuleList rules) {
        this.rules = rules;
    }

    static List<AreaRule> all() {
        RuleList rules = new RuleList();
        new CompletenessRules(rules).addAll();
        new IndicationRules(rules).addAll();
        AreaRules others = new AreaRules(rules);
        others.articleAndScale();
        others.degree();
        others.comparison();
        others.risk();
        return rules.all();
    }

    private void articleAndScale() {
        rules.add("conflict-by-gradation", 1, AreaWork::designated, work -> work.conflict = true);
        rules.add("violence-by-gradation", 1, AreaWork::designated, work -> work.violence = true);
        rules.add(
                "conflict-by-policy",
                1,
                work -> work.facts()
                        .policy()
                        .filter(policy -> policy.conflict() != ArmedConflict.NOT_STATED)
                        .isPresent(),
                work -> work.conflict = true);
        scale("scale-gradation-one", Gradation.ONE, ScaleCode.PRESENCE_SUFFICES, DegreeNeeded.NONE);
        scale("scale-gradation-two", Gradation.TWO, ScaleCode.FEWER_INDIVIDUAL_ELEMENTS_NEEDED, DegreeNeeded.LOWER);
        scale("scale-gradation-three", Gradation.THREE, ScaleCode.MORE_INDIVIDUAL_ELEMENTS_NEEDED, DegreeNeeded.HIGHER);
        scale(
                "scale-below-highest",
                Gradation.BELOW_HIGHEST,
                ScaleCode.NO_POLICY_STARTING_POINT,
                DegreeNeeded.LOWER_OR_HIGHER);
    }

    private void scale(String id, Gradation gradation, ScaleCode code, DegreeNeeded needed) {
        rules.add(id, 1, work -> work.designates(gradation), work -> {
            work.scale = code;
            work.needed = needed;
        });
    }

    private void degree() {
        rules.add(
                "degree-officer",
                2,
                work -> work.facts().weighing().isPresent(),
                work -> work.shown = work.facts().weighing().orElseThrow().degree());
        rules.add(
                "degree-test-indicated",
                2,
                work -> work.tested(TestConclusion.REAL_RISK_INDICATED),
                work -> work.shown = Degree.HIGHER);
        rules.add(
                "degree-default",
                2,
                work -> work.facts().weighing().isEmpty() && !work.tested(),
                work -> work.shown = work.indicated);
    }

    private void reached(String id, DegreeNeeded needed, Degree least) {
        rules.add(
                id,
                3,
                work -> work.needed == needed
                        && work.shown.compareTo(least) >= 0
                        && work.conflict
                        && work.violence
                        && work.civilian(Answer.YES),
                work -> work.reached = true);
    }

    private void comparison() {
        reached("reached-presence-suffices", DegreeNeeded.NONE, Degree.NONE);
        reached("reached-lower-needed", DegreeNeeded.LOWER, Degree.LOWER);
        reached("reached-higher-needed", DegreeNeeded.HIGHER, Degree.HIGHER);
        reached("reached-either-needed", DegreeNeeded.LOWER_OR_HIGHER, Degree.HIGHER);
        rules.add(
                "reached-in-officer-test",
                3,
                work -> work.scale == ScaleCode.NO_POLICY_STARTING_POINT
                        && work.tested(TestConclusion.REAL_RISK_INDICATED)
                        && work.civilian(Answer.YES),
                work -> work.reached = true);
        rules.add(
                "inquiry-article-element",
                3,
                work -> !work.tested() && (!work.conflict || !work.violence),
                work -> work.open = true);
        rules.add(
                "inquiry-no-starting-point",
                3,
                work -> !work.tested() && work.scale == ScaleCode.NO_POLICY_STARTING_POINT,
                work -> work.open = true);
        rules.add(
                "inquiry-officer-tested",
                3,
                work -> work.facts().area().role() == AreaRole.HOME
                        && work.tested()
                        && work.scale != ScaleCode.NO_POLICY_STARTING_POINT
                        && work.any(AreaWork::supported),
                work -> work.open = true);
    }

    private void risk() {
        rules.add("risk-real", 4, work -> work.reached, work -> work.risk = RiskCode.REAL_RISK_INDICATED);
        rules.add(
                "risk-contradiction",
                4,
                work -> !work.reached && !work.civilian(Answer.NO) && work.contradicts,
                work -> work.risk = RiskCode.CONTRADICTION_TO_RESOLVE);
        rules.add(
                "risk-more-information",
                4,
                work -> !work.reached && !work.civilian(Answer.NO) && !work.contradicts && work.open,
                work -> work.risk = RiskCode.MORE_INFORMATION_NEEDED);
        rules.add(
                "risk-not-substantiated",
                4,
                work -> !work.reached && !work.civilian(Answer.NO) && !work.contradicts && !work.open,
                work -> work.risk = RiskCode.NOT_SUBSTANTIATED_ON_PRESENT_FILE);
        notACivilian();
    }

    private void notACivilian() {
        rules.add(
                "risk-not-a-civilian-contradiction",
                4,
                work -> work.civilian(Answer.NO) && work.facts().timing().decisionBeforeLodging(),
                work -> work.risk = RiskCode.CONTRADICTION_TO_RESOLVE);
        rules.add(
                "risk-not-a-civilian-more-information",
                4,
                work -> work.civilian(Answer.NO)
                        && !work.facts().timing().decisionBeforeLodging()
                        && work.openForAnyone,
                work -> work.risk = RiskCode.MORE_INFORMATION_NEEDED);
        rules.add(
                "risk-not-a-civilian",
                4,
                work -> work.civilian(Answer.NO)
                        && !work.facts().timing().decisionBeforeLodging()
                        && !work.openForAnyone,
                work -> work.risk = RiskCode.NOT_SUBSTANTIATED_ON_PRESENT_FILE);
    }
}
