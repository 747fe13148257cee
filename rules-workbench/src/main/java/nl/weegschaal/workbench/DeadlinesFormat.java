package nl.weegschaal.workbench;

/** The forms in which deadlines are written. */
enum DeadlinesFormat {
    /** For people, on a terminal. */
    TEXT,

    /** For programs. */
    JSON,

    /** For programs, with every case as a whole on a line of its own. */
    JSONL,

    /** A table for a spreadsheet. */
    CSV,

    /** For calendars (iCalendar). */
    ICS,

    /** A page by itself. */
    HTML
}
