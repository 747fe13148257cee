package nl.weegschaal.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.weegschaal.engine.clock.Clock;
import nl.weegschaal.engine.clock.worklist.Exposure;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.workbench.lines.ScratchFault;
import nl.weegschaal.workbench.lines.SortedLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells how the clock of cases stands. */
@Command(
        name = "deadlines",
        header = "Work out the time limits of cases.",
        description = {
            "",
            "Reads each FILE as the timeline of a case, a list of them, or, if its name ends in .jsonl, one on each line."
                    + " Of one case it shows every date with how it was worked out; of more a worklist, sorted by what"
                    + " passes next. It is apart from the merits and changes no advice on them.",
            ""
        },
        footer = {
            "",
            "Exit codes:",
            "  0  the time limits were worked out, whatever they are",
            "  1  they were, and a timeline has something that does not go together with the law",
            "  2  a file, the command or the place to write is something to mend",
            "  3  a fault of the rules or of the program"
        })
final class DeadlinesCommand implements Callable<Integer> {
    private final Streams streams;
    private final Machine machine;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Timeline in JSON; - for standard input.")
    private List<String> files = new ArrayList<>();

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
            names = "--out",
            paramLabel = "FILE",
            description = "Write the result to this file, and nothing to standard output.")
    private Optional<Path> out = Optional.empty();

    @Option(names = RawArguments.DEBUG, description = "After a fault of the program, show where in the program it was.")
    @SuppressWarnings("UnusedVariable") // read from the raw arguments when the program stops
    private boolean debug;

    DeadlinesCommand(Streams streams, Machine machine) {
        this.streams = streams;
        this.machine = machine;
    }

    @Override
    public Integer call() {
        Problems problems = new Problems();
        Optional<Exposure> exposure = amounts(problems);
        PolicyMoratoria moratoria = new PolicyMoratoria(policies, problems);
        boolean contradicted = problems.isEmpty()
                && moratoria.canBeUsed()
                && target(problems)
                        .map(target -> written(target, moratoria, exposure, problems))
                        .orElse(false);
        boolean forPrograms = format == DeadlinesFormat.JSON || format == DeadlinesFormat.JSONL;
        new ProblemReport(forPrograms ? Format.JSON : Format.TEXT, language.orElse(Language.EN), streams.err())
                .write(problems);
        ExitCode exit = contradicted ? ExitCode.FINDINGS : ExitCode.FINE;
        return (problems.isEmpty() ? exit : ExitCode.TO_MEND).number();
    }

    private Optional<Exposure> amounts(Problems problems) {
        boolean positive = perDay.orElse(1L) >= 1 && maximum.orElse(1L) >= 1;
        if (perDay.isPresent() != maximum.isPresent() || !positive) {
            problems.add(
                    Problem.of(ProblemCode.WRONG_USAGE, Place.of(Program.NAME), DeadlinesMessage.BOTH_AMOUNTS.text())
                            .withExpected(DeadlinesMessage.TWO_AMOUNTS.text()));
        }
        return perDay.flatMap(rate -> maximum.map(most -> new Exposure(rate, most)));
    }

    private Optional<Target> target(Problems problems) {
        return out.map(file -> new ResultFile(file, problems).open())
                .orElseGet(() -> Optional.of(Target.standardOutput(streams.out())));
    }

    /** Works the cases out and writes what comes of them; true if a timeline has something that does not go together. */
    private boolean written(Target target, PolicyMoratoria moratoria, Optional<Exposure> exposure, Problems problems) {
        LocalDate day = on.orElseGet(() -> LocalDate.now(machine.clock()));
        try (target;
                DeadlinesDocument document = document(target, day, exposure)) {
            Deadlines deadlines =
                    new Deadlines(Clock.bundled(), new CountryMoratoria(moratoria), day, problems, document::add);
            read(deadlines, problems);
            if (deadlines.count() > 0) {
                if (on.isEmpty()) {
                    streams.err().print(DeadlinesMessage.TODAY.with(day).in(language.orElse(Language.EN)) + "\n");
                }
                document.finish(target.writer(), problems);
                target.finish();
            }
            return deadlines.contradicted();
        } catch (ScratchFault e) {
            problems.add(Problem.of(
                    ProblemCode.NOT_WRITTEN, Place.of(e.folder().toString()), new WriteFault(e.fault()).message()));
        } catch (IOException e) {
            out.ifPresent(file -> new ResultFile(file, problems).problem(e));
        }
        return false;
    }

    private void read(Deadlines deadlines, Problems problems) {
        try (Progress progress = Progress.on(machine.terminal(), streams.err(), machine.nanoClock())) {
            TimelineFiles timelines = new TimelineFiles(
                    streams.in(),
                    new ReadingProgress(progress, machine.nanoClock(), language.orElse(Language.EN)),
                    problems);
            files.forEach(file -> timelines.read(file, deadlines));
        }
    }

    private DeadlinesDocument document(Target target, LocalDate day, Optional<Exposure> exposure) {
        Path scratch = Path.of(System.getProperty("java.io.tmpdir"));
        return format == DeadlinesFormat.JSONL
                ? new AdviceLines(target.writer(), new SortedLines(scratch, GatheredCases.IN_MEMORY))
                : new WorklistDocument(format, language.orElse(Language.NL), day, exposure, new GatheredCases(scratch));
    }
}
