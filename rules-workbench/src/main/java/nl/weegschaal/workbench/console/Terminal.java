package nl.weegschaal.workbench.console;

import java.util.Map;
import java.util.Optional;

/**
 * A terminal that shows standard error and can go back to the start of a line. Java does not know whether there is one; the
 * launcher finds out.
 *
 * @param columns how many signs fit on a line
 */
public record Terminal(int columns) {
    /** The property in which the launcher says how wide the terminal is. */
    public static final String COLUMNS = "weegschaal.columns";

    private static final int NARROWEST = 20;
    private static final int WIDEST = 100;

    /** The terminal that the launcher found; empty if it found none, or one that can only write on. */
    public static Optional<Terminal> of(String columns, Map<String, String> environment) {
        if ("dumb".equals(environment.get("TERM")) || !columns.matches("[0-9]{1,4}")) {
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(columns))
                .filter(wide -> wide >= NARROWEST)
                .map(wide -> new Terminal(Math.min(wide, WIDEST)));
    }
}
