package nl.weegschaal.workbench.deadlines;

import nl.weegschaal.workbench.console.Format;

/** The forms in which deadlines are written. */
public enum DeadlinesFormat {
    /** For people, on a terminal. */
    TEXT,

    /** For programs. */
    JSON,

    /** For programs, with every case as a whole on a line of its own. */
    JSONL,

    /** A table for programs, with commas and every text as it is. */
    CSV,

    /** A table that a spreadsheet with a decimal comma opens by itself: with semicolons, and with text kept as text. */
    SPREADSHEET,

    /** For calendars (iCalendar). */
    ICS,

    /** A page by itself. */
    HTML;

    /** The form in which problems are told. */
    Format ofProblems() {
        return this == JSON || this == JSONL ? Format.JSON : Format.TEXT;
    }
}
