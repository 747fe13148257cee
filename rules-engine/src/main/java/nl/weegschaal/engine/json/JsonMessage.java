package nl.weegschaal.engine.json;

import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.engine.problem.Phrase;

/** Messages about documents in JSON. */
enum JsonMessage implements Message {
    TOO_LARGE("het bestand is te groot", "the file is too large"),
    LINE_TOO_LARGE("de regel is te lang", "the line is too long"),
    UNREADABLE("het bestand kon niet worden gelezen", "the file could not be read"),
    A_FOLDER("dit is een map en geen bestand", "this is a folder, not a file"),
    NOT_PERMITTED("het bestand mag niet worden gelezen: geen toestemming", "the file may not be read: no permission"),
    EMPTY("het bestand is leeg", "the file is empty"),
    A_DOCUMENT("een document in JSON", "a JSON document"),
    LONG_KEY("deze sleutel is te lang", "this key is too long"),
    KEY_TWICE(
            "de sleutel {0} staat twee keer in dit object; de eerste keer op regel {1}, kolom {2}",
            "the key {0} stands twice in this object; first at line {1}, column {2}"),
    KEY_MISSING("de sleutel {0} ontbreekt", "the key {0} is missing"),
    KEY_UNKNOWN("de sleutel {0} heeft hier geen betekenis", "the key {0} has no meaning here"),
    NO_KEYS("geen sleutels", "no keys"),
    NUL("in deze tekst staat een NUL-teken (\\u0000)", "this text has a NUL character (\\u0000) in it"),
    HALF_PAIR("in deze tekst staat een half surrogaatpaar ({0})", "this text has half of a surrogate pair ({0}) in it"),
    TOO_MANY_VALUES("het bestand bevat te veel waarden", "the file has too many values"),
    VALUES("hoogstens {0} waarden", "at most {0} of them"),
    NESTED_TOO_DEEP("dit staat te diep in elkaar", "this is nested too deep"),
    LEVELS("hoogstens {0} objecten en lijsten in elkaar", "at most {0} objects and lists in one another"),
    NOT_JSON("dit is geen geldige JSON: {0}", "this is not valid JSON: {0}"),
    MORE_AFTER_END(
            "na het einde van het document staat nog meer: {0}", "there is more after the end of the document: {0}"),
    NOT_A_DATE("{0} is geen datum geschreven als jjjj-mm-dd", "{0} is not a date written as yyyy-mm-dd"),
    MONTH_IN_DOUBT(
            "{0} kan {1} of {2} zijn; schrijf jaar, maand en dag",
            "{0} can be {1} or {2}; write the year, the month and the day"),
    YEAR_OUT_OF_RANGE("{0} ligt buiten de jaren die ertoe kunnen doen", "{0} is outside the years that can matter"),
    NOT_A_DAY("{0} is geen dag van de kalender", "{0} is not a day of the calendar"),
    DAY_FROM_TO(
            "een dag van {0} tot en met {1}, geschreven als jjjj-mm-dd",
            "a day from {0} to {1}, written as yyyy-mm-dd"),
    NUMBER("het getal {0}", "the number {0}"),
    TEXT("de tekst {0}", "the text {0}"),
    LIST("een lijst", "a list"),
    OBJECT("een object", "an object"),
    WORD_OR("{0}, of {1}", "{0}, or {1}"),
    LIST_OR("een lijst of {0}", "a list or {0}"),
    SOME_TEXT("een tekst", "a text"),
    TEXT_OF("een tekst van {0}", "a text of {0}"),
    SOME_DATE("een datum geschreven als \"jjjj-mm-dd\"", "a date written as \"yyyy-mm-dd\""),
    TRUE_OR_FALSE("true of false", "true or false"),
    WHOLE_NUMBER("een heel getal van {0} tot en met {1}", "a whole number from {0} to {1}"),
    IMPOSSIBLE("{0} kan hier niet", "{0} is not possible here"),
    PLAIN_NUMBER("een heel getal in gewone cijfers", "a whole number in plain digits"),
    WRONG_TYPE("verkeerd soort waarde: {0}", "wrong type: found {0}"),
    TOO_MANY_ELEMENTS("{0} waarden in deze lijst is te veel", "{0} elements are too many"),
    BLANK("deze tekst is leeg", "this text is empty"),
    LONG_TEXT("deze tekst heeft {0} tekens", "this text has {0} characters"),
    UNKNOWN_WORD("onbekend woord {0}", "unknown word {0}");

    private final String nl;
    private final String en;

    JsonMessage(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public Phrase phrase() {
        return new Phrase(nl, en);
    }
}
