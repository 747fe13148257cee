package nl.weegschaal.engine.json;

import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.engine.problem.Phrase;

/** Messages about a text that breaks the grammar of JSON. */
enum SyntaxMessage implements Message {
    NEEDLESS_COMMA(
            "er staat een komma voor de \"{0}\"; laat die weg", "a comma stands before the \"{0}\"; leave it out"),
    COMMA("een komma", "a comma"),
    KEY("een sleutel tussen dubbele aanhalingstekens", "a key in double quotes"),
    COLON("een dubbele punt na de sleutel", "a colon after the key"),
    VALUE("een waarde", "a value"),
    OR_END("{0} of \"{1}\"", "{0} or \"{1}\""),
    NOTHING_MORE("niets meer", "nothing more"),
    HALF_PAIR_IN_KEY("in deze sleutel staat een half surrogaatpaar", "this key has half of a surrogate pair in it"),
    WHOLE_CHARACTERS("hele tekens", "whole characters"),
    UNREADABLE("dit kan niet worden gelezen", "this cannot be read"),
    ENDS_TOO_EARLY("het bestand houdt te vroeg op", "the file ends too early"),
    NOT_CLOSED(
            "het bestand houdt te vroeg op; de \"{0}\" op regel {1}, kolom {2} is niet gesloten",
            "the file ends too early; the \"{0}\" at line {1}, column {2} is not closed"),
    NOT_A_NUMBER("{0} is geen getal in JSON", "{0} is not a number in JSON"),
    SOME_NUMBER("een getal zoals 12, -3 of 0.5", "a number such as 12, -3 or 0.5"),
    NUMBER_OR_TEXT(
            "een getal zoals 12, -3 of 0.5, of een tekst tussen dubbele aanhalingstekens",
            "a number such as 12, -3 or 0.5, or a text in double quotes"),
    FOUND("hier staat {0}", "found {0}"),
    FOUND_TEXT("hier staat de tekst {0}", "found the text {0}"),
    SCALAR(
            "een tekst tussen dubbele aanhalingstekens, een getal, true, false of null",
            "a text in double quotes, a number, true, false or null"),
    COMMENT("hier staat commentaar; dat kent JSON niet", "a comment stands here; JSON has no comments"),
    SINGLE_QUOTE(
            "hier staat een enkel aanhalingsteken; JSON heeft dubbele",
            "a single quote stands here; JSON has double quotes"),
    CURLY_QUOTE(
            "hier staat een krullend aanhalingsteken ({0}); JSON heeft rechte",
            "a curly quote ({0}) stands here; JSON has straight ones"),
    OPEN_ON_LINE(
            "de tekst die hier begint, is niet gesloten op deze regel",
            "the text that begins here is not closed on its line"),
    QUOTE_OR_NEW_LINE(
            "een dubbel aanhalingsteken om te sluiten, of \\n voor een nieuwe regel",
            "a closing double quote, or \\n for a new line"),
    CONTROL("er staat een stuurteken ({0}) in een tekst", "a control character ({0}) stands in a text"),
    ITS_ESCAPE("de code ervoor: {0}", "its escape, {0}"),
    NEVER_CLOSED("de tekst die hier begint, wordt nergens gesloten", "the text that begins here is never closed"),
    QUOTE("een dubbel aanhalingsteken om te sluiten", "a closing double quote"),
    NO_ESCAPE("{0} is geen code voor een teken", "{0} is not an escape"),
    HEX_DIGITS("vier hexadecimale cijfers na \\u", "four hexadecimal digits after \\u"),
    BACKSLASH("\\\\ voor een backslash", "\\\\ for a backslash");

    private final String nl;
    private final String en;

    SyntaxMessage(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public Phrase phrase() {
        return new Phrase(nl, en);
    }
}
