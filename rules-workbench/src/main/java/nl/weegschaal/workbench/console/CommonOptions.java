package nl.weegschaal.workbench.console;

import nl.weegschaal.model.text.Language;
import picocli.CommandLine.Option;

/** What every command offers. */
public final class CommonOptions {
    @Option(
            names = RawArguments.LANGUAGE,
            paramLabel = "nl|en",
            description = "Language of texts and of problems: nl or en. Without this option the language that "
                    + DefaultLanguage.VARIABLE
                    + " names, or else nl. JSON has both.")
    private Language language = Language.NL;

    @Option(names = RawArguments.DEBUG, description = "After a fault of the program, show where in the program it was.")
    private boolean debug;

    /** The language that was asked for, or else the one of the machine. */
    public Language language() {
        return language;
    }

    public boolean debug() {
        return debug;
    }
}
