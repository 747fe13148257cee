package nl.weegschaal.workbench;

import picocli.CommandLine.Option;

/** What every command offers. */
final class CommonOptions {
    @Option(
            names = RawArguments.FORMAT,
            paramLabel = "text|json",
            description = "Form of results and problems: text (as without this option) or json. For several files the"
                    + " JSON is one list.")
    private Format format = Format.TEXT;

    @Option(names = RawArguments.DEBUG, description = "After a fault of the program, show where in the program it was.")
    private boolean debug;

    Format format() {
        return format;
    }

    boolean debug() {
        return debug;
    }
}
