package nl.weegschaal.workbench.assess;

/** One form of an advisory, and how several stand in one stream. */
interface AdvisoryFormat {
    /** What the names of its files end with. */
    String extension();

    /** One advisory, without a line feed at its end. */
    String document(Advised advised);

    /** What comes before one of several advisories. */
    String before(String file, boolean first);

    /** What comes after the last of several advisories, or in place of them if every file was refused. */
    String after(boolean any);
}
