package nl.weegschaal.workbench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.weegschaal.engine.check.BundledRules;
import nl.weegschaal.engine.check.CheckReport;
import nl.weegschaal.engine.check.PolicyCheck;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.output.AcceptanceJson;
import nl.weegschaal.engine.output.CheckJson;
import nl.weegschaal.engine.output.SarifJson;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.text.Language;
import picocli.CommandLine.Command;
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
                    + " policies stands for each policy in it.",
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
final class CheckCommand implements Callable<Integer> {
    private final Streams streams;
    private final Clock clock;

    @Parameters(
            paramLabel = "POLICY",
            arity = "1..*",
            description = "Folder of a policy or of policies, or id of a bundled one.")
    private List<String> policies = new ArrayList<>();

    @Option(
            names = RawArguments.FORMAT,
            paramLabel = "text|json|sarif",
            description = "Form of the findings: text (as without this option), json, or sarif for code hosts.")
    private CheckFormat format = CheckFormat.TEXT;

    @Option(
            names = "--lang",
            paramLabel = "nl|en",
            description = "Language of the findings and of the words around them: en (as without this option) or nl."
                    + " JSON has both.")
    private Language language = Language.EN;

    @Option(
            names = "--examples",
            paramLabel = "DIR",
            description = "Folder for case files of the cases that show a broken guardrail.")
    private Optional<Path> examples = Optional.empty();

    @Option(names = RawArguments.DEBUG, description = "After a fault of the program, show where in the program it was.")
    @SuppressWarnings("UnusedVariable") // read from the raw arguments when the program stops
    private boolean debug;

    CheckCommand(Streams streams, Clock clock) {
        this.streams = streams;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        BundledRules bundled = BundledRules.load();
        Problems problems = new Problems();
        PolicyFolders folders = new PolicyFolders(bundled, problems);
        Map<String, Folder> named = new LinkedHashMap<>();
        policies.forEach(policy -> folders.read(policy).forEach(folder -> named.putIfAbsent(folder.name(), folder)));
        List<CheckReport> reports = PolicyCheck.standard(bundled.general()).check(List.copyOf(named.values()));
        examples.ifPresent(folder -> new ExampleFolder(folder).write(reports, problems));
        streams.out().print(document(bundled, reports));
        new ProblemReport(format == CheckFormat.JSON ? Format.JSON : Format.TEXT, language, streams.err())
                .write(problems);
        return exit(reports, problems).number();
    }

    private String document(BundledRules bundled, List<CheckReport> reports) {
        return switch (format) {
            case TEXT ->
                new CheckText(
                                new CheckWords(language),
                                bundled.general().words(),
                                new AcceptanceJson(LocalDate.now(clock)))
                        .write(reports);
            case JSON -> new CheckJson().write(reports) + "\n";
            case SARIF -> new SarifJson(language).write(reports) + "\n";
        };
    }

    private static ExitCode exit(List<CheckReport> reports, Problems problems) {
        if (!problems.isEmpty()) {
            return ExitCode.TO_MEND;
        }
        return reports.stream().anyMatch(CheckReport::hasErrors) ? ExitCode.FINDINGS : ExitCode.FINE;
    }
}
