package nl.weegschaal.workbench.check;

import nl.weegschaal.authoring.mutate.Argument;
import nl.weegschaal.authoring.mutate.MutantKind;
import nl.weegschaal.model.text.Language;

/** The words around changed rules. */
record MutantWords(Language language) {
    private String text(String nl, String en) {
        return language == Language.NL ? nl : en;
    }

    String trying() {
        return text("wijzigingen proberen", "trying changes");
    }

    String deciding() {
        return text("beslissen wat een zaak kan tonen", "deciding what a case can show");
    }

    String caught(String policy, long caught, long telling) {
        return policy + ": "
                + text("%d van %d wijzigingen in regels opgemerkt", "%d of %d changes of rules noticed")
                        .formatted(caught, telling);
    }

    String by(long scenarios, long guardrails) {
        return text("door scenario's: %d, door waarborgen: %d", "by scenarios: %d, by guardrails: %d")
                .formatted(scenarios, guardrails);
    }

    String ownOnly() {
        return text("alleen de eigen regels van dit beleid", "only the rules of this policy itself");
    }

    String kinds() {
        return text("per soort: opgemerkt van wat een zaak kan tonen", "by kind: noticed, of what a case can show");
    }

    String kind(MutantKind kind) {
        return switch (kind) {
            case RULE_REMOVED -> text("regel weggelaten", "rule left out");
            case CONDITION_DROPPED -> text("voorwaarde weggelaten", "condition left out");
            case CONDITION_TURNED -> text("voorwaarde omgekeerd", "condition turned round");
            case FACT_CHANGED -> text("ander soort feit", "another type of fact");
            case COMPARISON_DROPPED -> text("vergelijking weggelaten", "comparison left out");
            case COMPARISON_CHANGED -> text("andere vergelijking", "another comparison");
            case WORD_CHANGED -> text("ander woord", "another word");
            case WORD_ADDED -> text("een woord erbij", "one word more");
            case WORD_TAKEN -> text("een woord minder", "one word fewer");
            case BOUND_CHANGED -> text("ander aantal", "another number");
            case CONCLUSION_WORD_CHANGED -> text("ander woord in de conclusie", "another word in the conclusion");
            case CONCLUSION_CHANGED -> text("andere conclusie", "another conclusion");
        };
    }

    String survivors(int count) {
        return text("niet opgemerkt: %d", "not noticed: %d").formatted(count);
    }

    String theCase() {
        return text("een zaak die het verschil toont:", "a case that shows the difference:");
    }

    String original() {
        return text("volgens de regels volgt daaruit:", "by the rules that leads to:");
    }

    String changed() {
        return text("na de wijziging volgt daaruit:", "after the change that leads to:");
    }

    String nothing() {
        return text("niets", "nothing");
    }

    String keep(String file) {
        return text("als scenario te bewaren met --keep DIR: ", "to keep as a scenario with --keep DIR: ") + file;
    }

    String byScenarioOfTheClock() {
        return text(
                "een scenario van de klok waarin dit voorkomt, merkt het op",
                "a scenario of the clock in which this occurs notices it");
    }

    String notInTables() {
        return text(
                "de tabellen van dit beleid hebben niet alles wat deze zaak nodig heeft; zij kan niet als scenario worden"
                        + " bewaard",
                "the tables of this policy do not have all that this case needs; it cannot be kept as a scenario");
    }

    String equivalent(int count) {
        return text("door geen zaak te onderscheiden: %d", "told apart by no case: %d")
                .formatted(count);
    }

    String argument(Argument argument) {
        return switch (argument.kind()) {
            case SAME_WORDS ->
                text("de vergelijking laat dezelfde woorden toe", "the comparison lets the same words through");
            case FOLLOWS ->
                argument.because().isEmpty()
                        ? text("in elke zaak geldt beide of geen van beide", "in every case both hold or neither does")
                        : text(
                                "het volgt al uit de andere voorwaarden:",
                                "it follows from the other conditions already:");
            case NEVER_APPLIES ->
                text(
                        "de regel geldt in geen zaak, want dit komt niet voor:",
                        "the rule applies in no case, for this does not occur:");
        };
    }
}
