package nl.weegschaal.workbench.console;

import picocli.CommandLine.Option;

/** The form of the results of a command that has no other forms than these. */
public final class FormatOption {
    @Option(
            names = RawArguments.FORMAT,
            paramLabel = "text|json",
            description = "Form of results and problems: text (as without this option) or json. For several files the"
                    + " JSON is one list.")
    private Format format = Format.TEXT;

    public Format format() {
        return format;
    }
}
