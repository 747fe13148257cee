package nl.weegschaal.engine.explain;

/** How far a condition of an alternative was shown, as a sign in plain text and a sign on a page. */
public enum ComparisonMark {
    /** Shown, with reasons. */
    SHOWN("+", "✓"),

    /** Not shown. */
    NOT_SHOWN("–", "✗"),

    /** Not examined yet. */
    NOT_EXAMINED("?", "?"),

    /** Examining it is not needed. */
    NOT_NEEDED("o", "○"),

    /** The file points to a real risk there, so that its absence is not waited for. */
    RISK_THERE("!", "!"),

    /** The policy excludes the area, so that nothing is waited for. */
    EXCLUDED("x", "⊘");

    private final String inText;
    private final String onPage;

    ComparisonMark(String inText, String onPage) {
        this.inText = inText;
        this.onPage = onPage;
    }

    String inText() {
        return inText;
    }

    /**
     * The sign on a page.
     *
     * @return one character
     */
    public String onPage() {
        return onPage;
    }
}
