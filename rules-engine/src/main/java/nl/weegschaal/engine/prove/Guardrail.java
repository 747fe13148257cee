package nl.weegschaal.engine.prove;

import java.util.List;

/**
 * The guardrails that can be proved of rules. Those that are not here hold by the way in which the program is built: G2 and
 * G15 by the gate, G13 because no rule can see a deadline or a reference, G14 because the engine keeps no state.
 */
public enum Guardrail {
    /** The result is advice to a human reader, and says so. */
    G1("ai-act/14"),
    /** Gradation 1 and a civilian from that area: a real risk is indicated. */
    G3("cjeu/c-465-07/35"),
    /** A higher gradation never makes the advice less protective. */
    G4("cjeu/c-465-07/39"),
    /** One more element, a stronger one, or better evidence for one, never makes the advice less protective. */
    G5("cjeu/c-465-07/39"),
    /** What is unknown or unexamined never leads to a negative. */
    G6("cjeu/c-125-22"),
    /** The alternative is not reached before a real risk is indicated. */
    G7("qualification/8-3"),
    /** The alternative may be considered only if every limb is positively found. */
    G8("qualification/8-1; qualification/8-3"),
    /** A State actor without a clearly established exception: the alternative may never be considered. */
    G9("qualification/8-2"),
    /** An unaccompanied minor without the care finding: the alternative may never be considered. */
    G10("qualification/8-6"),
    /** No gradation designated never ends the assessment. */
    G11("cjeu/c-125-22"),
    /** A stale or missing policy never yields a negative. */
    G12("euaa/validity-note"),
    /** Exactly one conclusion for each question. */
    G16("procedure/36-2"),
    /** No single indicator sets a gradation or decides a case. */
    G17("cjeu/c-901-19");

    private final String sources;

    Guardrail(String sources) {
        this.sources = sources;
    }

    /**
     * The law that asks for it.
     *
     * @return ids of the source catalogue, at least one
     */
    public List<String> sources() {
        return List.of(sources.split("; "));
    }
}
