package nl.weegschaal.workbench.deadlines;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.weegschaal.engine.clock.EquatedDaysReader;
import nl.weegschaal.engine.clock.TimelineReader;
import nl.weegschaal.engine.clock.worklist.Exposure;
import nl.weegschaal.engine.json.JsonLimits;
import nl.weegschaal.engine.json.JsonSource;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.workbench.console.CommonOptions;
import nl.weegschaal.workbench.console.ProgramName;
import nl.weegschaal.workbench.console.RawArguments;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What can be asked of the command that works out time limits. */
final class DeadlinesOptions {
    private static final String PER_DAY = "--penalty-per-day";
    private static final String MAXIMUM = "--penalty-maximum";

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description =
                    "The day for which time limits are worked out, such as 2026-06-30; without this option today in"
                            + " Amsterdam, and standard error says which day that was.")
    private Optional<LocalDate> on = Optional.empty();

    @Option(
            names = RawArguments.FORMAT,
            paramLabel = "text|json|jsonl|csv|spreadsheet|ics|html",
            description = "Form of the result: text (as without this option), json, jsonl with every case as a whole on"
                    + " a line, csv for programs, spreadsheet for one with a decimal comma (csv with semicolons, and with text"
                    + " kept as text), ics for a calendar, or html for a page by itself.")
    private DeadlinesFormat format = DeadlinesFormat.TEXT;

    @Option(
            names = PER_DAY,
            paramLabel = "EURO",
            description = "With --penalty-maximum: what a worklist reckons with a day where the two weeks are over and"
                    + " no court has set a penalty. Nothing is assumed without it.")
    private Optional<String> perDay = Optional.empty();

    @Option(names = MAXIMUM, paramLabel = "EURO", description = "With --penalty-per-day: the most.")
    private Optional<String> maximum = Optional.empty();

    @Option(
            names = "--policies",
            paramLabel = "DIR",
            description =
                    "Take the decision moratoria of countries from the policies in this folder or jar, in place of"
                            + " the bundled ones: a folder for each policy, or one policy.")
    private Optional<Path> policies = Optional.empty();

    @Option(
            names = "--with-illustrative-moratoria",
            description = "Let decision moratoria of illustrative policies count too, with a warning wherever a term"
                    + " rests on one. They are made up and left out without this option.")
    private boolean withIllustrativeMoratoria;

    @Option(
            names = "--holidays",
            paramLabel = "FILE",
            description =
                    "Count the days in this JSON file as official holidays too: days that a decree puts on a par with"
                            + " them. None is assumed.")
    private Optional<Path> holidays = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write the result to this file, and nothing to standard output.")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private CommonOptions common = new CommonOptions();

    /** The amounts to reckon with where no court has set a penalty; one without the other is a problem. */
    Optional<Exposure> exposure(Problems problems) {
        if (perDay.isPresent() != maximum.isPresent()) {
            problems.add(Problem.of(
                            ProblemCode.WRONG_USAGE, Place.of(ProgramName.NAME), DeadlinesMessage.BOTH_AMOUNTS.text())
                    .withExpected(DeadlinesMessage.TWO_AMOUNTS.text()));
        }
        Optional<Long> rate = amount(PER_DAY, perDay, problems);
        Optional<Long> most = amount(MAXIMUM, maximum, problems);
        return rate.flatMap(euros -> most.map(total -> new Exposure(euros, total)));
    }

    private static Optional<Long> amount(String option, Optional<String> written, Problems problems) {
        Optional<Long> amount = written.filter(text -> text.matches("[0-9]{1,8}"))
                .map(Long::valueOf)
                .filter(euros -> euros >= 1 && euros <= TimelineReader.MOST_EURO);
        if (written.isPresent() && amount.isEmpty()) {
            problems.add(Problem.of(
                            ProblemCode.WRONG_USAGE, Place.of(option), DeadlinesMessage.NO_AMOUNT.with(written.get()))
                    .withExpected(DeadlinesMessage.WHOLE_EUROS.with(TimelineReader.MOST_EURO)));
        }
        return amount;
    }

    /** The days equated with a holiday; empty if they cannot be used. */
    Optional<Map<LocalDate, Text>> equated(Problems problems) {
        return holidays.isEmpty()
                ? Optional.of(Map.of())
                : holidays.flatMap(file -> JsonSource.read(file, JsonLimits.forCaseFile(), problems))
                        .flatMap(source -> EquatedDaysReader.read(source, problems));
    }

    Optional<LocalDate> on() {
        return on;
    }

    DeadlinesFormat format() {
        return format;
    }

    Language language() {
        return common.language();
    }

    Optional<Path> policies() {
        return policies;
    }

    boolean withIllustrativeMoratoria() {
        return withIllustrativeMoratoria;
    }

    Optional<Path> out() {
        return out;
    }
}
