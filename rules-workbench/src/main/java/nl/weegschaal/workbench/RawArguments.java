package nl.weegschaal.workbench;

import java.util.List;

/**
 * A command as it was typed, for when it cannot be understood as a whole.
 *
 * @param arguments its words
 */
record RawArguments(List<String> arguments) {
    /** The option for the form of results and problems. */
    static final String FORMAT = "--format";

    /** The option that shows where a fault of the program was. */
    static final String DEBUG = "--debug";

    private static final String JSON = Format.JSON.name();

    /** The format that was asked for. */
    Format format() {
        int option = arguments.indexOf(FORMAT);
        boolean inNextWord = option >= 0
                && option + 1 < arguments.size()
                && arguments.get(option + 1).equalsIgnoreCase(JSON);
        boolean inOneWord = arguments.stream().anyMatch((FORMAT + "=" + JSON)::equalsIgnoreCase);
        return inNextWord || inOneWord ? Format.JSON : Format.TEXT;
    }

    boolean debug() {
        return arguments.contains(DEBUG);
    }
}
