package nl.weegschaal.journal;

import nl.weegschaal.engine.output.JsonOutput;

/** What a check of a journal found, as JSON for programs. */
public final class VerdictJson {
    /** The name and version of the form. */
    public static final String FORM = "weegschaal/journal-check/1";

    private VerdictJson() {}

    /**
     * Writes what was found.
     *
     * @param file the name of the journal
     * @param verdict what was found
     * @return a JSON object in one line, without a line feed at its end
     */
    public static String of(String file, Verdict verdict) {
        return JsonOutput.line(output -> {
            output.text("schema", FORM);
            output.text("file", file);
            output.number("entries", verdict.head().sequence());
            output.number("withoutTexts", verdict.withoutTexts());
            output.object("head", head -> head(verdict.head(), head));
            verdict.flaw().ifPresent(flaw -> output.object("flaw", members -> flaw(flaw, members)));
        });
    }

    private static void head(Head head, JsonOutput output) {
        output.text("hash", head.hash());
        output.text("journal", Head.FORM);
        output.number("length", head.length());
        output.number("sequence", head.sequence());
        output.text("signature", head.signature());
    }

    private static void flaw(Flaw flaw, JsonOutput output) {
        output.text("kind", flaw.kind());
        output.number("line", flaw.line());
        output.text("message", flaw.message());
    }
}
