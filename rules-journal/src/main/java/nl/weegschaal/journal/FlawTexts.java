package nl.weegschaal.journal;

import nl.weegschaal.model.text.Text;

/** Each flaw that a check of a journal can find, with what it says to people. */
final class FlawTexts {
    private FlawTexts() {}

    static Flaw form(long line) {
        return new Flaw(FlawKind.CHANGED, line, FlawMessage.FORM.text());
    }

    static Flaw changed(long line, ScannedLine.Part part) {
        Text message = switch (part) {
            case LINK -> FlawMessage.LINK_CHANGED.text();
            case CORE -> FlawMessage.CORE_CHANGED.text();
            case TEXTS -> FlawMessage.TEXTS_CHANGED.text();
        };
        return new Flaw(FlawKind.CHANGED, line, message);
    }

    static Flaw tooLong(long line) {
        return new Flaw(FlawKind.TOO_LONG, line, FlawMessage.TOO_LONG.with(Line.LONGEST));
    }

    static Flaw torn(long line, long bytes) {
        return new Flaw(FlawKind.TORN, line, FlawMessage.TORN.with(bytes));
    }

    static Flaw missing(long line, long first, long last) {
        Text message = first == last ? FlawMessage.ONE_MISSING.with(first) : FlawMessage.MISSING.with(first, last);
        return new Flaw(FlawKind.MISSING, line, message);
    }

    static Flaw swapped(long line, long expected, long found) {
        return new Flaw(FlawKind.SWAPPED, line, FlawMessage.SWAPPED.with(expected, found));
    }

    static Flaw duplicated(long line, long sequence) {
        return new Flaw(FlawKind.DUPLICATED, line, FlawMessage.DUPLICATED.with(sequence));
    }

    static Flaw extra(long line, long sequence) {
        return new Flaw(FlawKind.INSERTED, line, FlawMessage.INSERTED.with(sequence));
    }

    static Flaw twoOfOneNumber(long line, long sequence) {
        return new Flaw(FlawKind.INSERTED, line, FlawMessage.TWO_OF_ONE_NUMBER.with(sequence));
    }

    static Flaw replaced(long line) {
        return new Flaw(FlawKind.REPLACED, line, FlawMessage.REPLACED.text());
    }

    static Flaw unsigned(long line) {
        return new Flaw(FlawKind.UNSIGNED, line, FlawMessage.UNSIGNED.text());
    }

    static Flaw unsignedAfterSigned(long line) {
        return new Flaw(
                FlawKind.UNSIGNED,
                line,
                new Text(
                        "de regel is niet ondertekend, en een eerdere regel van dit logboek is dat wel",
                        "the line has no signature, and an earlier line of this journal has one"));
    }

    static Flaw unsignedHead(long line) {
        return new Flaw(
                FlawKind.UNSIGNED,
                line,
                new Text("de bewaarde kop is niet ondertekend", "the head that was kept has no signature"));
    }

    static Flaw foreign(long line) {
        return new Flaw(FlawKind.FOREIGN_SIGNATURE, line, FlawMessage.FOREIGN.text());
    }

    static Flaw foreignHead(long line) {
        return new Flaw(FlawKind.FOREIGN_SIGNATURE, line, FlawMessage.FOREIGN_HEAD.text());
    }

    static Flaw cutShort(long line, Head kept, long last) {
        return new Flaw(FlawKind.CUT_SHORT, line, FlawMessage.CUT_SHORT.with(last, kept.sequence()));
    }

    static Flaw rewritten(long line, long sequence) {
        return new Flaw(FlawKind.REWRITTEN, line, FlawMessage.REWRITTEN.with(sequence));
    }
}
