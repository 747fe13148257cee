package nl.weegschaal.workbench.check;

import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.engine.problem.Phrase;

/** What a check says around its findings. */
enum CheckReportMessage implements Message {
    ERROR("fout", "error"),
    WARNING("waarschuwing", "warning"),
    FOUND("gevonden: {0}", "found: {0}"),
    BECAUSE("omdat: {0}", "because: {0}"),
    SEE("zie {0}", "see {0}"),
    TO_ACCEPT(
            "om dit te aanvaarden: zet dit met een reden (\"reason\") in de lijst \"accepted\" van {0}",
            "to accept this: add this with a reason to the list \"accepted\" of {0}"),
    TO_ACCEPT_IN_NEW(
            "om dit te aanvaarden: zet dit met een reden (\"reason\") in een nieuw bestand {0}",
            "to accept this: put this with a reason in a new file {0}"),
    NOTHING_FOUND("{0}: niets gevonden", "{0}: nothing found"),
    COUNTS("{0}: fouten: {1}, waarschuwingen: {2}", "{0}: errors: {1}, warnings: {2}"),
    CHECKED(
            "gecontroleerd: {0} eigen {0|regel|regels} naast {1} algemene, {2} {2|tabelregel|tabelregels} over {3} {3|gebied|gebieden}",
            "checked: {0} {0|rule|rules} of its own beside {1} general {1|one|ones}, {2} table {2|line|lines} about {3} {3|area|areas}"),
    SCENARIOS(
            "scenario's: {0} van {1} eigen geslaagd, {2} van {3} algemene geslaagd",
            "scenarios: {0} of {1} of its own passed, {2} of {3} general {3|one|ones} passed"),
    COVERAGE(
            "dekking: {0} van {1} {1|regel|regels} {0|vuurt|vuren}, {2} van {3} {3|voorwaarde|voorwaarden} gezien als waar en als onwaar",
            "coverage: {0} of {1} {1|rule|rules} {0|fires|fire}, {2} of {3} {3|condition|conditions} seen true and seen false"),
    COVERAGE_OF("{0}: {1}, {2} van {3} {3|voorwaarde|voorwaarden}", "{0}: {1}, {2} of {3} {3|condition|conditions}"),
    FIRES("vuurt", "fires"),
    NEVER_FIRES("vuurt nooit", "never fires"),
    NEVER_TRUE("nooit waar: {0}", "never true: {0}"),
    NEVER_FALSE("nooit onwaar: {0}", "never false: {0}"),
    ACCEPTED("aanvaarde waarschuwingen: {0}", "accepted warnings: {0}"),
    ACCEPTED_FOR("{0} over {1} ({2}), aanvaard op {3}: {4}", "{0} about {1} ({2}), accepted on {3}: {4}"),
    PROOF(
            "{0} {0|klasse|klassen} van zaken doorgerekend, die {0|staat|staan} voor {1} {1|zaak|zaken}; {2} {2|zaak|zaken} op de regelmotor nagelopen",
            "{0} {0|class|classes} of cases worked out, which {0|stands|stand} for {1} {1|case|cases}; {2} {2|case|cases} run on the rule engine"),
    PROVED_IN("bewezen in {0} s", "proved in {0} s"),
    PROVED_EARLIER("bewezen in {0} s, uit de cache", "proved in {0} s, from the cache"),
    RUNNING_SCENARIOS("Algemene scenario's", "General scenarios"),
    PROVING("Garanties", "Guardrails"),
    FOUND_EARLIER("uit de cache (--no-cache controleert opnieuw)", "from the cache (--no-cache checks again)"),
    /** Said by the program itself, since what was kept could say anything. */
    NO_EVIDENCE(
            "dit antwoord komt uit de cache en is geen bewijs: wie daar mag schrijven, kan het veranderen; --no-cache controleert opnieuw",
            "this answer is from the cache and no evidence: whoever may write there can change it; --no-cache checks again"),
    ALL_HOLD("waarborgen: alle gelden in elke zaak", "guardrails: all of them hold in every case"),
    NOT_ALL_HOLD("waarborgen: niet alle gelden", "guardrails: not all of them hold"),
    NOT_IN_EVERY_CASE("niet in elke zaak: {0}", "not in every case: {0}"),
    IN_EVERY_CASE("in elke zaak doorgerekend: {0}", "worked out over every case: {0}"),
    BY_CONSTRUCTION("door de opzet, wat regels ook zeggen: {0}", "by construction, whatever rules say: {0}"),
    RULE_BY_RULE("regel voor regel nagegaan: {0}", "checked rule by rule: {0}"),
    LAW("bron: {0}", "source: {0}"),
    GIVEN_ONLY("de zaak:", "the case:"),
    GIVEN_FIRST("de eerste zaak:", "the first case:"),
    GIVEN_SECOND("de tweede zaak is dezelfde, behalve:", "the second case is the same, but for:"),
    NO_LONGER("niet langer: {0}", "no longer: {0}"),
    RULES_CONCLUDE("daaruit volgt:", "from that follows:"),
    NOTHING("niets", "nothing"),
    RULES_WITH_A_PART("regels die daaraan bijdragen:", "rules that have a part in it:"),
    RULE_TO_START_FROM("een regel om mee te beginnen:", "a rule to start from:"),
    AS_CASE_FILE("als zaak op te slaan met --examples DIR: {0}", "to keep as a case file with --examples DIR: {0}"),
    AS_SCENARIO("als scenario te bewaren met --keep DIR: {0}", "to keep as a scenario with --keep DIR: {0}"),
    NOT_AS_SCENARIO("niet als scenario te bewaren: {0}", "cannot be kept as a scenario: {0}"),
    AREA_OF_EXAMPLE(
            "gebied {0} staat niet in de tabel; het is bedacht voor dit voorbeeld",
            "area {0} is not in the table; it was made up for this example"),
    LIMIT_OF_EXAMPLE(
            "deze regel over een alternatief is bedacht en staat hier in plaats van die van het beleid: {0}",
            "this line on an alternative was made up and stands here in place of those of the policy: {0}"),
    NO_LIMITS_IN_EXAMPLE(
            "de regels van het beleid over een alternatief zijn voor dit voorbeeld weggelaten",
            "the lines of the policy on an alternative are left out for this example");

    private final Phrase phrase;

    CheckReportMessage(String nl, String en) {
        this.phrase = new Phrase(nl, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
