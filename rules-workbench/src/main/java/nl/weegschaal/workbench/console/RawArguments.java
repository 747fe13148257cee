package nl.weegschaal.workbench.console;

import java.util.List;
import java.util.stream.Stream;
import nl.weegschaal.model.text.Language;

/**
 * A command as it was typed, for when it cannot be understood as a whole.
 *
 * @param arguments its words
 * @param usual the language where none was asked for
 */
public record RawArguments(List<String> arguments, Language usual) {
    /** The option for the form of results and problems. */
    public static final String FORMAT = "--format";

    /** The option that shows where a fault of the program was. */
    public static final String DEBUG = "--debug";

    /** The option for the language of texts. */
    public static final String LANGUAGE = "--lang";

    private static final String JSON = Format.JSON.name();

    /** The format that was asked for. */
    public Format format() {
        return asksFor(FORMAT, JSON) ? Format.JSON : Format.TEXT;
    }

    /** The language that was asked for, or else the usual one. */
    public Language language() {
        return Stream.of(Language.values())
                .filter(language -> asksFor(LANGUAGE, language.name()))
                .findFirst()
                .orElse(usual);
    }

    /** If an option is given more than once, the last one counts. */
    private boolean asksFor(String option, String word) {
        for (int at = arguments.size() - 1; at >= 0; at--) {
            String argument = arguments.get(at);
            if (argument.equals(option)) {
                return at + 1 < arguments.size() && arguments.get(at + 1).equalsIgnoreCase(word);
            }
            if (argument.startsWith(option + "=")) {
                return argument.equalsIgnoreCase(option + "=" + word);
            }
        }
        return false;
    }

    public boolean debug() {
        return arguments.contains(DEBUG);
    }
}
