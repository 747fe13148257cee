package nl.weegschaal.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Assesses case files. */
@Command(
        name = "assess",
        header = "Advise on case files.",
        description = {
            "",
            "Reads each FILE as a case file and writes an advisory for it. A file that cannot be used is reported with"
                    + " every mistake in it; the other files still get their advisory.",
            ""
        },
        footer = {
            "",
            "Exit codes:",
            "  0  every file has its advisory, whatever it says",
            "  2  a file, the policies of --policies, the command or the place to write is something to mend",
            "  3  a fault of the rules or of the program; there is no advice on part of the rules"
        })
final class AssessCommand implements Callable<Integer> {
    private final Streams streams;
    private final Advisors advisors;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Case file in JSON; - for standard input.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--lang",
            paramLabel = "nl|en",
            description = "Language of the text: nl (as without this option) or en. JSON has both. Problems are in"
                    + " English without this option.")
    private Optional<Language> language = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write each advisory to a file in this folder, named after the reference of its case, and"
                    + " nothing to standard output. Makes the folder if it is not there.")
    private Optional<Path> out = Optional.empty();

    AssessCommand(Streams streams, Advisors advisors) {
        this.streams = streams;
        this.advisors = advisors;
    }

    @Override
    public Integer call() {
        Problems problems = new Problems();
        Assessing assessing =
                new Assessing(advisors, common.policies(), new CaseFiles(streams.in(), problems), results(), problems);
        ExitCode exit = assessing.assess(files);
        new ProblemReport(common.format(), language.orElse(Language.EN), streams.err()).write(problems);
        if (common.debug()) {
            assessing.faults().forEach(fault -> fault.printStackTrace(streams.err()));
        }
        return exit.number();
    }

    private Results results() {
        AdvisoryFormat format =
                common.format() == Format.JSON ? new JsonFormat() : new TextFormat(language.orElse(Language.NL));
        return out.<Results>map(folder -> new OutputFolder(folder, format))
                .orElseGet(() -> new StandardOutput(streams.out(), format, files.size() > 1));
    }
}
