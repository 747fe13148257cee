package nl.weegschaal.workbench.accountability;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import nl.weegschaal.authoring.catalogue.Cataloguer;
import nl.weegschaal.authoring.check.BundledRules;
import nl.weegschaal.engine.assess.Version;
import nl.weegschaal.engine.clock.ClockRulesReader;
import nl.weegschaal.engine.folder.BundledFolder;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.folder.FolderLimits;
import nl.weegschaal.engine.folder.FoundPolicies;
import nl.weegschaal.engine.folder.PolicyFinder;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.workbench.console.CommonOptions;
import nl.weegschaal.workbench.console.ExitCode;
import nl.weegschaal.workbench.console.Format;
import nl.weegschaal.workbench.console.PoliciesOption;
import nl.weegschaal.workbench.console.ProblemReport;
import nl.weegschaal.workbench.console.Streams;
import nl.weegschaal.workbench.file.NewFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the documents of account. */
@Command(
        name = "accountability",
        header = "Write the catalogue of rules and the documents of account.",
        description = {
            "",
            "Writes, as Markdown, a catalogue of every rule with its sources and scenarios, and documents that an"
                    + " organisation which uses the program can complete: an entry for the algorithm register, technical"
                    + " documentation, input for impact assessments, and what the test cases are. A page that is there"
                    + " already with other content stays as it is, and is named: it may have been completed.",
            ""
        },
        footer = {
            "",
            "Exit codes:",
            "  0  every page was written, or stood there already as it would be written",
            "  2  a policy that cannot be read, a scenario that fails, a page that stands there otherwise, or a mistake in"
                    + " the command",
            "  3  a fault of the program"
        })
public final class AccountabilityCommand implements Callable<Integer> {
    private final Streams streams;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Folder for the pages.")
    private Path out = Path.of("");

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private PoliciesOption policies = new PoliciesOption();

    public AccountabilityCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Problems problems = new Problems();
        Folder root = BundledFolder.read();
        BundledRules bundled = BundledRules.of(root);
        policies(bundled, problems)
                .flatMap(found -> pages(bundled, found, root.folder(ClockRulesReader.FOLDER), problems))
                .ifPresent(pages -> pages.forEach((name, page) -> NewFile.write(out.resolve(name), page, problems)));
        new ProblemReport(Format.TEXT, common.language(), streams.err()).write(problems);
        return (problems.isEmpty() ? ExitCode.FINE : ExitCode.TO_MEND).number();
    }

    private Optional<FoundPolicies> policies(BundledRules bundled, Problems problems) {
        return policies.policies()
                .map(named -> new PolicyFinder(FolderLimits.forPolicies(), problems).find(named))
                .orElseGet(() -> Optional.of(FoundPolicies.asNamed(bundled.policies())));
    }

    private Optional<SortedMap<String, String>> pages(
            BundledRules bundled, FoundPolicies policies, Folder clock, Problems problems) {
        Problems wrong = new Problems();
        List<Folder> folders = policies.folder().folders().stream()
                .map(policies.folder()::folder)
                .toList();
        Optional<SortedMap<String, String>> pages = new Cataloguer(bundled.general(), wrong)
                .catalogue(folders, clock)
                .map(catalogue -> AccountPages.write(
                        catalogue, bundled.general().words(), common.language(), Version.ofLibrary()));
        wrong.inDocumentOrder().forEach(problem -> problems.add(policies.located(problem)));
        return pages;
    }
}
