package nl.weegschaal.engine.rules;

import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.engine.problem.Phrase;

/** Messages about a rule as a whole and about its head. */
enum RuleMessage implements Message {
    TOO_LARGE("het bestand heeft {0} tekens", "the file has {0} characters"),
    CANNOT_BE_CALLED("een regel kan niet {0} heten", "a rule cannot be called {0}"),
    NAME_FORM(
            "kleine letters en koppeltekens, zoals scale-gradation-one",
            "lower-case words with hyphens, such as scale-gradation-one"),
    MAY_NOT_HAVE("een regel mag geen {0} hebben", "a rule may not have {0}"),
    NO_STEERING(
            "voorwaarden en één conclusie: geen regel stuurt de regelmotor",
            "conditions and one conclusion: no rule steers the engine"),
    NO_CONDITION("de regel heeft geen voorwaarde", "the rule has no condition"),
    CONDITIONS("de regel heeft {0} voorwaarden", "the rule has {0} conditions"),
    ONE_TO("1 tot {0} voorwaarden", "1 to {0} conditions"),
    CANNOT_SAY("een regel kent geen @{0}", "a rule cannot say @{0}"),
    TWICE("@{0} staat hier twee keer", "@{0} stands here twice"),
    HAS_NO("de regel heeft geen @{0}", "the rule has no @{0}"),
    ABOVE_CONDITIONS("@{0}(\"...\") boven de voorwaarden", "@{0}(\"...\") above its conditions"),
    NOT_ONE_TEXT("bij @{0} staat niet één tekst", "@{0} does not hold one text"),
    ONE_TEXT(
            "één tekst tussen dubbele aanhalingstekens, van hoogstens {0} tekens",
            "one text between double quotes, of at most {0} characters"),
    FORBIDDEN_WORD(
            "in @{0} staat het woord {1}, dat in geen enkele tekst mag staan",
            "@{0} uses the word {1}, which no text may use"),
    NORM_AND_NO_VERDICT("woorden die een norm noemen en geen oordeel", "words that state a norm and no verdict"),
    SOURCE_IDS(
            "ids uit de catalogus van bronnen, met een puntkomma ertussen",
            "ids of the catalogue of sources, with a semicolon between them"),
    CANNOT_BE("@{0} kan niet {1} zijn", "@{0} cannot be {1}"),
    NO_RULES("er zijn geen regels", "there are no rules"),
    MANY_RULES("er zijn {0} regels", "there are {0} rules"),
    RULES_ONE_TO("1 tot {0} regels", "1 to {0} rules"),
    STANDS_ELSEWHERE("de regel \"{0}\" staat ook in {1}", "the rule \"{0}\" stands in {1} too"),
    OWN_NAME("een eigen naam", "a name of its own"),
    NOT_COMPILED(
            "de regelmotor neemt de regels niet aan; de regelmotor zegt zelf: {0}",
            "the rule engine does not accept the rules: {0}");

    private final String nl;
    private final String en;

    RuleMessage(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public Phrase phrase() {
        return new Phrase(nl, en);
    }
}
