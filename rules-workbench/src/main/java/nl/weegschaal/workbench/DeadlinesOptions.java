package nl.weegschaal.workbench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.weegschaal.engine.clock.EquatedDaysReader;
import nl.weegschaal.engine.clock.worklist.Exposure;
import nl.weegschaal.engine.json.JsonLimits;
import nl.weegschaal.engine.json.JsonSource;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.model.text.Text;
import picocli.CommandLine.Option;

/** What can be asked of the command that works out time limits. */
final class DeadlinesOptions {
    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "The day for which time limits are worked out, such as 2026-06-30; without this option today,"
                    + " and standard error says which day that was.")
    private Optional<LocalDate> on = Optional.empty();

    @Option(
            names = RawArguments.FORMAT,
            paramLabel = "text|json|jsonl|csv|ics|html",
            description = "Form of the result: text (as without this option), json, jsonl with every case as a whole on"
                    + " a line, csv for a spreadsheet, ics for a calendar, or html for a page by itself.")
    private DeadlinesFormat format = DeadlinesFormat.TEXT;

    @Option(
            names = RawArguments.LANGUAGE,
            paramLabel = "nl|en",
            description = "Language of the words: nl (as without this option) or en. JSON has both.")
    private Optional<Language> language = Optional.empty();

    @Option(
            names = "--penalty-per-day",
            paramLabel = "EURO",
            description = "With --penalty-maximum: what a worklist reckons with a day where the two weeks are over and"
                    + " no court has set a penalty. Nothing is assumed without it.")
    private Optional<Long> perDay = Optional.empty();

    @Option(names = "--penalty-maximum", paramLabel = "EURO", description = "With --penalty-per-day: the most.")
    private Optional<Long> maximum = Optional.empty();

    @Option(
            names = "--policies",
            paramLabel = "DIR",
            description =
                    "Take the decision moratoria of countries from the policies in this folder or jar, in place of"
                            + " the bundled ones: a folder for each policy, or one policy.")
    private Optional<Path> policies = Optional.empty();

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

    @Option(names = RawArguments.DEBUG, description = "After a fault of the program, show where in the program it was.")
    @SuppressWarnings("UnusedVariable") // read from the raw arguments when the program stops
    private boolean debug;

    /** The amounts to reckon with where no court has set a penalty; one without the other is a problem. */
    Optional<Exposure> exposure(Problems problems) {
        boolean positive = perDay.orElse(1L) >= 1 && maximum.orElse(1L) >= 1;
        if (perDay.isPresent() != maximum.isPresent() || !positive) {
            problems.add(
                    Problem.of(ProblemCode.WRONG_USAGE, Place.of(Program.NAME), DeadlinesMessage.BOTH_AMOUNTS.text())
                            .withExpected(DeadlinesMessage.TWO_AMOUNTS.text()));
        }
        return perDay.flatMap(rate -> maximum.map(most -> new Exposure(rate, most)));
    }

    /** The days on a par with a holiday; empty if they cannot be used. */
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

    Optional<Language> language() {
        return language;
    }

    Optional<Path> policies() {
        return policies;
    }

    Optional<Path> out() {
        return out;
    }
}
