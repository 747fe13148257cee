package nl.weegschaal.workbench.redraw;

import java.util.Locale;

/** The forms in which a stored advice is shown again. */
public enum ReportFormat {
    /** A page by itself. */
    HTML,
    /** For people, in plain characters. */
    TEXT;

    /** What the names of its files end with. */
    String extension() {
        return this == HTML ? "." + name().toLowerCase(Locale.ROOT) : ".txt";
    }
}
