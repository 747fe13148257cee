package nl.weegschaal.workbench.journal;

import java.util.Optional;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.workbench.console.ExitCode;
import nl.weegschaal.workbench.console.Format;
import nl.weegschaal.workbench.console.ProblemReport;
import nl.weegschaal.workbench.console.RawArguments;
import nl.weegschaal.workbench.console.Streams;
import picocli.CommandLine.Option;

/** What every command about a journal offers. */
final class JournalOptions {
    @Option(
            names = RawArguments.FORMAT,
            paramLabel = "text|json",
            description = "Form of results and problems: text (as without this option) or json.")
    private Format format = Format.TEXT;

    @Option(
            names = "--lang",
            paramLabel = "nl|en",
            description = "Language of the text and of problems: nl or en. Without it the text is in Dutch and problems"
                    + " are in English. JSON has both.")
    private Optional<Language> language = Optional.empty();

    @Option(names = RawArguments.DEBUG, description = "After a fault of the program, show where in the program it was.")
    @SuppressWarnings("UnusedVariable") // read from the raw arguments when the program stops
    private boolean debug;

    Format format() {
        return format;
    }

    Language language() {
        return language.orElse(Language.NL);
    }

    /** Tells the problems; gives the exit code that they ask for, or else the one that was reached. */
    int end(Problems problems, ExitCode reached, Streams streams) {
        new ProblemReport(format, language.orElse(Language.EN), streams.err()).write(problems);
        return (problems.isEmpty() ? reached : ExitCode.TO_MEND).number();
    }
}
