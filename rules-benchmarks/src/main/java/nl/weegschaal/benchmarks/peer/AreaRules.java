package nl.weegschaal.benchmarks.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.ArmedConflict;
import nl.weegschaal.model.vocabulary.Degree;
import nl.weegschaal.model.vocabulary.DegreeNeeded;
import nl.weegschaal.model.vocabulary.ElementKind;
import nl.weegschaal.model.vocabulary.EvidenceConflict;
import nl.weegschaal.model.vocabulary.EvidenceState;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.InWeighing;
import nl.weegschaal.model.vocabulary.Nexus;
import nl.weegschaal.model.vocabulary.RiskCode;
import nl.weegschaal.model.vocabulary.ScaleCode;
import nl.weegschaal.model.vocabulary.Strength;

/** The rules of one area that bear on its answer, as rules in Java, named as in the library. */
final class AreaRules {
    private final List<AreaRule> rules = new ArrayList<>();

    private AreaRules() {}

    static List<AreaRule> all() {
        AreaRules made = new AreaRules();
        made.completeness();
        made.articleAndScale();
        made.indications();
        made.degree();
        made.comparison();
        made.risk();
        return made.rules;
    }

    private void add(String id, int question, Predicate<AreaWork> when, Consumer<AreaWork> then) {
        rules.add(new AreaRule(id, question, when, then));
    }

    private void open(String id, Predicate<AreaWork> when) {
        add(id, 1, when, work -> work.open = true);
    }

    private void completeness() {
        open("open-policy", work -> !work.current());
        open("open-civilian-status", work -> work.facts().applicant().civilian() == Answer.UNKNOWN);
        open("open-home-area", work -> !work.facts().area().established());
        open("open-gradation-number", work -> work.designates(Gradation.BELOW_HIGHEST));
        open("open-no-gradation", work -> work.designates(Gradation.NONE_DESIGNATED));
        open("open-element-not-examined", work -> work.any(one -> one.evidence() == EvidenceState.STATED));
        open(
                "open-nexus",
                work -> work.any(one -> one.evidence() != EvidenceState.REFUTED && one.nexus() == Nexus.NOT_EXPLAINED));
        open(
                "open-strength",
                work -> work.any(
                        one -> one.evidence() != EvidenceState.REFUTED && one.strength() == Strength.NOT_ASSESSED));
        open(
                "open-weighing-incomplete",
                work -> work.any(
                        one -> one.evidence() != EvidenceState.REFUTED && one.weighing() == InWeighing.NOT_NAMED));
        open("inquiry-elements-to-weigh", work -> work.any(AreaWork::supported));
        add("contradiction-dates", 1, work -> work.facts().timing().decisionBeforeLodging(), AreaRules::contradict);
        add(
                "contradiction-evidence",
                1,
                work -> work.any(one -> one.conflict() == EvidenceConflict.UNRESOLVED),
                AreaRules::contradict);
    }

    private static void contradict(AreaWork work) {
        work.contradicts = true;
    }

    private void articleAndScale() {
        add("conflict-by-gradation", 1, AreaWork::designated, work -> work.conflict = true);
        add("violence-by-gradation", 1, AreaWork::designated, work -> work.violence = true);
        add(
                "conflict-by-policy",
                1,
                work -> work.current() && work.facts().policy().orElseThrow().conflict() != ArmedConflict.NOT_STATED,
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
        add(id, 1, work -> work.designates(gradation), work -> {
            work.scale = code;
            work.needed = needed;
        });
    }

    private void indication(String id, Degree degree, Predicate<AreaWork> when) {
        add(id, 1, when, work -> work.indicated = work.indicated == Degree.HIGHER ? Degree.HIGHER : degree);
    }

    private void indications() {
        indication(
                "indication-earlier-harm-plausible",
                Degree.LOWER,
                work -> work.any(one -> one.kind() == ElementKind.EARLIER_HARM && AreaWork.supported(one)));
        indication(
                "indication-earlier-harm-substantiated",
                Degree.HIGHER,
                work -> work.any(one ->
                        one.kind() == ElementKind.EARLIER_HARM && one.evidence() == EvidenceState.SUBSTANTIATED));
        indication("indication-one-clear", Degree.LOWER, work -> work.any(one -> AreaWork.weighs(one, Strength.CLEAR)));
        indication(
                "indication-two-together",
                Degree.LOWER,
                work -> work.count(one -> AreaWork.weighs(one, Strength.SLIGHT)) >= 2);
        indication(
                "indication-three-clear",
                Degree.HIGHER,
                work -> work.count(one -> AreaWork.weighs(one, Strength.CLEAR)) >= 3);
        indication(
                "indication-two-substantiated",
                Degree.HIGHER,
                work -> work.count(one ->
                                AreaWork.weighs(one, Strength.CLEAR) && one.evidence() == EvidenceState.SUBSTANTIATED)
                        >= 2);
    }

    private void degree() {
        add(
                "degree-officer",
                2,
                work -> work.facts().weighing().isPresent(),
                work -> work.shown = work.facts().weighing().orElseThrow().degree());
        add("degree-default", 2, work -> work.facts().weighing().isEmpty(), work -> work.shown = work.indicated);
    }

    private void reached(String id, DegreeNeeded needed, Degree least) {
        add(
                id,
                3,
                work -> work.needed == needed
                        && work.shown.compareTo(least) >= 0
                        && work.conflict
                        && work.violence
                        && work.facts().applicant().civilian() == Answer.YES,
                work -> work.reached = true);
    }

    private void comparison() {
        reached("reached-presence-suffices", DegreeNeeded.NONE, Degree.NONE);
        reached("reached-lower-needed", DegreeNeeded.LOWER, Degree.LOWER);
        reached("reached-higher-needed", DegreeNeeded.HIGHER, Degree.HIGHER);
        reached("reached-either-needed", DegreeNeeded.LOWER_OR_HIGHER, Degree.HIGHER);
        add("inquiry-article-element", 3, work -> !work.conflict || !work.violence, work -> work.open = true);
        add(
                "inquiry-no-starting-point",
                3,
                work -> work.scale == ScaleCode.NO_POLICY_STARTING_POINT,
                work -> work.open = true);
    }

    private void risk() {
        add("risk-real", 4, work -> work.reached, work -> work.risk = RiskCode.REAL_RISK_INDICATED);
        add(
                "risk-contradiction",
                4,
                work -> !work.reached && work.contradicts,
                work -> work.risk = RiskCode.CONTRADICTION_TO_RESOLVE);
        add(
                "risk-more-information",
                4,
                work -> !work.reached && !work.contradicts && work.open,
                work -> work.risk = RiskCode.MORE_INFORMATION_NEEDED);
        add(
                "risk-not-substantiated",
                4,
                work -> !work.reached && !work.contradicts && !work.open,
                work -> work.risk = RiskCode.NOT_SUBSTANTIATED_ON_PRESENT_FILE);
    }
}
