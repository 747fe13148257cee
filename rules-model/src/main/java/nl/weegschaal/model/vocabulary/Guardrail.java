package nl.weegschaal.model.vocabulary;

import java.util.List;

/**
 * What holds for every case, whoever writes the rules: all guardrails, each with the law that asks for it and with how it is known
 * to hold of rules.
 */
public enum Guardrail {
    /** The result is advice to a human reader, and says so. */
    G1(HowKnown.EVERY_CASE, "ai-act/14"),

    /** No text of the product uses a forbidden word. */
    G2(HowKnown.EACH_RULE, "letter/7753121"),

    /** Gradation 1 and a civilian from that area: a real risk is indicated. */
    G3(HowKnown.EVERY_CASE, "cjeu/c-465-07/35"),

    /** A higher gradation never makes the advice less protective. */
    G4(HowKnown.EVERY_CASE, "cjeu/c-465-07/39"),

    /** One more element, a stronger one, or better evidence for one, never makes the advice less protective. */
    G5(HowKnown.EVERY_CASE, "cjeu/c-465-07/39"),

    /** What is unknown, unexamined or not asked about never leads to a negative: it leads to inquiry. */
    G6(HowKnown.EVERY_CASE, "cjeu/c-125-22"),

    /** The alternative is not reached before a real risk is indicated on this ground or stated by the officer on another. */
    G7(HowKnown.EVERY_CASE, "qualification/8-3"),

    /**
     * The alternative may be considered only if every limb is positively found by the authority, that on the risk there included, and the
     * same scale does not indicate one.
     */
    G8(HowKnown.EVERY_CASE, "qualification/8-1; qualification/8-3"),

    /** A State actor without a clearly established exception: the alternative may never be considered. */
    G9(HowKnown.EVERY_CASE, "qualification/8-2"),

    /** An unaccompanied minor without the care finding: the alternative may never be considered. */
    G10(HowKnown.EVERY_CASE, "qualification/8-6"),

    /** No gradation designated, or none known, never ends the assessment: only the officer's own individual test concludes there. */
    G11(HowKnown.EVERY_CASE, "cjeu/c-125-22"),

    /**
     * A stale or missing policy never yields a negative by itself, and one past its review date, inside its validity, takes no protective
     * effect away.
     */
    G12(HowKnown.EVERY_CASE, "euaa/validity-note"),

    /** Deadlines, the reference of a case, the order of facts, the clock and the locale never change the advice. */
    G13(HowKnown.CONSTRUCTION, "letter/7753121"),

    /** The same facts under the same policy give the same advice and the same trace. */
    G14(HowKnown.CONSTRUCTION, "ai-act/12"),

    /** Every conclusion cites a legal source and names the facts that it rests on. */
    G15(HowKnown.EACH_RULE, "procedure/36-2"),

    /** Exactly one conclusion for each question. */
    G16(HowKnown.EVERY_CASE, "procedure/36-2"),

    /** No single indicator sets a gradation or decides a case. */
    G17(HowKnown.EVERY_CASE, "cjeu/c-901-19"),

    /** No text says that a file is complete, that nothing is missing or that nothing is open. */
    G18(HowKnown.EACH_RULE, "ai-act/14"),

    /** What the officer weighed, found or tested is never asked again nor replaced by a default. */
    G19(HowKnown.EVERY_CASE, "ai-act/14"),

    /** What this project worked out is marked wherever a finding rests on it. */
    G20(HowKnown.EVERY_CASE, "ai-act/13");

    private final HowKnown known;
    private final String sources;

    Guardrail(HowKnown known, String sources) {
        this.known = known;
        this.sources = sources;
    }

    /**
     * How it is known that it holds of rules.
     *
     * @return in one of three ways
     */
    public HowKnown known() {
        return known;
    }

    /**
     * The law or the policy that asks for it.
     *
     * @return ids of the source catalogue, at least one
     */
    public List<String> sources() {
        return List.of(sources.split("; "));
    }
}
