package nl.weegschaal.engine.policy.table;

import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.engine.problem.Phrase;

/** Messages about tables. */
enum TableMessage implements Message {
    EMPTY_COLUMN("de kolom {0} is leeg", "the column {0} is empty"),
    A_VALUE("een waarde", "a value"),
    IN_COLUMN("{0} in de kolom {1}", "{0} in the column {1}"),
    NO_AREA_CODE("{0} in de kolom {1} is geen code van een gebied", "{0} in the column {1} is not an area code"),
    NO_SUCH("er is geen {0} {1}", "there is no {0} {1}"),
    LEGAL_SOURCE("rechtsbron", "legal source"),
    PROFILE("profiel", "profile"),
    CONDITION("voorwaarde", "condition"),
    PROFILE_ID("de id van een profiel dat policy.json noemt", "the id of a profile that policy.json declares"),
    CONDITION_ID("de id van een voorwaarde die policy.json noemt", "the id of a condition that policy.json declares"),
    UNKNOWN_WORD("onbekend woord {0} in de kolom {1}", "unknown word {0} in the column {1}"),
    NOT_IN_COUNTRY("{0} ligt niet in {1}", "{0} does not lie in {1}"),
    AREA_OF("een gebied in {0}", "an area of {0}"),
    NO_COUNTRY_LINE("de tabel heeft geen regel voor het hele land", "the table has no line for the whole country"),
    LINE_FOR("een regel voor het gebied {0}", "a line for the area {0}"),
    LIES_ELSEWHERE(
            "{0} ligt in een ander gebied dan op een eerdere regel",
            "{0} lies in another area than on an earlier line"),
    ONLY_COUNTRY("alleen het hele land ligt in geen ander gebied", "only the whole country lies in no other area"),
    AN_AREA("een gebied", "an area"),
    WITHIN_ITSELF("{0} ligt in zichzelf", "{0} lies within itself"),
    CONTAINING_AREA("een gebied waar het in ligt", "an area that contains it"),
    NOT_IN_TABLE("de tabel heeft geen gebied {0}", "the table has no area {0}"),
    AREA_OF_TABLE("een gebied uit de tabel", "an area of the table"),
    NOT_IN_GRADATIONS("de tabel met gradaties heeft geen gebied {0}", "the gradation table has no area {0}"),
    AREA_OF_GRADATIONS("een gebied uit de tabel met gradaties", "an area of the gradation table"),
    ROUTE_PASSES("elke route naar {0} gaat door {1}", "every route to {0} passes {1}"),
    BESIDE_OR_INSIDE(
            "een gebied ernaast of erin, of een regel met de vorm excluded",
            "an area beside it or inside it, or a line of the form excluded"),
    INDICATORS_EMPTY(
            "de regel van {0} geeft een gradatie en laat leeg: {1}",
            "the line of {0} gives a gradation and leaves empty: {1}"),
    WORD_OR_ACCEPTANCE(
            "een woord in elk van deze kolommen, of een aanvaarding met de reden",
            "a word in each of these columns, or an acceptance with the reason"),
    DAY_ORDER("{0}, {1}, ligt voor {2}, {3}", "{0}, {1}, lies before {2}, {3}"),
    FIRST_IN_COLUMN("de eerste dag in de kolom {0}", "the first day in the column {0}"),
    LAST_IN_COLUMN("de laatste dag in de kolom {0}", "the last day in the column {0}"),
    FIRST_OF_POLICY("de eerste dag van het beleid", "the first day of the policy"),
    LAST_OF_POLICY("de laatste dag van het beleid", "the last day of the policy"),
    OR_NO_LINE("{0}, of helemaal niet zo'n regel", "{0}, or no such line"),
    EMPTY_ROW("deze regel heeft alleen lege cellen", "this row has only empty cells"),
    EMPTY_ROWS("deze regel heeft alleen lege cellen, net als {0}", "this row has only empty cells, and so has {0}"),
    LINE_NUMBER("regel {0}", "line {0}"),
    NO_SUCH_ROW("geen lege regels in de tabel", "no empty rows in the table"),
    COLUMN_WITHOUT_NAME(
            "achter de laatste kolom staat nog een kolom zonder naam",
            "behind the last column stands a column without a name"),
    WITHOUT_LINE("{0} is er geen regel voor {1}", "{0} there is no line for {1}"),
    ON_NO_DAY(
            "deze regel geldt op geen enkele dag van het beleid, dat geldt {0}",
            "this line applies on no day of the policy, which is in force {0}"),
    ON_DAY("op {0}", "on {0}"),
    FROM_TO("van {0} tot en met {1}", "from {0} until {1}"),
    FROM_ON("vanaf {0}", "from {0} on"),
    FOLLOWING_DAY(
            "regels die elkaar zonder dag ertussen opvolgen, op de dagen van het beleid; of een aanvaarding met de reden",
            "lines that follow one another without a day between, on the days of the policy; or an acceptance with the reason"),
    REVIEW_BEFORE(
            "de herzieningsdatum, {0}, ligt voor de eerste dag van de regel, {1}",
            "the review date, {0}, lies before the first day of the line, {1}"),
    QUOTE_IN_CELL("er staat een aanhalingsteken midden in een cel", "a quotation mark in the middle of a cell"),
    QUOTE_ALONE(
            "bij dit aanhalingsteken hoort een tweede op dezelfde regel, en dat is er niet",
            "the quotation mark here has no second one on its line"),
    AFTER_QUOTE("de cel gaat door na het tweede aanhalingsteken", "the cell goes on after its second quotation mark"),
    QUOTING(
            "een cel met een komma tussen twee aanhalingstekens, en \"\" voor een aanhalingsteken in zo'n cel",
            "a cell with a comma between two quotation marks, and \"\" for a quotation mark in such a cell"),
    LINE_TWICE("deze regel staat al op regel {0}", "this line stands on line {0} already"),
    LINE_ONCE("elke regel één keer", "every line once"),
    SAME_DAYS(
            "voor {0} is er op regel {1} al een regel voor dezelfde dagen",
            "{0} has a line for the same days on line {1}"),
    VALID_FROM_LATER(
            "een valid_from na de valid_until van de andere regel",
            "a valid_from after the valid_until of the other line"),
    HAS_NO_SUBJECT("een regel met de vorm {0} heeft geen onderwerp", "a line of the form {0} has no subject"),
    EMPTY_SUBJECT("niets in de kolom subject", "nothing in the column subject"),
    NEEDS_SUBJECT("een regel met de vorm {0} moet een onderwerp hebben", "a line of the form {0} must have a subject"),
    SUBJECT_PROFILE("de id van een profiel uit policy.json", "the id of a profile of policy.json"),
    SUBJECT_CONDITION("de id van een voorwaarde uit policy.json", "the id of a condition of policy.json"),
    RULER_OR_ACTOR("{0}, {1} of de id van een partij uit policy.json", "{0}, {1} or the id of an actor of policy.json"),
    ACTOR("partij", "actor"),
    ACTOR_ID("de id van een partij die policy.json noemt", "the id of an actor that policy.json declares"),
    ONLY_HERE_COUNTRY(
            "een regel met de vorm only-here gaat niet over het hele land",
            "a line of the form only-here is not about the whole country"),
    AREA_IN_COUNTRY("een gebied in het land", "an area in the country"),
    SUBJECT_AREA("het gebied waar de route niet door mag gaan", "the area that the route may not pass"),
    SEMICOLONS("de cellen zijn gescheiden door puntkomma's", "the cells are separated by semicolons"),
    TABS("de cellen zijn gescheiden door tabs", "the cells are separated by tabs"),
    COMMAS(
            "komma's tussen de cellen, zoals in een tabel die is opgeslagen als \"CSV UTF-8 (door komma's gescheiden)\"; een spreadsheet die dan nog een ander teken schrijft, neemt dat over van het lijstscheidingsteken van het systeem",
            "commas between the cells, as in a table saved as \"CSV UTF-8 (comma delimited)\"; a spreadsheet that still writes another sign takes it from the list separator of the system"),
    NO_HEADING(
            "boven de regels van de tabel staan geen namen van kolommen", "the table has no heading above its lines"),
    HEADED("boven kolom {0} staat {1}", "column {0} is headed {1}"),
    NO_COLUMN("geen kolom hier", "no column here"),
    ONE_CELL("de regel heeft 1 cel", "the line has 1 cell"),
    CELLS("de regel heeft {0} {0|cel|cellen}", "the line has {0} {0|cell|cells}"),
    CELLS_WITH_COMMAS(
            "{0} {0|cel|cellen}, met komma's ertussen en een cel met een komma erin tussen dubbele aanhalingstekens",
            "{0} {0|cell|cells}, with commas between them and a cell that holds a comma in double quotes"),
    SAVE(
            "een tabel die is opgeslagen als \"CSV UTF-8 (door komma's gescheiden)\"",
            "a table saved as \"CSV UTF-8 (comma delimited)\""),
    NO_GRADATION_AT_ALL("geen enkele regel van de tabel geeft een gradatie", "no line of the table gives a gradation"),
    COUNTRY_WITHOUT_GRADATION(
            "de regel voor het hele land, {0}, heeft geen gradatie en er is geen gebied om te volgen",
            "the line for the whole country, {0}, has no gradation and there is no area to follow"),
    GRADATION_OR_NONE(
            "een gradatie, of none-designated als het beleid er geen aanwijst",
            "a gradation, or none-designated where the policy designates none"),
    NO_EFFECT(
            "deze regel, {0}, kan niets uitmaken door regel {1}",
            "this line, {0}, can have no effect because of line {1}"),
    LINE_WITH_EFFECT(
            "een regel of dagen waarop hij iets uitmaakt, of een aanvaarding met de reden",
            "a line or days with an effect, or an acceptance with the reason"),
    NO_TABLE("het beleid heeft geen tabel met gradaties", "the policy has no gradation table"),
    EMPTY("de tabel is leeg", "the table is empty"),
    LINES("de tabel heeft {0} {0|regel|regels}", "the table has {0} {0|line|lines}");

    private final Phrase phrase;

    TableMessage(String nl, String en) {
        this.phrase = new Phrase(nl, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
