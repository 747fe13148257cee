package nl.weegschaal.engine.explain;

/** Lines that show something of the case itself: a name, a day, a text. */
@FunctionalInterface
interface Passage {
    /** Writes them for a case. */
    void write(CaseNames names, Lines lines);
}
