package nl.weegschaal.workbench.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.weegschaal.authoring.check.BundledRules;
import nl.weegschaal.authoring.check.CheckReport;
import nl.weegschaal.authoring.check.PolicyCheck;
import nl.weegschaal.authoring.output.AcceptanceJson;
import nl.weegschaal.authoring.output.CheckJson;
import nl.weegschaal.authoring.output.SarifJson;
import nl.weegschaal.engine.folder.BundledFolder;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.prove.EarlierProofs;
import nl.weegschaal.engine.prove.Prover;
import nl.weegschaal.workbench.console.CommonOptions;
import nl.weegschaal.workbench.console.ExitCode;
import nl.weegschaal.workbench.console.Format;
import nl.weegschaal.workbench.console.ProblemReport;
import nl.weegschaal.workbench.console.Progress;
import nl.weegschaal.workbench.console.RawArguments;
import nl.weegschaal.workbench.console.Streams;
import nl.weegschaal.workbench.file.PolicyFolders;
import nl.weegschaal.workbench.machine.Machine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks policies. */
@Command(
        name = "check",
        header = "Check policies and say how to mend them.",
        description = {
            "",
            "Reads each POLICY, a folder or the id of a bundled policy, runs its scenarios and those of the general rules,"
                    + " proves that the guardrails hold in every case, and reports everything that is wrong, each with its"
                    + " place and what to write instead. Several policies are also held against each other. A folder of"
                    + " policies stands for each policy in it. The word clock, alone, stands for the rules of the clock.",
            ""
        },
        footer = {
            "",
            "Exit codes:",
            "  0  no policy has an error; there may be warnings",
            "  1  a policy has an error",
            "  2  a folder that is not there, or another mistake in the command",
            "  3  a fault of the general rules or of the program"
        })
public final class CheckCommand implements Callable<Integer> {
    private final Streams streams;
    private final Machine machine;

    @Parameters(
            paramLabel = "POLICY",
            arity = "1..*",
            description = "Folder of a policy or of policies, id of a bundled one, or clock.")
    private List<String> policies = new ArrayList<>();

    @Option(
            names = RawArguments.FORMAT,
            paramLabel = "text|json|sarif",
            description = "Form of the findings: text (as without this option), json, or sarif for code hosts.")
    private CheckFormat format = CheckFormat.TEXT;

    @Option(
            names = "--examples",
            paramLabel = "DIR",
            description = "Folder for case files of the cases that show a broken guardrail.")
    private Optional<Path> examples = Optional.empty();

    @Option(names = "--keep", paramLabel = "DIR", description = "Folder for scenarios that notice a broken guardrail.")
    private Optional<Path> keep = Optional.empty();

    @ArgGroup
    private CacheOptions cache = new CacheOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    public CheckCommand(Streams streams, Machine machine) {
        this.streams = streams;
        this.machine = machine;
    }

    @Override
    public Integer call() {
        Problems problems = new Problems();
        ClockAsked clock = new ClockAsked(policies);
        if (clock.isAsked()) {
            return checkClock(clock).number();
        }
        Folder root = BundledFolder.read();
        PolicyFolders folders = new PolicyFolders(root.folder(BundledRules.POLICIES), problems);
        Map<String, Folder> named = new LinkedHashMap<>();
        policies.forEach(policy -> folders.read(policy).forEach(folder -> named.putIfAbsent(folder.name(), folder)));
        List<Folder> asked = List.copyOf(named.values());
        KeptReports kept = new KeptReports(cache.on(machine), format + " " + common.language());
        Optional<String> earlier = problems.isEmpty() ? kept.get(asked) : Optional.empty();
        if (earlier.isPresent()) {
            streams.out().print(earlier.get());
            streams.err().println(CheckReportMessage.NO_EVIDENCE.text().in(common.language()));
            return ExitCode.FINE.number();
        }
        BundledRules bundled = BundledRules.of(root);
        List<CheckReport> reports = check(bundled, asked);
        kept.keep(asked, reports, found -> document(bundled, found, problems));
        examples.ifPresent(folder -> new ExampleFolder(folder).write(reports, problems));
        keep.ifPresent(
                folder -> new KeptCounterexamples(folder, bundled.general().words()).write(reports, problems));
        // A document without a policy would look like one in which nothing was found.
        if (!asked.isEmpty() || format == CheckFormat.SARIF) {
            streams.out().print(document(bundled, reports, problems));
        }
        new ProblemReport(format.ofProblems(), common.language(), streams.err()).write(problems);
        return exit(reports, problems).number();
    }

    private ExitCode checkClock(ClockAsked clock) {
        List<String> others = new ArrayList<>();
        if (format == CheckFormat.SARIF) {
            others.add(RawArguments.FORMAT + " sarif");
        }
        examples.ifPresent(folder -> others.add("--examples"));
        keep.ifPresent(folder -> others.add("--keep"));
        Format written = format == CheckFormat.JSON ? Format.JSON : Format.TEXT;
        return new ClockChecking(streams, machine, written, common.language()).check(clock.problems(others));
    }

    private List<CheckReport> check(BundledRules bundled, List<Folder> asked) {
        CheckWords words = new CheckWords(common.language());
        try (Progress progress = Progress.on(machine.terminal(), streams.err(), machine.nanoClock())) {
            Prover prover = new Prover(
                    bundled.general(),
                    machine.nanoClock(),
                    cache.on(machine).<EarlierProofs>map(KeptProofs::new).orElseGet(EarlierProofs::none),
                    (done, total) -> progress.reached(words.say(CheckReportMessage.PROVING), done, total));
            return PolicyCheck.standard(
                            bundled.general(),
                            prover,
                            (done, total) ->
                                    progress.reached(words.say(CheckReportMessage.RUNNING_SCENARIOS), done, total))
                    .check(asked);
        }
    }

    private String document(BundledRules bundled, List<CheckReport> reports, Problems problems) {
        return switch (format) {
            case TEXT ->
                new CheckText(
                                new CheckWords(common.language()),
                                bundled.general().words(),
                                new AcceptanceJson(machine.today()))
                        .write(reports);
            case JSON -> new CheckJson().write(reports) + "\n";
            case SARIF ->
                new SarifJson(common.language(), SourceRoot.here()::name).write(reports, problems.asFound()) + "\n";
        };
    }

    private static ExitCode exit(List<CheckReport> reports, Problems problems) {
        if (!problems.isEmpty()) {
            return ExitCode.TO_MEND;
        }
        return reports.stream().anyMatch(CheckReport::hasErrors) ? ExitCode.FINDINGS : ExitCode.FINE;
    }
}
