package nl.weegschaal.workbench.check;

import java.util.List;
import nl.weegschaal.authoring.mutate.Argument;
import nl.weegschaal.authoring.mutate.Mutant;
import nl.weegschaal.authoring.mutate.MutantKind;
import nl.weegschaal.authoring.mutate.MutantResult;
import nl.weegschaal.authoring.mutate.MutationReport;
import nl.weegschaal.authoring.mutate.TellingCase;
import nl.weegschaal.authoring.mutate.Verdict;
import nl.weegschaal.engine.language.ClockRule;
import nl.weegschaal.engine.language.Condition;
import nl.weegschaal.engine.problem.Printable;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.engine.vocabulary.FactWords;
import nl.weegschaal.model.fact.ClosedFact;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.fact.IndicatorRecord;

/** What became of changed rules, to be read. */
final class MutantsText {
    private final MutantWords words;
    private final Words facts;
    private final StringBuilder text = new StringBuilder();

    MutantsText(MutantWords words, Words facts) {
        this.words = words;
        this.facts = facts;
    }

    String write(List<MutationReport> reports) {
        reports.forEach(this::report);
        return text.toString();
    }

    private void report(MutationReport report) {
        line(0, words.say(MutantReportMessage.CAUGHT, report.policy(), report.caught(), report.telling()));
        line(
                1,
                words.say(
                        MutantReportMessage.CAUGHT_BY,
                        count(report, Verdict.CaughtByScenario.class),
                        count(report, Verdict.CaughtByGuardrail.class)));
        if (report.results().stream().allMatch(MutantResult::own)) {
            line(1, words.say(MutantReportMessage.OWN_ONLY));
        }
        line(1, words.say(MutantReportMessage.KINDS));
        for (MutantKind kind : MutantKind.values()) {
            MutationReport ofKind = report.ofKind(kind);
            if (!ofKind.results().isEmpty()) {
                line(2, words.kind(kind) + ": " + ofKind.caught() + "/" + ofKind.telling());
            }
        }
        line(1, words.say(MutantReportMessage.SURVIVORS, report.survivors().size()));
        report.survivors().forEach(this::survivor);
        line(
                1,
                words.say(
                        MutantReportMessage.SAME_BY_EVERY_CASE,
                        report.equivalent().size()));
        report.equivalent().forEach(this::equivalent);
    }

    private static long count(MutationReport report, Class<? extends Verdict> verdict) {
        return report.results().stream()
                .map(MutantResult::verdict)
                .filter(verdict::isInstance)
                .count();
    }

    private void edit(MutantResult result) {
        line(
                2,
                result.mutant().id() + ", " + result.edit().file() + ":"
                        + result.edit().line());
        result.edit().removed().forEach(line -> line(3, "- " + line));
        result.edit().added().forEach(line -> line(3, "+ " + line));
    }

    private void survivor(MutantResult result) {
        edit(result);
        if (result.verdict() instanceof Verdict.Survived survived) {
            TellingCase telling = survived.telling();
            line(3, words.say(MutantReportMessage.THE_CASE));
            telling.facts().stream()
                    .filter(fact -> !(fact instanceof IndicatorRecord indicator && indicator.recorded()))
                    .forEach(this::fact);
            line(3, words.say(MutantReportMessage.ORIGINAL));
            conclusions(telling.original());
            line(3, words.say(MutantReportMessage.CHANGED));
            conclusions(telling.changed());
            line(3, howToNotice(result.mutant(), telling));
        }
    }

    private String howToNotice(Mutant<?> mutant, TellingCase telling) {
        if (mutant.original() instanceof ClockRule) {
            return words.say(MutantReportMessage.BY_SCENARIO_OF_THE_CLOCK);
        }
        boolean keeps = telling.kept().filter(TellingCase.Kept::isScenario).isPresent();
        return keeps
                ? words.say(MutantReportMessage.KEEP, KeptScenarios.file(mutant))
                : words.say(MutantReportMessage.NOT_IN_TABLES);
    }

    private void conclusions(List<? extends ClosedFact> conclusions) {
        conclusions.forEach(this::fact);
        if (conclusions.isEmpty()) {
            line(4, "- " + words.say(MutantReportMessage.NOTHING));
        }
    }

    /** A fact of the clock is shown as rules write it: it has no words of its own. */
    private void fact(ClosedFact fact) {
        line(4, "- " + (fact instanceof Fact merits ? facts.of(merits).in(words.language()) : FactWords.of(fact)));
    }

    private void equivalent(MutantResult result) {
        edit(result);
        if (result.verdict() instanceof Verdict.Equivalent same) {
            Argument argument = same.argument();
            line(3, words.argument(argument));
            argument.because().stream().map(Condition::text).forEach(condition -> line(4, condition));
        }
    }

    private void line(int depth, String line) {
        text.append("  ".repeat(depth)).append(Printable.of(line)).append('\n');
    }
}
