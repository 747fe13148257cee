package nl.weegschaal.workbench.replay;

import java.util.List;
import nl.weegschaal.model.text.Language;

/** The words around a replay, in one language. */
record ReplayWords(Language language) {
    String identical() {
        return text("hetzelfde", "identical");
    }

    String differs() {
        return text("niet hetzelfde", "differs");
    }

    String wouldBeSame() {
        return text("op dit beleid is de uitkomst hetzelfde", "on this policy it comes to the same");
    }

    String wouldDiffer() {
        return text("op dit beleid is er verschil", "on this policy it would differ");
    }

    String core(String hash) {
        return text("kern: ", "core: ") + hash;
    }

    String policy(String id, String fingerprint) {
        return text("beleid: ", "policy: ") + id + ", " + fingerprint;
    }

    String noPolicy() {
        return text("beleid: geen, voor dit land is er geen beleid", "policy: none, this country has no policy");
    }

    String otherLibrary(String then, String now) {
        return text(
                "gemaakt met versie " + then + " van het programma, nu berekend met versie " + now,
                "made by version " + then + " of the program, worked out by version " + now);
    }

    String otherGeneralRules() {
        return text(
                "de algemene regels van toen zijn niet gevonden; dit is berekend met die van nu",
                "the general rules of then were not found; this was worked out with those of now");
    }

    String otherParts(List<String> parts) {
        String names = String.join(", ", parts);
        return text(
                "feiten, stappen en bevindingen zijn hetzelfde; in deze delen staat iets anders: " + names,
                "facts, steps and findings are the same; these parts say something else: " + names);
    }

    String first() {
        return text("eerste verschil: ", "first difference: ");
    }

    String given() {
        return text("gegeven feiten", "given facts");
    }

    String then() {
        return text("toen: ", "then: ");
    }

    String now() {
        return text("nu: ", "now: ");
    }

    String rule(String name, String sentence) {
        return text("regel ", "rule ") + name + ": " + sentence;
    }

    String ruleText(String name, String hash, String sentence) {
        return text("regel ", "rule ") + name + ", " + hash + ": " + sentence;
    }

    String concluded(String fact) {
        return text("daaruit volgt: ", "so it follows: ") + fact;
    }

    String restsOn(String facts) {
        return text("dit steunt op: ", "this rests on: ") + facts;
    }

    String finding(String sentence, String code) {
        return text("bevinding: ", "finding: ") + sentence + " (" + code + ")";
    }

    String counts(ReplayedJournal journal) {
        return journal.file()
                + text(": sporen: ", ": traces: ")
                + journal.traces()
                + text("; hetzelfde: ", "; the same: ")
                + journal.same()
                + text("; niet hetzelfde: ", "; not the same: ")
                + journal.different()
                + text("; niet te berekenen: ", "; could not be worked out: ")
                + journal.unknown();
    }

    String notShown(long number) {
        return text(
                number + " sporen die niet hetzelfde zijn, staan er niet bij",
                number + " traces that are not the same are not shown");
    }

    /** The part of the assessment that a run of the rules is. */
    String run(String run) {
        String area = run.contains("(") ? run.substring(run.indexOf('(') + 1, run.length() - 1) : "";
        if (run.equals("home")) {
            return text("gebied van herkomst", "home area");
        }
        if (run.equals("case")) {
            return text("het advies als geheel", "the advice as a whole");
        }
        if (run.startsWith("there(")) {
            return text("dezelfde schaal in " + area, "the same scale in " + area);
        }
        return area.isEmpty()
                ? text("alternatief, geen gebied genoemd", "alternative, no area named")
                : text("alternatief " + area, "alternative " + area);
    }

    private String text(String nl, String en) {
        return language == Language.NL ? nl : en;
    }
}
