package nl.weegschaal.benchmarks.peer;

import java.util.function.Predicate;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.EvidenceConflict;
import nl.weegschaal.model.vocabulary.EvidenceState;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.InWeighing;
import nl.weegschaal.model.vocabulary.Nexus;
import nl.weegschaal.model.vocabulary.Strength;

/** What is open in one area, and what contradicts itself. */
final class CompletenessRules {
    private final RuleList rules;

    CompletenessRules(RuleList rules) {
        this.rules = rules;
    }

    void addAll() {
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
        rules.add(
                "contradiction-dates",
                1,
                work -> work.facts().timing().decisionBeforeLodging(),
                CompletenessRules::contradict);
        rules.add(
                "contradiction-evidence",
                1,
                work -> work.any(one -> one.conflict() == EvidenceConflict.UNRESOLVED),
                CompletenessRules::contradict);
    }

    private void open(String id, Predicate<AreaWork> when) {
        rules.add(id, 1, when, work -> work.open = true);
    }

    private static void contradict(AreaWork work) {
        work.contradicts = true;
    }
}
