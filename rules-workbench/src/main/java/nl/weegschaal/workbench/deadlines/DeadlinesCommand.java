package nl.weegschaal.workbench.deadlines;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.weegschaal.engine.clock.Clock;
import nl.weegschaal.engine.clock.worklist.Exposure;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.workbench.console.ExitCode;
import nl.weegschaal.workbench.console.ProblemReport;
import nl.weegschaal.workbench.console.Progress;
import nl.weegschaal.workbench.console.Streams;
import nl.weegschaal.workbench.externalsort.ScratchFault;
import nl.weegschaal.workbench.externalsort.SortedLines;
import nl.weegschaal.workbench.file.FileMessage;
import nl.weegschaal.workbench.file.ResultFile;
import nl.weegschaal.workbench.file.Target;
import nl.weegschaal.workbench.file.WriteFault;
import nl.weegschaal.workbench.machine.Machine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells how the clock of cases stands. */
@Command(
        name = "deadlines",
        header = "Work out the time limits of cases.",
        description = {
            "",
            "Reads each FILE as the timeline of a case, a list of them, or, if its name ends in .jsonl or .ndjson, one on each line."
                    + " Of one case it shows every date with how it was worked out; of more a worklist with overdue"
                    + " cases first. It is apart from the merits and changes no advice on them.",
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
public final class DeadlinesCommand implements Callable<Integer> {
    private final Streams streams;
    private final Machine machine;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Timeline in JSON; - for standard input.")
    private List<String> files = new ArrayList<>();

    @Mixin
    private final DeadlinesOptions options = new DeadlinesOptions();

    public DeadlinesCommand(Streams streams, Machine machine) {
        this.streams = streams;
        this.machine = machine;
    }

    @Override
    public Integer call() {
        Problems problems = new Problems();
        Optional<Exposure> exposure = options.exposure(problems);
        PolicyMoratoria moratoria = new PolicyMoratoria(options.policies(), problems);
        Optional<Map<LocalDate, Text>> equated = options.equated(problems);
        boolean contradicted = equated.isPresent()
                && problems.isEmpty()
                && moratoria.canBeUsed()
                && target(problems)
                        .map(target -> written(target, clock(equated.get()), moratoria, exposure, problems))
                        .orElse(false);
        new ProblemReport(options.format().ofProblems(), options.language(), streams.err()).write(problems);
        ExitCode exit = contradicted ? ExitCode.FINDINGS : ExitCode.FINE;
        return (problems.isEmpty() ? exit : ExitCode.TO_MEND).number();
    }

    private Clock clock(Map<LocalDate, Text> equated) {
        Clock clock = Clock.bundled(equated);
        return options.withIllustrativeMoratoria() ? clock.withIllustrativeMoratoria() : clock;
    }

    private Optional<Target> target(Problems problems) {
        Optional<Path> read = options.out().filter(file -> TimelineFiles.isAmong(files, file));
        if (read.isPresent()) {
            problems.add(Problem.of(
                    ProblemCode.NOT_WRITTEN, Place.of(read.get().toString()), FileMessage.SAME_FILE.with("FILE")));
            return Optional.empty();
        }
        return options.out()
                .map(file -> new ResultFile(file, problems).open())
                .orElseGet(() -> Optional.of(Target.standardOutput(streams.out())));
    }

    /** Works the cases out and writes what comes of them; true if a timeline has something that does not go together. */
    private boolean written(
            Target target, Clock clock, PolicyMoratoria moratoria, Optional<Exposure> exposure, Problems problems) {
        LocalDate day = options.on().orElseGet(machine::today);
        try (target;
                DeadlinesDocument document = document(target, day, exposure)) {
            Deadlines deadlines = new Deadlines(clock, new CountryMoratoria(moratoria), day, problems, document::add);
            read(deadlines, problems);
            if (deadlines.count() > 0) {
                if (options.on().isEmpty()) {
                    streams.err().print(DeadlinesMessage.TODAY.with(day).in(options.language()) + "\n");
                }
                document.finish(target.writer(), problems);
                target.finish();
            }
            return deadlines.contradicted();
        } catch (ScratchFault e) {
            problems.add(Problem.of(
                    ProblemCode.NOT_WRITTEN, Place.of(e.folder().toString()), new WriteFault(e.fault()).message()));
        } catch (IOException e) {
            options.out().ifPresent(file -> new ResultFile(file, problems).problem(e));
        }
        return false;
    }

    private void read(Deadlines deadlines, Problems problems) {
        try (Progress progress = Progress.on(machine.terminal(), streams.err(), machine.nanoClock())) {
            TimelineFiles timelines = new TimelineFiles(
                    streams.in(), new ReadingProgress(progress, machine.nanoClock(), options.language()), problems);
            files.forEach(file -> timelines.read(file, deadlines));
        }
    }

    private DeadlinesDocument document(Target target, LocalDate day, Optional<Exposure> exposure) {
        Path scratch = Path.of(System.getProperty("java.io.tmpdir"));
        return options.format() == DeadlinesFormat.JSONL
                ? new AdviceLines(target.writer(), new SortedLines(scratch, GatheredCases.IN_MEMORY))
                : new WorklistDocument(options.format(), options.language(), day, exposure, new GatheredCases(scratch));
    }
}
