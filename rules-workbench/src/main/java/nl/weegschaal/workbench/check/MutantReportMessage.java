package nl.weegschaal.workbench.check;

import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.engine.problem.Phrase;

/** What a trial of changed rules says around them. */
enum MutantReportMessage implements Message {
    TRYING("wijzigingen proberen", "trying changes"),
    DECIDING("beslissen wat een zaak kan tonen", "deciding what a case can show"),
    CAUGHT(
            "{0}: {1} van {2} {2|wijziging|wijzigingen} in regels opgemerkt",
            "{0}: {1} of {2} {2|change|changes} of rules noticed"),
    CAUGHT_BY("door scenario's: {0}, door waarborgen: {1}", "by scenarios: {0}, by guardrails: {1}"),
    OWN_ONLY("alleen de eigen regels van dit beleid", "only the rules of this policy itself"),
    KINDS("per soort: opgemerkt van wat een zaak kan tonen", "by kind: noticed, of what a case can show"),
    RULE_REMOVED("regel weggelaten", "rule left out"),
    CONDITION_DROPPED("voorwaarde weggelaten", "condition left out"),
    CONDITION_TURNED("voorwaarde omgekeerd", "condition turned round"),
    FACT_CHANGED("ander soort feit", "another type of fact"),
    COMPARISON_DROPPED("vergelijking weggelaten", "comparison left out"),
    COMPARISON_CHANGED("andere vergelijking", "another comparison"),
    WORD_CHANGED("ander woord", "another word"),
    WORD_ADDED("een woord erbij", "one word more"),
    WORD_TAKEN("een woord minder", "one word fewer"),
    BOUND_CHANGED("ander aantal", "another number"),
    CONCLUSION_WORD_CHANGED("ander woord in de conclusie", "another word in the conclusion"),
    CONCLUSION_CHANGED("andere conclusie", "another conclusion"),
    SURVIVORS("niet opgemerkt: {0}", "not noticed: {0}"),
    THE_CASE("een zaak die het verschil toont:", "a case that shows the difference:"),
    ORIGINAL("volgens de regels volgt daaruit:", "by the rules that leads to:"),
    CHANGED("na de wijziging volgt daaruit:", "after the change that leads to:"),
    NOTHING("niets", "nothing"),
    KEEP("als scenario te bewaren met --keep DIR: {0}", "to keep as a scenario with --keep DIR: {0}"),
    BY_SCENARIO_OF_THE_CLOCK(
            "een scenario van de klok waarin dit voorkomt, merkt het op",
            "a scenario of the clock in which this occurs notices it"),
    NOT_IN_TABLES(
            "de tabellen van dit beleid hebben niet alles wat deze zaak nodig heeft; zij kan niet als scenario worden bewaard",
            "the tables of this policy do not have all that this case needs; it cannot be kept as a scenario"),
    SAME_BY_EVERY_CASE("door geen zaak te onderscheiden: {0}", "told apart by no case: {0}"),
    SAME_WORDS("de vergelijking laat dezelfde woorden toe", "the comparison lets the same words through"),
    BOTH_OR_NEITHER("in elke zaak geldt beide of geen van beide", "in every case both hold or neither does"),
    FOLLOWS("het volgt al uit de andere voorwaarden:", "it follows from the other conditions already:"),
    NEVER_APPLIES(
            "de regel geldt in geen zaak, want dit komt niet voor:",
            "the rule applies in no case, for this does not occur:");

    private final Phrase phrase;

    MutantReportMessage(String nl, String en) {
        this.phrase = new Phrase(nl, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
