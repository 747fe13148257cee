package nl.weegschaal.workbench.replay;

import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.engine.problem.Phrase;

/** What a replay says around the facts. */
enum ReplayReportMessage implements Message {
    IDENTICAL("hetzelfde", "identical"),
    DIFFERS("niet hetzelfde", "differs"),
    WOULD_BE_SAME("op dit beleid is de uitkomst hetzelfde", "on this policy it comes to the same"),
    WOULD_DIFFER("op dit beleid is er verschil", "on this policy it would differ"),
    CORE("kern: {0}", "core: {0}"),
    POLICY("beleid: {0}, {1}", "policy: {0}, {1}"),
    NO_POLICY("beleid: geen, voor dit land is er geen beleid", "policy: none, this country has no policy"),
    OTHER_LIBRARY(
            "gemaakt met versie {0} van het programma, nu berekend met versie {1}",
            "made by version {0} of the program, worked out by version {1}"),
    OTHER_GENERAL_RULES(
            "de algemene regels van toen zijn niet gevonden; dit is berekend met die van nu",
            "the general rules of then were not found; this was worked out with those of now"),
    OTHER_PARTS(
            "feiten, stappen en bevindingen zijn hetzelfde; in deze delen staat iets anders: {0}",
            "facts, steps and findings are the same; these parts say something else: {0}"),
    FIRST("eerste verschil: ", "first difference: "),
    GIVEN("gegeven feiten", "given facts"),
    THEN("toen: ", "then: "),
    NOW("nu: ", "now: "),
    RULE("regel {0}: {1}", "rule {0}: {1}"),
    RULE_TEXT("regel {0}, {1}: {2}", "rule {0}, {1}: {2}"),
    CONCLUDED("daaruit volgt: {0}", "so it follows: {0}"),
    RESTS_ON("dit steunt op: {0}", "this rests on: {0}"),
    FINDING("bevinding: {0} ({1})", "finding: {0} ({1})"),
    COUNTS(
            "{0}: sporen: {1}; hetzelfde: {2}; niet hetzelfde: {3}; niet te berekenen: {4}",
            "{0}: traces: {1}; the same: {2}; not the same: {3}; could not be worked out: {4}"),
    NOT_SHOWN(
            "{0} {0|spoor dat niet hetzelfde is, staat|sporen die niet hetzelfde zijn, staan} er niet bij",
            "{0} {0|trace that is not the same is|traces that are not the same are} not shown"),
    HOME_AREA("gebied van herkomst", "home area"),
    WHOLE_ADVICE("het advies als geheel", "the advice as a whole"),
    SCALE_THERE("dezelfde schaal in {0}", "the same scale in {0}"),
    ALTERNATIVE_WITHOUT_AREA("alternatief, geen gebied genoemd", "alternative, no area named"),
    ALTERNATIVE("alternatief {0}", "alternative {0}");

    private final Phrase phrase;

    ReplayReportMessage(String nl, String en) {
        this.phrase = new Phrase(nl, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
