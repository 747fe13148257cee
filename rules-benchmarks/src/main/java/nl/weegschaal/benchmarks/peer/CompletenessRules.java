package nl.weegschaal.benchmarks.peer;

import java.util.function.Predicate;
import nl.weegschaal.model.vocabulary.AgeOnFile;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.Asked;
import nl.weegschaal.model.vocabulary.EvidenceConflict;
import nl.weegschaal.model.vocabulary.EvidenceState;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.InWeighing;
import nl.weegschaal.model.vocabulary.Nexus;
import nl.weegschaal.model.vocabulary.Standing;
import nl.weegschaal.model.vocabulary.Strength;

/** What is open in one area, and what contradicts itself. */
final class CompletenessRules {
    private final RuleList rules;

    CompletenessRules(RuleList rules) {
        this.rules = rules;
    }

    void addAll() {
        openForAnyone("open-policy", work -> !work.tested() && !work.current());
        openForAnyone(
                "open-policy-review-passed",
                work -> !work.tested()
                        && work.facts()
                                .policy()
                                .filter(policy -> policy.standing() == Standing.REVIEW_PASSED)
                                .isPresent());
        openForAnyone(
                "open-kind-not-asked",
                work -> work.facts().asked().stream().anyMatch(kind -> kind.asked() == Asked.NOT_ASKED));
        openForAnyone("open-home-area", work -> !work.facts().area().established());
        openForAnyone("open-gradation-number", work -> !work.tested() && work.designates(Gradation.BELOW_HIGHEST));
        openForAnyone("open-gradation-not-known", work -> !work.tested() && work.designates(Gradation.NOT_KNOWN));
        openForAnyone("open-stated-low", work -> !work.tested() && work.designates(Gradation.STATED_LOW));
        openForAnyone("open-no-gradation", work -> !work.tested() && work.designates(Gradation.NONE_DESIGNATED));
        open("open-age", work -> work.facts().applicant().age() == AgeOnFile.NOT_WEIGHED);
        openForAnyone("open-minor-unknown", work -> work.facts().applicant().unaccompaniedMinor() == Answer.UNKNOWN);
        open("open-civilian-status", work -> work.civilian(Answer.UNKNOWN));
        open("open-element-not-examined", work -> work.any(one -> one.evidence() == EvidenceState.STATED));
        open(
                "open-nexus",
                work -> work.any(one -> one.evidence() != EvidenceState.REFUTED && one.nexus() == Nexus.NOT_EXPLAINED));
        open(
                "open-strength",
                work -> work.any(one -> one.evidence() != EvidenceState.REFUTED
                        && one.weighing() != InWeighing.NAMED
                        && one.strength() == Strength.NOT_ASSESSED));
        open(
                "open-weighing-incomplete",
                work -> work.any(
                        one -> one.evidence() != EvidenceState.REFUTED && one.weighing() == InWeighing.NOT_NAMED));
        open("inquiry-elements-to-weigh", work -> !work.tested() && work.any(AreaWork::supported));
        rules.add(
                "contradiction-dates",
                1,
                work -> work.facts().timing().decisionBeforeLodging(),
                CompletenessRules::contradict);
        rules.add(
                "contradiction-age",
                1,
                work -> work.facts().applicant().unaccompaniedMinor() == Answer.YES
                        && work.facts().applicant().age() == AgeOnFile.REFUTED,
                CompletenessRules::contradict);
        rules.add(
                "contradiction-evidence",
                1,
                work -> work.any(one -> one.conflict() == EvidenceConflict.UNRESOLVED),
                CompletenessRules::contradict);
    }

    private void openForAnyone(String id, Predicate<AreaWork> when) {
        rules.add(id, 1, when, work -> {
            work.open = true;
            work.openForAnyone = true;
        });
    }

    private void open(String id, Predicate<AreaWork> when) {
        rules.add(id, 1, when, work -> work.open = true);
    }

    private static void contradict(AreaWork work) {
        work.contradicts = true;
    }
}
