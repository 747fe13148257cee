package nl.weegschaal.workbench.diff;

import java.util.List;
import java.util.Optional;
import nl.weegschaal.authoring.diff.CaseChange;
import nl.weegschaal.authoring.diff.Cause;
import nl.weegschaal.authoring.diff.ComparedDays;
import nl.weegschaal.authoring.diff.Difference;
import nl.weegschaal.authoring.diff.Direction;
import nl.weegschaal.authoring.diff.OldAndNew;
import nl.weegschaal.authoring.diff.OneSided;
import nl.weegschaal.authoring.diff.PolicyDiff;
import nl.weegschaal.authoring.diff.RuleChange;
import nl.weegschaal.authoring.diff.RuleUse;

/** What differs between two policies, to be read. */
final class DiffText {
    private final DiffWords words;
    private final OldAndNew<String> names;
    private final DiffLines lines = new DiffLines();

    DiffText(DiffWords words, OldAndNew<String> names) {
        this.words = words;
        this.names = names;
    }

    String write(PolicyDiff diff, Optional<List<CaseChange>> cases) {
        lines.whole(words.say(DiffReportMessage.COMPARED, names.before(), names.after()));
        diff.days().forEach(days -> lines.add(0, compared(days)));
        oneSided(diff.oneSided());
        differences(diff);
        reasons(diff);
        lines.blank();
        lines.add(0, diff.equivalent() ? words.say(DiffReportMessage.EQUIVALENT) : summary(diff));
        cases.ifPresent(all -> new CaseChangeText(words, lines).write(all));
        return lines.toString();
    }

    /** What follows for alternatives from the risk at home is shown together, after the findings on the risk itself. */
    private void differences(PolicyDiff diff) {
        List<Difference> following =
                diff.differences().stream().filter(DiffText::follows).toList();
        int number = 0;
        for (Difference difference : diff.differences()) {
            boolean first = !following.isEmpty() && difference.equals(following.get(0));
            if (first) {
                lines.blank();
                new DifferenceText(words, diff, lines).following(++number, following);
            } else if (!follows(difference)) {
                lines.blank();
                new DifferenceText(words, diff, lines).write(++number, difference);
            }
        }
    }

    private static boolean follows(Difference difference) {
        return difference.cause().filter(Cause.RISK_AT_HOME::equals).isPresent();
    }

    private String compared(ComparedDays days) {
        if (!days.first().same()) {
            return words.say(
                    DiffReportMessage.TWO_DAYS,
                    days.first().before(),
                    days.first().after());
        }
        return days.last().filter(days.first().after()::equals).isPresent()
                ? words.say(DiffReportMessage.ONE_DAY, days.first().after())
                : words.say(DiffReportMessage.EVERY_DAY, words.days(days.first().after(), days.last()));
    }

    private void oneSided(List<OneSided> oneSided) {
        if (!oneSided.isEmpty()) {
            lines.blank();
            lines.add(0, words.say(DiffReportMessage.ONE_SIDED));
            oneSided.forEach(each -> lines.item(0, text(each)));
        }
    }

    private String text(OneSided oneSided) {
        if (oneSided instanceof OneSided.Days days) {
            return words.say(
                    DiffReportMessage.ONLY_IN_FORCE,
                    DiffWords.side(days.after()),
                    words.days(days.first(), days.last()));
        }
        if (oneSided instanceof OneSided.Area area) {
            return words.say(
                    DiffReportMessage.ONLY_KNOWS,
                    DiffWords.side(area.after()),
                    area.area().value());
        }
        if (oneSided instanceof OneSided.Within within) {
            return words.say(
                    DiffReportMessage.ONLY_WITHIN,
                    DiffWords.side(within.after()),
                    within.inner().value(),
                    within.outer().value());
        }
        OneSided.Term term = (OneSided.Term) oneSided;
        return words.say(
                DiffReportMessage.ONLY_NAMES,
                DiffWords.side(term.after()),
                term.term().value());
    }

    private void reasons(PolicyDiff diff) {
        if (!diff.reasons().isEmpty()) {
            lines.blank();
            lines.add(0, words.say(DiffReportMessage.REASONS));
            for (RuleUse use : diff.reasons()) {
                lines.item(
                        0,
                        words.say(DiffReportMessage.ONLY_IN, DiffWords.side(use.after()))
                                + use.rule().sentence().in(words.language()) + " ("
                                + use.rule().id() + ")");
            }
        }
        if (!diff.rules().isEmpty()) {
            lines.blank();
            lines.add(0, words.say(DiffReportMessage.RULES));
            for (RuleChange change : diff.rules()) {
                lines.item(0, change.id() + ": " + words.change(change.kind()));
            }
        }
    }

    private String summary(PolicyDiff diff) {
        return words.say(
                DiffReportMessage.SUMMARY,
                count(diff, Direction.MORE_PROTECTIVE),
                count(diff, Direction.LESS_PROTECTIVE),
                count(diff, Direction.OTHER));
    }

    private static long count(PolicyDiff diff, Direction direction) {
        return diff.differences().stream()
                .filter(difference -> difference.findings().direction() == direction)
                .count();
    }
}
