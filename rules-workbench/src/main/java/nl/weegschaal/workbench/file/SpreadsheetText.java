package nl.weegschaal.workbench.file;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text in a table that a spreadsheet opens by itself, without asking what the columns hold. What it would read as a number, a
 * day, a truth or a formula gets an apostrophe in front, which makes it text; what it leaves alone stays as it is.
 */
public final class SpreadsheetText {
    private static final Pattern READ_AS_ANOTHER = Pattern.compile("(?is)"
            + "\\p{Z}*[=+@\\t\\r\\n'.\\p{Sc}\\p{Pd}\\u2212\\uff1d\\uff0b\\uff20].*|[\\p{Z}\\p{S}]*\\p{Nd}.*"
            + "|(jan|feb|mrt|maa|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)\\p{L}*[-/. ]?\\p{Nd}.*"
            + "|true|false|waar|onwaar");
    private static final String AS_TEXT = "'";

    private SpreadsheetText() {}

    /**
     * A text as one cell of a table with semicolons.
     *
     * @param text any text
     * @return the cell, with quotation marks around it where they are needed
     */
    public static String cell(String text) {
        boolean another = READ_AS_ANOTHER.matcher(text.toLowerCase(Locale.ROOT)).matches();
        String kept = another ? AS_TEXT + text : text;
        return kept.matches("(?s).*[;,\"\\r\\n\\t].*") ? '"' + kept.replace("\"", "\"\"") + '"' : kept;
    }
}
