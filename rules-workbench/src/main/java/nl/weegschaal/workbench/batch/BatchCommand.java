package nl.weegschaal.workbench.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.weegschaal.engine.batch.BatchWork;
import nl.weegschaal.engine.output.BatchSummaryJson;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.PoliciesRefused;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.tally.Checkpoint;
import nl.weegschaal.engine.tally.Tally;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.workbench.assess.Advisor;
import nl.weegschaal.workbench.assess.Advisors;
import nl.weegschaal.workbench.console.CommonOptions;
import nl.weegschaal.workbench.console.ExitCode;
import nl.weegschaal.workbench.console.Format;
import nl.weegschaal.workbench.console.FormatOption;
import nl.weegschaal.workbench.console.PoliciesOption;
import nl.weegschaal.workbench.console.ProblemReport;
import nl.weegschaal.workbench.console.ProgramMessage;
import nl.weegschaal.workbench.console.ProgramName;
import nl.weegschaal.workbench.console.Progress;
import nl.weegschaal.workbench.console.Streams;
import nl.weegschaal.workbench.file.WriteFault;
import nl.weegschaal.workbench.machine.Machine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Advises on very many cases. */
@Command(
        name = "batch",
        header = "Advise on many cases, one on each line of a file.",
        description = {
            "",
            "Reads FILE with a case file on each line (JSON Lines) and writes a line with the findings of each, in the same"
                    + " order. A line that cannot be read or advised on is set aside with the reason. A batch that was"
                    + " stopped goes on where it was when the same command is given again.",
            ""
        },
        footer = {
            "",
            "Exit codes:",
            "  0  every case has its line",
            "  2  lines were set aside, or a file, the policies of --policies, the command or the place to write is"
                    + " something to mend",
            "  3  a fault of the rules or of the program"
        })
public final class BatchCommand implements Callable<Integer> {
    private static final int MOST_THREADS = 64;
    private static final Duration MOST_FOR_A_CASE = Duration.ofMinutes(1);

    private final Streams streams;
    private final Advisors advisors;
    private final Machine machine;

    @Parameters(paramLabel = "FILE", description = "Case files in JSON, one on each line.")
    private Path file = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "Write the findings to this file, one line for each case. It is there when all is done; until"
                    + " then its name ends in .unfinished.")
    private Path out = Path.of("");

    @Option(
            names = "--set-aside",
            paramLabel = "FILE",
            description =
                    "Write to this file which lines have no advice, and why; without this option beside the file of"
                            + " --out, with .set-aside after its name. No such file is made if there are no such lines; one of before stays.")
    private Optional<Path> setAside = Optional.empty();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many cases are worked on at once; without this option as many as the machine has"
                    + " processors.")
    private Optional<Integer> threads = Optional.empty();

    @Option(names = "--anew", description = "Begin again, also if there is unfinished work.")
    private boolean anew;

    @Mixin
    private FormatOption form = new FormatOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private PoliciesOption policies = new PoliciesOption();

    public BatchCommand(Streams streams, Advisors advisors, Machine machine) {
        this.streams = streams;
        this.advisors = advisors;
        this.machine = machine;
    }

    @Override
    public Integer call() {
        Problems problems = new Problems();
        Optional<Checkpoint> done =
                BatchUsage.isClear(file, places(), threads, MOST_THREADS, problems) ? run(problems) : Optional.empty();
        done.ifPresent(reached -> streams.out().print(summary(reached.tally())));
        new ProblemReport(form.format(), common.language(), streams.err()).write(problems);
        return exit(done, problems).number();
    }

    private static ExitCode exit(Optional<Checkpoint> done, Problems problems) {
        if (problems.asFound().stream().anyMatch(problem -> problem.code() == ProblemCode.PROGRAM_FAULT)
                || done.filter(reached -> reached.faults() > 0).isPresent()) {
            return ExitCode.FAULT;
        }
        return done.filter(reached -> reached.tally().setAside() == 0).isPresent() ? ExitCode.FINE : ExitCode.TO_MEND;
    }

    private BatchPlaces places() {
        return new BatchPlaces(out, setAside.orElseGet(() -> out.resolveSibling(out.getFileName() + ".set-aside")));
    }

    private Optional<Checkpoint> run(Problems problems) {
        try {
            Advisor advisor = advisors.with(policies.policies());
            return run(advisor, problems);
        } catch (PoliciesRefused refused) {
            refused.problems().forEach(problems::add);
            if (policies.policies().isEmpty()) {
                problems.add(Problem.of(
                        ProblemCode.PROGRAM_FAULT, Place.of(ProgramName.NAME), ProgramMessage.RULES_UNUSABLE.text()));
            }
            return Optional.empty();
        }
    }

    private Optional<Checkpoint> run(Advisor advisor, Problems problems) {
        BatchPlaces places = places();
        Unfinished unfinished = new Unfinished(places, advisor.fingerprints());
        Optional<Checkpoint> from = unfinished.reached(file, anew, problems);
        if (from.isEmpty()) {
            return Optional.empty();
        }
        Checkpoint first = from.get();
        try (BatchInput input = new BatchInput(file);
                BatchFiles files = BatchFiles.of(places, first);
                Progress progress = Progress.on(machine.terminal(), streams.err(), machine.nanoClock())) {
            Optional<Path> taken = files.taken();
            if (taken.isPresent()) {
                problems.add(notWritten(taken.get(), BatchFileMessage.TAKEN.text()));
                return Optional.empty();
            }
            Optional<Path> changed = files.changed(first);
            if (changed.isPresent()) {
                problems.add(notWritten(changed.get(), BatchFileMessage.CHANGED.text())
                        .withExpected(BatchFileMessage.ANEW.text()));
                return Optional.empty();
            }
            files.begin(anew);
            if (first.inputLines() > 0) {
                streams.err()
                        .print(BatchFileMessage.GOES_ON.with(first.inputLines()).in(spoken()) + "\n");
            }
            input.skip(first.inputBytes());
            Checkpoint last = new BatchRun(
                            input,
                            files,
                            first,
                            new BatchProgress(progress, machine.nanoClock(), spoken(), first),
                            machine.nanoClock())
                    .finish(
                            new BatchWork(file.toString(), new TimeBound<>(advisor.forMany(), MOST_FOR_A_CASE)),
                            threads());
            files.finish(last);
            if (last.tally().setAside() == 0 && Files.exists(places.setAside(), LinkOption.NOFOLLOW_LINKS)) {
                streams.err()
                        .print(BatchFileMessage.OF_BEFORE
                                        .with(places.setAside())
                                        .in(spoken()) + "\n");
            }
            return Optional.of(last);
        } catch (IOException e) {
            problems.add(notWritten(out, new WriteFault(e).message()));
            return Optional.empty();
        }
    }

    private static Problem notWritten(Path place, Text message) {
        return Problem.of(ProblemCode.NOT_WRITTEN, Place.of(place.toString()), message);
    }

    private int threads() {
        return threads.orElseGet(
                () -> Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));
    }

    private Language spoken() {
        return common.language();
    }

    private String summary(Tally tally) {
        return form.format() == Format.JSON
                ? BatchSummaryJson.write(tally) + "\n"
                : BatchText.of(tally, places(), spoken());
    }
}
