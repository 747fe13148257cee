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

    /** The form in a language, with so much of the outlook if there is one; JSON has both languages and all of it. */
    AdvisoryFormat in(Language language, OutlookExtent extent) {
        return switch (this) {
            case TEXT -> new TextFormat(language, extent);
            case JSON -> new JsonFormat();
            case HTML -> new HtmlFormat(language);
        };
    }

    /** The form in which problems are told. */
    Format ofProblems() {
        return this == JSON ? Format.JSON : Format.TEXT;
    }
}
