package nl.weegschaal.workbench.diff;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.weegschaal.authoring.check.BundledRules;
import nl.weegschaal.authoring.diff.CaseChange;
import nl.weegschaal.authoring.diff.CaseComparison;
import nl.weegschaal.authoring.diff.OldAndNew;
import nl.weegschaal.authoring.diff.PolicyComparison;
import nl.weegschaal.authoring.diff.PolicyDiff;
import nl.weegschaal.authoring.output.DiffJson;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.space.SpaceTooLarge;
import nl.weegschaal.workbench.console.CommonOptions;
import nl.weegschaal.workbench.console.ExitCode;
import nl.weegschaal.workbench.console.Format;
import nl.weegschaal.workbench.console.FormatOption;
import nl.weegschaal.workbench.console.ProblemReport;
import nl.weegschaal.workbench.console.ProgramName;
import nl.weegschaal.workbench.console.Progress;
import nl.weegschaal.workbench.console.Streams;
import nl.weegschaal.workbench.machine.Machine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what differs between two policies. */
@Command(
        name = "diff",
        header = "Say which cases get other advice under another policy.",
        description = {
            "",
            "Compares the policies OLD and NEW, each a folder or the id of a bundled policy, in every case: which"
                    + " findings differ, in which kind of case, and whether the new policy protects more or less. Each"
                    + " kind is shown with a case that was assessed under both. With --country and --between it compares"
                    + " what is in force on two days.",
            ""
        },
        footer = {
            "",
            "Exit codes:",
            "  0  no finding differs in any case",
            "  1  a finding differs, or a case can be put to only one of the policies",
            "  2  a policy, a case or the command is something to mend",
            "  3  a fault of the general rules or of the program"
        })
public final class DiffCommand implements Callable<Integer> {
    private final Streams streams;
    private final Machine machine;

    @Parameters(paramLabel = "OLD NEW", arity = "0..2", description = "Folder of a policy, or id of a bundled one.")
    private List<String> policies = new ArrayList<>();

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description =
                    "Compare on this day only. Without it: on every day on which both are in force; of versions that"
                            + " follow each other the last day of the one and the first of the other.")
    private Optional<LocalDate> on = Optional.empty();

    @Option(
            names = "--country",
            paramLabel = "CODE",
            description = "Compare what is in force for this country on two days; with --between.")
    private Optional<String> country = Optional.empty();

    @Option(names = "--between", paramLabel = "DATE", arity = "2", description = "The two days.")
    private List<LocalDate> between = new ArrayList<>();

    @Option(
            names = "--policies",
            paramLabel = "DIR",
            description = "With --country: the folder of policies to choose from, in place of the bundled ones.")
    private Optional<String> from = Optional.empty();

    @Option(
            names = "--cases",
            paramLabel = "FILE",
            description =
                    "Say also which of these stored cases get other advice: JSON Lines, a list, or one case file.")
    private List<String> cases = new ArrayList<>();

    @Option(
            names = "--examples",
            paramLabel = "DIR",
            description = "Folder for case files of the cases that show a difference.")
    private Optional<Path> examples = Optional.empty();

    @Mixin
    private FormatOption form = new FormatOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    public DiffCommand(Streams streams, Machine machine) {
        this.streams = streams;
        this.machine = machine;
    }

    @Override
    public Integer call() {
        BundledRules bundled = BundledRules.load();
        Problems problems = new Problems();
        ExitCode exit = choice(new ComparedPolicies(bundled, problems), problems)
                .flatMap(chosen -> compare(bundled, chosen, problems))
                .orElse(ExitCode.TO_MEND);
        new ProblemReport(form.format(), common.language(), streams.err()).write(problems);
        return (problems.isEmpty() ? exit : ExitCode.TO_MEND).number();
    }

    private Optional<ComparedPolicies.Choice> choice(ComparedPolicies chooser, Problems problems) {
        boolean byDate = country.isPresent() || !between.isEmpty() || from.isPresent();
        if (byDate && country.isPresent() && between.size() == 2 && policies.isEmpty() && on.isEmpty()) {
            return chooser.between(country.get(), between.get(0), between.get(1), from);
        }
        if (!byDate && policies.size() == 2) {
            return chooser.named(policies.get(0), policies.get(1), on);
        }
        problems.add(Problem.of(
                        ProblemCode.WRONG_USAGE,
                        Place.of(ProgramName.NAME),
                        DiffMessage.NOT_CLEAR.with(ProgramName.NAME))
                .withExpected(DiffMessage.TWO_POLICIES.text()));
        return Optional.empty();
    }

    private Optional<ExitCode> compare(BundledRules bundled, ComparedPolicies.Choice chosen, Problems problems) {
        PolicyDiff diff;
        try {
            diff = diff(bundled, chosen);
        } catch (SpaceTooLarge tooLarge) {
            problems.add(Problem.of(
                            ProblemCode.GUARDRAIL_NOT_PROVED,
                            Place.of(chosen.names().after()),
                            DiffMessage.TOO_LARGE.with(tooLarge.reason()))
                    .withExpected(DiffMessage.FEWER_CONDITIONS.text()));
            return Optional.empty();
        }
        Optional<List<CaseChange>> changes =
                cases.isEmpty() ? Optional.empty() : Optional.of(changes(bundled, chosen, diff, problems));
        examples.ifPresent(folder -> new DiffExamples(folder).write(diff, problems));
        streams.out().print(document(bundled, chosen, diff, changes));
        boolean differs =
                !diff.equivalent() || changes.stream().flatMap(List::stream).anyMatch(CaseChange::differs);
        return Optional.of(differs ? ExitCode.FINDINGS : ExitCode.FINE);
    }

    private PolicyDiff diff(BundledRules bundled, ComparedPolicies.Choice chosen) {
        DiffWords words = new DiffWords(common.language(), bundled.general().words());
        Policy before = chosen.policies().before();
        Policy after = chosen.policies().after();
        try (Progress progress = Progress.on(machine.terminal(), streams.err(), machine.nanoClock())) {
            PolicyComparison comparison = new PolicyComparison(
                    bundled.general(),
                    (done, total) -> progress.reached(words.say(DiffReportMessage.COMPARING), done, total));
            return chosen.days()
                    .map(days -> comparison.compare(before, after, days))
                    .orElseGet(() -> comparison.compare(before, after));
        }
    }

    private List<CaseChange> changes(
            BundledRules bundled, ComparedPolicies.Choice chosen, PolicyDiff diff, Problems problems) {
        OldAndNew<LocalDate> first = diff.days().get(0).first();
        Optional<OldAndNew<LocalDate>> days =
                chosen.days().or(() -> Optional.of(first).filter(each -> !each.same()));
        CaseComparison comparison = new CaseComparison(bundled.general(), chosen.policies(), days);
        List<CaseChange> changes = new ArrayList<>();
        StoredCases stored = new StoredCases(problems);
        cases.forEach(file -> stored.read(file, located -> {
            CaseChange change = comparison.compare(located.caseFile());
            if (!change.refused().before().isEmpty()
                    && !change.refused().after().isEmpty()) {
                located.places().locate(change.refused().after()).forEach(problems::add);
            } else {
                changes.add(change);
            }
        }));
        return changes;
    }

    private String document(
            BundledRules bundled, ComparedPolicies.Choice chosen, PolicyDiff diff, Optional<List<CaseChange>> changes) {
        return form.format() == Format.JSON
                ? new DiffJson(bundled.general().words()).write(diff, changes) + "\n"
                : new DiffText(
                                new DiffWords(
                                        common.language(), bundled.general().words()),
                                chosen.names())
                        .write(diff, changes);
    }
}
