package nl.weegschaal.workbench.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.weegschaal.authoring.check.BundledRules;
import nl.weegschaal.authoring.mutate.GeneralMutants;
import nl.weegschaal.authoring.mutate.MutationCheck;
import nl.weegschaal.authoring.mutate.MutationReport;
import nl.weegschaal.authoring.output.MutantsJson;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.workbench.console.CommonOptions;
import nl.weegschaal.workbench.console.ExitCode;
import nl.weegschaal.workbench.console.Format;
import nl.weegschaal.workbench.console.FormatOption;
import nl.weegschaal.workbench.console.ProblemReport;
import nl.weegschaal.workbench.console.Progress;
import nl.weegschaal.workbench.console.Streams;
import nl.weegschaal.workbench.file.PolicyFolders;
import nl.weegschaal.workbench.machine.Machine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes the rules of policies one word at a time, and reports which changes nothing notices. */
@Command(
        name = "mutants",
        header = "See whether scenarios and guardrails notice every change of a rule.",
        description = {
            "",
            "Changes each rule of each POLICY, and each general rule, one thing at a time: a condition, a word, a comparison,"
                    + " the conclusion. Reports every change that no scenario and no guardrail notices, with a case that"
                    + " shows the difference, and every change that no case can show, with the argument. The word clock,"
                    + " alone, stands for the rules of the clock.",
            ""
        },
        footer = {
            "",
            "Exit codes:",
            "  0  every change that a case can show is noticed",
            "  1  a change is not noticed",
            "  2  a policy that cannot be read, a scenario that fails, or another mistake in the command",
            "  3  a fault of the program"
        })
public final class MutantsCommand implements Callable<Integer> {
    private final Streams streams;
    private final Machine machine;

    @Parameters(
            paramLabel = "POLICY",
            arity = "1..*",
            description = "Folder of a policy or of policies, id of a bundled one, or clock.")
    private List<String> policies = new ArrayList<>();

    @Mixin
    private FormatOption form = new FormatOption();

    @Option(
            names = "--own",
            description = "Changes only the rules of each policy itself, and no general rule: that takes seconds.")
    private boolean own;

    @Option(
            names = "--keep",
            paramLabel = "DIR",
            description = "Folder for scenarios that notice what nothing notices yet.")
    private Optional<Path> keep = Optional.empty();

    @Mixin
    private CommonOptions common = new CommonOptions();

    public MutantsCommand(Streams streams, Machine machine) {
        this.streams = streams;
        this.machine = machine;
    }

    @Override
    public Integer call() {
        ClockAsked clock = new ClockAsked(policies);
        if (clock.isAsked()) {
            return new ClockChecking(streams, machine, form.format(), common.language())
                    .mutants(
                            clock.problems(keep.map(folder -> "--keep").stream().toList()))
                    .number();
        }
        BundledRules bundled = BundledRules.load();
        Problems problems = new Problems();
        PolicyFolders folders = new PolicyFolders(bundled, problems);
        Map<String, Folder> named = new LinkedHashMap<>();
        policies.forEach(policy -> folders.read(policy).forEach(folder -> named.putIfAbsent(folder.name(), folder)));
        List<MutationReport> reports = named.isEmpty() ? List.of() : reports(bundled, named, problems);
        keep.ifPresent(folder -> new KeptScenarios(folder).write(reports, problems));
        if (!reports.isEmpty()) {
            streams.out().print(document(bundled, reports));
        }
        new ProblemReport(form.format(), common.language(), streams.err()).write(problems);
        return exit(reports, problems).number();
    }

    private List<MutationReport> reports(BundledRules bundled, Map<String, Folder> named, Problems problems) {
        MutantWords words = new MutantWords(common.language());
        List<MutationReport> reports = new ArrayList<>();
        try (Progress progress = Progress.on(machine.terminal(), streams.err(), machine.nanoClock())) {
            MutationCheck check = new MutationCheck(
                    own
                            ? GeneralMutants.none(bundled.general())
                            : GeneralMutants.of(
                                    bundled.general(),
                                    (done, total) ->
                                            progress.reached(words.say(MutantReportMessage.TRYING), done, total)));
            named.values()
                    .forEach(folder -> check.check(
                                    folder,
                                    problems,
                                    (done, total) ->
                                            progress.reached(words.say(MutantReportMessage.DECIDING), done, total))
                            .ifPresent(reports::add));
        }
        return reports;
    }

    private String document(BundledRules bundled, List<MutationReport> reports) {
        return form.format() == Format.JSON
                ? MutantsJson.write(reports) + "\n"
                : new MutantsText(
                                new MutantWords(common.language()),
                                bundled.general().words())
                        .write(reports);
    }

    private static ExitCode exit(List<MutationReport> reports, Problems problems) {
        if (!problems.isEmpty()) {
            return ExitCode.TO_MEND;
        }
        return reports.stream().allMatch(report -> report.survivors().isEmpty()) ? ExitCode.FINE : ExitCode.FINDINGS;
    }
}
