package nl.weegschaal.workbench.replay;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.weegschaal.engine.json.IsoDate;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.replay.ReplayedTrace;
import nl.weegschaal.workbench.console.CommonOptions;
import nl.weegschaal.workbench.console.DateConverter;
import nl.weegschaal.workbench.console.ExitCode;
import nl.weegschaal.workbench.console.FormatOption;
import nl.weegschaal.workbench.console.PoliciesOption;
import nl.weegschaal.workbench.console.ProblemReport;
import nl.weegschaal.workbench.console.ProgramMessage;
import nl.weegschaal.workbench.console.ProgramName;
import nl.weegschaal.workbench.console.Streams;
import nl.weegschaal.workbench.journal.JournalCheckOptions;
import nl.weegschaal.workbench.journal.JournalInputs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Works out traces again. */
@Command(
        name = "replay",
        header = "Work out traces again, and say whether the answer is the same.",
        description = {
            "",
            "Reads each TRACE, checks that its core has its hash, finds the rules and the policy by the fingerprints that it"
                    + " names, works the case out again from its closed facts, and compares step by step. It looks for rules"
                    + " and policies among the bundled ones, those of --policies, and in the folder \"rules\" beside each"
                    + " trace or the journal.",
            ""
        },
        footer = {
            "",
            "Exit codes:",
            "  0  every trace comes to the same",
            "  1  a trace comes to something else, and what differs is shown; or the journal is not as it was written",
            "  2  a trace that was changed or cannot be read, a policy that cannot be found, or a mistake in the command",
            "  3  a fault of the rules or of the program"
        })
public final class ReplayCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private FormatOption form = new FormatOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private PoliciesOption policies = new PoliciesOption();

    @Parameters(paramLabel = "TRACE", arity = "0..*", description = "Trace in JSON; - for standard input.")
    private List<String> traces = new ArrayList<>();

    @Option(
            names = "--journal",
            paramLabel = "FILE",
            description =
                    "In place of TRACE: check this journal, and work out every trace in it in the same pass. Those"
                            + " that come to the same are counted and not listed.")
    private Optional<Path> journal = Optional.empty();

    @Mixin
    private JournalCheckOptions checking = new JournalCheckOptions();

    @Option(
            names = "--archive",
            paramLabel = "DIR",
            description =
                    "Look for rules and policies in this archive too, such as the folder \"rules\" of other traces.")
    private Optional<Path> archive = Optional.empty();

    @Option(
            names = "--policy",
            paramLabel = "ID",
            description =
                    "Work out on this policy in place of the one of the trace, to see what would differ: the id or"
                            + " fingerprint of a bundled policy or one of --policies.")
    private Optional<String> policy = Optional.empty();

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "With --policy: as if the decision date were this one, written as yyyy-mm-dd.")
    private Optional<String> day = Optional.empty();

    public ReplayCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Problems problems = new Problems();
        Optional<LocalDate> assumed = day(problems);
        isClear(problems);
        boolean same = problems.isEmpty()
                && replay(
                        new Replaying(new TraceInputs(streams.in(), policies.policies(), archive, problems), problems),
                        assumed,
                        problems);
        new ProblemReport(form.format(), common.language(), streams.err()).write(problems);
        if (!problems.isEmpty()) {
            return ExitCode.TO_MEND.number();
        }
        return (same ? ExitCode.FINE : ExitCode.FINDINGS).number();
    }

    /** Prints what came of it; gives whether everything came to the same. */
    private boolean replay(Replaying replaying, Optional<LocalDate> assumed, Problems problems) {
        ReplayOutput output = new ReplayOutput(form.format(), common.language(), policy.isPresent());
        if (journal.isEmpty()) {
            List<ReplayedTrace> replayed = replaying.replay(traces, policy, assumed);
            // A document without a trace would look like one in which nothing differs.
            if (!replayed.isEmpty()) {
                streams.out().print(output.of(replayed));
            }
            return replayed.stream().allMatch(trace -> trace.isSame(policy.isPresent()));
        }
        Optional<ReplayedJournal> replayed = checking.check(new JournalInputs(problems), problems)
                .flatMap(check -> replaying.replay(journal.get(), check, policy, assumed));
        replayed.ifPresent(found -> streams.out().print(output.of(found)));
        return replayed.filter(ReplayedJournal::isSame).isPresent();
    }

    /** Checks that traces or a journal are named, and not both. */
    private void isClear(Problems problems) {
        if (traces.isEmpty() == journal.isEmpty()) {
            problems.add(Problem.of(
                    ProblemCode.WRONG_USAGE, Place.of(ProgramName.NAME), ProgramMessage.TRACES_OR_JOURNAL.text()));
        }
        if (journal.isEmpty() && checking.isAsked()) {
            problems.add(Problem.of(
                    ProblemCode.WRONG_USAGE, Place.of(ProgramName.NAME), ProgramMessage.CHECK_NEEDS_JOURNAL.text()));
        }
    }

    private Optional<LocalDate> day(Problems problems) {
        Optional<LocalDate> known = day.flatMap(IsoDate::parse);
        if (day.isPresent() && policy.isEmpty()) {
            problems.add(Problem.of(ProblemCode.WRONG_USAGE, Place.of("--on"), ProgramMessage.ON_NEEDS_POLICY.text()));
        } else if (day.isPresent() && known.isEmpty()) {
            problems.add(Problem.of(ProblemCode.WRONG_USAGE, Place.of("--on"), DateConverter.says(day.get())));
        }
        return known;
    }
}
