package nl.weegschaal.engine.policy;

import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.engine.problem.Phrase;

/** Messages about the files and the metadata of a policy, and about policies together. */
enum PolicyMessage implements Message {
    MORATORIUM_TWICE(
            "het besluitmoratorium staat onder moratorium en onder moratoria",
            "the decision moratorium is under moratorium and under moratoria"),
    MORATORIUM_ONE_KEY("een van beide sleutels", "one of the two keys"),
    MORATORIUM_ORDER(
            "de laatste dag van het moratorium ligt voor de eerste, {0}",
            "the last day of the moratorium lies before its first, {0}"),
    MORATORIUM_BEFORE(
            "het moratorium eindigt voor de eerste dag van het beleid, {0}",
            "the moratorium ends before the first day of the policy, {0}"),
    MORATORIUM_AFTER(
            "het moratorium begint na de laatste dag van het beleid, {0}",
            "the moratorium begins after the last day of the policy, {0}"),
    LOOKS_LIKE_TABLE(
            "dit ziet eruit als een tabel, maar wordt niet gelezen", "this looks like a table, but it is not read"),
    TABLE_OR_NONE("{0} of {1}, of geen bestand dat zo heet", "{0} or {1}, or no such file"),
    LOOKS_LIKE_RULE(
            "dit ziet eruit als een regel, maar wordt niet gelezen", "this looks like a rule, but it is not read"),
    LOOKS_LIKE_SCENARIO(
            "dit ziet eruit als een scenario, maar wordt niet gelezen",
            "this looks like a scenario, but it is not read"),
    FILE_IN(
            "een bestand in {0}/ met een naam die eindigt op {1}, of geen bestand dat zo heet",
            "a file in {0}/ whose name ends in {1}, or no such file"),
    UNKNOWN_FILE(
            "zo'n bestand hoort niet bij een beleid, dus wordt het niet gelezen",
            "a policy has no such file, so this is not read"),
    KNOWN_FILES(
            "een van {0}, rules/….drl, scenarios/….json, of een notitie zoals README.md",
            "one of {0}, rules/….drl, scenarios/….json, or a note such as README.md"),
    ID_FORM("kleine letters en koppeltekens", "lower-case words with hyphens"),
    COUNTRY_FORM("een code van ISO 3166-1 zoals UA", "an ISO 3166-1 code such as UA"),
    NEVER_STALE(
            "het beleid heeft geen laatste dag en geen herzieningsdatum, dus het zou nooit verouderen",
            "the policy has no last day and no review date, so it would never go stale"),
    UNTIL_OR_REVIEW("validUntil, reviewBy of allebei", "validUntil, reviewBy or both"),
    TWO_NAMES("het beleid heet {0} maar de map heet {1}", "the policy is called {0} but its folder {1}"),
    ONE_NAME("één naam voor allebei", "one name for both"),
    LIES_BEFORE("{0} ligt voor {1}, {2}", "{0} lies before {1}, {2}"),
    NO_SOURCE_NAMED("het beleid noemt geen bron", "the policy names no source"),
    AT_LEAST_ONE("ten minste één", "at least one"),
    NO_VERSION(
            "voor {0} is van {1} tot en met {2} geen beleid van kracht: tussen {3} en {4}",
            "for {0} no policy is in force from {1} until {2}: between {3} and {4}"),
    NEXT_DAY("{0}, of een aanvaarding met de reden", "{0}, or an acceptance with the reason"),
    SAME_ID(
            "er zijn twee beleidsversies die {0} heten; de andere staat in {1}",
            "there are two policies called {0}; the other is in {1}"),
    OWN_ID("een eigen naam voor elke versie", "a name of its own for each version"),
    OVERLAP(
            "{0} en {1} voor {2} zijn op dezelfde dag van kracht; {0} is van kracht {3}",
            "the policies {0} and {1} for {2} are in force on the same day; {0} is {3}"),
    FROM_UNTIL("van {0} tot en met {1}", "from {0} until {1}"),
    FROM_WITHOUT_END("vanaf {0} zonder laatste dag", "from {0} without a last day"),
    END_EARLIER(
            "in de policy.json van {0} een validUntil van {1} of eerder",
            "in the policy.json of {0} a validUntil of {1} or earlier"),
    ONE_AFTER_OTHER(
            "een eigen validFrom voor elk, en een validUntil van het vroegste voordat het andere begint",
            "a validFrom of its own for each, and a validUntil of the earlier one before the other begins"),
    OWN_TRANSITION(
            "een overgangsregel kan niet naar het beleid zelf verwijzen",
            "a transitional rule cannot name its own policy"),
    EARLIER_VERSION("de id van een eerdere versie voor dit land", "the id of an earlier version for this country"),
    TRANSITION_AFTER(
            "de dag van de overgangsregel ligt na de laatste dag van het beleid, {0}",
            "the day of the transitional rule lies after the last day of the policy, {0}"),
    NO_SUCH_VERSION(
            "de overgangsregel van {0} verwijst naar {1}, en dat beleid is er niet",
            "the transitional rule of {0} names {1}, and there is no such policy"),
    VERSION_OF_OTHER(
            "de overgangsregel van {0} verwijst naar {1}, en dat gaat over {2}",
            "the transitional rule of {0} names {1}, which is about {2}"),
    VERSION_LATER(
            "de overgangsregel van {0} verwijst naar {1}, en dat begint later, op {2}",
            "the transitional rule of {0} names {1}, which begins later, on {2}"),
    TRANSITION_BEFORE(
            "de dag van de overgangsregel ligt niet na de eerste dag van {0}, {1}",
            "the day of the transitional rule does not lie after the first day of {0}, {1}"),
    LATER_THAN("een dag na {0}", "a day after {0}"),
    WORD_TAKEN("{0} is al een woord van de kolom control", "{0} is a word of the column control already"),
    ANOTHER_NAME("een andere naam", "another name"),
    TWICE("{0} staat hier twee keer", "{0} stands here twice");

    private final Phrase phrase;

    PolicyMessage(String nl, String en) {
        this.phrase = new Phrase(nl, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
