package nl.weegschaal.journal;

import nl.weegschaal.model.text.Text;

/** What a flaw says to people. */
final class FlawTexts {
    private FlawTexts() {}

    static Flaw form(long line) {
        return new Flaw(
                FlawKind.CHANGED,
                line,
                new Text(
                        "de regel heeft niet de vorm van een regel van een logboek",
                        "the line does not have the form of a line of a journal"));
    }

    static Flaw changed(long line, ScannedLine.Part part) {
        Text message = switch (part) {
            case LINK ->
                new Text(
                        "de regel is gewijzigd: de schakel past niet bij haar hash",
                        "the line was changed: the link does not fit its hash");
            case CORE ->
                new Text(
                        "de regel is gewijzigd: de kern past niet bij haar hash",
                        "the line was changed: the core does not fit its hash");
            case TEXTS ->
                new Text(
                        "de regel is gewijzigd: de teksten passen niet bij hun hash",
                        "the line was changed: the texts do not fit their hash");
        };
        return new Flaw(FlawKind.CHANGED, line, message);
    }

    static Flaw tooLong(long line) {
        return new Flaw(
                FlawKind.TOO_LONG,
                line,
                new Text(
                        "de regel is langer dan " + Line.LONGEST + " bytes",
                        "the line is longer than " + Line.LONGEST + " bytes"));
    }

    static Flaw torn(long line, long bytes) {
        return new Flaw(
                FlawKind.TORN,
                line,
                new Text(
                        "het bestand houdt op midden in een regel, na " + bytes
                                + " bytes: afgebroken, of hij wordt nog geschreven",
                        "the file ends in the middle of a line, after " + bytes
                                + " bytes: torn off, or still being written"));
    }

    static Flaw missing(long line, long first, long last) {
        return new Flaw(
                FlawKind.MISSING,
                line,
                new Text(
                        "voor deze regel ontbreken de nummers " + first + " tot en met " + last,
                        "before this line the numbers " + first + " to " + last + " are missing"));
    }

    static Flaw swapped(long line, long expected, long found) {
        return new Flaw(
                FlawKind.SWAPPED,
                line,
                new Text(
                        "hier hoort nummer " + expected + " te staan, en er staat nummer " + found,
                        "number " + expected + " should stand here, and number " + found + " does"));
    }

    static Flaw duplicated(long line, long sequence) {
        return new Flaw(
                FlawKind.DUPLICATED,
                line,
                new Text("nummer " + sequence + " staat er twee keer", "number " + sequence + " stands there twice"));
    }

    static Flaw extra(long line, long sequence) {
        return new Flaw(
                FlawKind.INSERTED,
                line,
                new Text(
                        "de regel met nummer " + sequence + " is tussengevoegd: de regel erna volgt op die ervoor",
                        "the line with number " + sequence
                                + " was inserted: the line after it follows the one before"));
    }

    static Flaw twoOfOneNumber(long line, long sequence) {
        return new Flaw(
                FlawKind.INSERTED,
                line,
                new Text(
                        "twee verschillende regels hebben nummer " + sequence + ": een van beide is tussengevoegd",
                        "two different lines have number " + sequence + ": one of the two was inserted"));
    }

    static Flaw replaced(long line) {
        return new Flaw(
                FlawKind.REPLACED,
                line,
                new Text(
                        "de regel volgt niet op die ervoor: een van beide kwam in de plaats van een andere",
                        "the line does not follow from the one before: one of the two took the place of another"));
    }

    static Flaw unsigned(long line) {
        return new Flaw(FlawKind.UNSIGNED, line, new Text("de regel is niet ondertekend", "the line has no signature"));
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
        return new Flaw(
                FlawKind.FOREIGN_SIGNATURE,
                line,
                new Text(
                        "de handtekening van de regel is niet met deze sleutel gezet",
                        "the signature of the line was not made with this key"));
    }

    static Flaw foreignHead(long line) {
        return new Flaw(
                FlawKind.FOREIGN_SIGNATURE,
                line,
                new Text(
                        "de handtekening van de bewaarde kop is niet met deze sleutel gezet",
                        "the signature of the head that was kept was not made with this key"));
    }

    static Flaw cutShort(long line, Head kept, long last) {
        return new Flaw(
                FlawKind.CUT_SHORT,
                line,
                new Text(
                        "het logboek houdt op bij nummer " + last + ", maar de bewaarde kop is van nummer "
                                + kept.sequence(),
                        "the journal ends at number " + last + ", but the head that was kept is of number "
                                + kept.sequence()));
    }

    static Flaw rewritten(long line, long sequence) {
        return new Flaw(
                FlawKind.REWRITTEN,
                line,
                new Text(
                        "nummer " + sequence
                                + " is niet de regel van de bewaarde kop: deze of een eerdere is herschreven",
                        "number " + sequence
                                + " is not the line of the head that was kept: it or an earlier one was rewritten"));
    }
}
