package nl.weegschaal.journal;

import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.engine.problem.Phrase;

/** What a flaw of a journal says to people. */
enum FlawMessage implements Message {
    FORM(
            "de regel heeft niet de vorm van een regel van een logboek",
            "the line does not have the form of a line of a journal"),
    LINK_CHANGED(
            "de regel is gewijzigd: de schakel past niet bij haar hash",
            "the line was changed: the link does not fit its hash"),
    CORE_CHANGED(
            "de regel is gewijzigd: de kern past niet bij haar hash",
            "the line was changed: the core does not fit its hash"),
    TEXTS_CHANGED(
            "de regel is gewijzigd: de teksten passen niet bij hun hash",
            "the line was changed: the texts do not fit their hash"),
    TOO_LONG("de regel is langer dan {0} bytes", "the line is longer than {0} bytes"),
    TORN(
            "het bestand houdt op midden in een regel, na {0} {0|byte|bytes}: afgebroken, of hij wordt nog geschreven",
            "the file ends in the middle of a line, after {0} {0|byte|bytes}: torn off, or still being written"),
    ONE_MISSING("voor deze regel ontbreekt nummer {0}", "before this line number {0} is missing"),
    MISSING(
            "voor deze regel ontbreken de nummers {0} tot en met {1}",
            "before this line the numbers {0} to {1} are missing"),
    SWAPPED(
            "hier hoort nummer {0} te staan, en er staat nummer {1}",
            "number {0} should stand here, and number {1} does"),
    DUPLICATED("nummer {0} staat er twee keer", "number {0} stands there twice"),
    INSERTED(
            "de regel met nummer {0} is tussengevoegd: de regel erna volgt op die ervoor",
            "the line with number {0} was inserted: the line after it follows the one before"),
    TWO_OF_ONE_NUMBER(
            "twee verschillende regels hebben nummer {0}: een van beide is tussengevoegd",
            "two different lines have number {0}: one of the two was inserted"),
    REPLACED(
            "de regel volgt niet op die ervoor: een van beide kwam in de plaats van een andere",
            "the line does not follow from the one before: one of the two took the place of another"),
    UNSIGNED("de regel is niet ondertekend", "the line has no signature"),
    FOREIGN(
            "de handtekening van de regel is niet met deze sleutel gezet",
            "the signature of the line was not made with this key"),
    FOREIGN_HEAD(
            "de handtekening van de bewaarde kop is niet met deze sleutel gezet",
            "the signature of the head that was kept was not made with this key"),
    CUT_SHORT(
            "het logboek houdt op bij nummer {0}, maar de bewaarde kop is van nummer {1}",
            "the journal ends at number {0}, but the head that was kept is of number {1}"),
    REWRITTEN(
            "nummer {0} is niet de regel van de bewaarde kop: deze of een eerdere is herschreven",
            "number {0} is not the line of the head that was kept: it or an earlier one was rewritten");

    private final Phrase phrase;

    FlawMessage(String nl, String en) {
        this.phrase = new Phrase(nl, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
