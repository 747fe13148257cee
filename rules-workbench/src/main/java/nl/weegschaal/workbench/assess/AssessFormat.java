package nl.weegschaal.workbench.assess;

import nl.weegschaal.model.text.Language;
import nl.weegschaal.workbench.console.Format;

/** The forms in which advisories are written. */
public enum AssessFormat {
    /** For people, in plain characters. */
    TEXT,
    /** For programs. */
    JSON,
    /** A report: a page by itself. */
    HTML;

    /** The form in a language; JSON has both. */
    AdvisoryFormat in(Language language) {
        return switch (this) {
            case TEXT -> new TextFormat(language);
            case JSON -> new JsonFormat();
            case HTML -> new HtmlFormat(language);
        };
    }

    /** The form in which problems are told. */
    Format ofProblems() {
        return this == JSON ? Format.JSON : Format.TEXT;
    }
}
