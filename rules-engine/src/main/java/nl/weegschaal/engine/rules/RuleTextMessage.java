package nl.weegschaal.engine.rules;

import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.engine.problem.Phrase;

/** Messages about a text that cannot be read as one rule, and about anything else in its file. */
enum RuleTextMessage implements Message {
    UNREADABLE("dit kan niet als regel worden gelezen", "this cannot be read as a rule"),
    ENDS_TOO_EARLY("de regel houdt te vroeg op", "the rule ends too early"),
    STOPS_AT("vanaf {0} kan de regel niet verder worden gelezen", "the rule cannot be read on from {0}"),
    FORM(
            "rule \"naam\" @Question(...) ... when voorwaarden then insert(...); end",
            "rule \"name\" @Question(...) ... when conditions then insert(...); end"),
    NOT_READ(
            "{0} staat hier en is geen deel van de regel zoals die wordt gelezen",
            "{0} stands here and is no part of the rule as it is read"),
    NO_END(
            "de tekst of het commentaar dat hier begint, houdt niet op",
            "the text or comment that begins here does not end"),
    ITS_END("het einde ervan", "its end"),
    BACKSLASH("hier staat een backslash voor een ander teken", "a backslash stands here before another sign"),
    ESCAPES("\\\" of \\\\", "\\\" or \\\\"),
    TOO_DEEP("haakjes staan hier {0} niveaus diep in elkaar", "brackets stand in one another here to {0} levels"),
    BRACKET("een haakje gaat open direct nadat een ander dicht ging", "a bracket opens right after another one closed"),
    AFTER_BRACKET("een voorwaarde, een komma of een puntkomma", "a condition, a comma or a semicolon"),
    TWO_COMPARISONS(
            "hier staan twee vergelijkingen zonder komma ertussen",
            "two comparisons stand here without a comma between them"),
    COMMA("een komma tussen vergelijkingen", "a comma between comparisons"),
    MANY_WORDS("de regel heeft meer dan {0} woorden en tekens", "the rule has more than {0} words and signs"),
    ONE_NORM("één norm; een andere norm is een andere regel", "one norm; another norm is another rule"),
    SIGN("het teken {0} hoort niet in een regel", "the sign {0} has no place in a rule"),
    SIGNS(
            "letters, cijfers en de tekens van voorwaarden; in een tekst tussen dubbele aanhalingstekens mag elk teken staan",
            "letters, digits and the signs of conditions; any sign may stand in a text between double quotes"),
    IN_OR_RULES(
            "component in (Woord.A, Woord.B), of een regel voor elk geval",
            "component in (Word.A, Word.B), or a rule for each case"),
    DOUBLE_QUOTES("dubbele aanhalingstekens om een tekst", "double quotes around a text"),
    IMPORT("een regel mag {0} niet importeren", "a rule may not import {0}"),
    VOCABULARY_ONLY("alleen imports van de woordenschat", "imports of the vocabulary only"),
    MAY_NOT("in een bestand met een regel mag dit niet staan: {0}", "a rule file may not {0}"),
    IMPORT_FUNCTIONS("een import van een functie", "import functions"),
    IMPORT_ACCUMULATE("een import van een functie voor accumulate", "import accumulate functions"),
    GLOBALS("een globale variabele", "have globals"),
    FUNCTIONS("een functie", "have functions"),
    TYPES("een eigen type", "declare types"),
    WORDS("een eigen lijst van woorden", "declare words"),
    ENTRY_POINTS("een eigen ingang (entry point)", "declare entry points"),
    WINDOWS("een eigen venster (window)", "declare windows"),
    ATTRIBUTES("een attribuut voor het hele bestand", "set attributes for its file"),
    ONE_RULE_ALONE("één regel en niets ernaast", "one rule, nothing beside it"),
    UNIT("een bestand met een regel mag niet bij een unit horen", "a rule file may not belong to a unit"),
    NO_UNIT("geen unit", "no unit"),
    RULES_IN_FILE("er staan {0} regels in dit bestand", "a rule file holds {0} rules"),
    EXACTLY_ONE("precies één regel", "exactly one rule"),
    QUERY("in een bestand met een regel mag geen query staan", "a rule file may not hold a query"),
    A_RULE("een regel", "a rule");

    private final String nl;
    private final String en;

    RuleTextMessage(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public Phrase phrase() {
        return new Phrase(nl, en);
    }
}
