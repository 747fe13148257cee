package nl.weegschaal.workbench.page;

import nl.weegschaal.model.vocabulary.RiskCode;

/**
 * How a finding is marked. Colour is never the only difference: each has a sign and a hatching of its own.
 *
 * @param plain the sign in characters that every terminal has
 * @param drawn the sign in a picture
 * @param fill the colour behind the sign
 * @param hatching the lines next to it, as a path in a square of eight by eight
 */
public record Sign(String plain, String drawn, String fill, String hatching) {
    /** The colour of signs, words and lines. */
    public static final String INK = "#1b1b1b";

    /**
     * The mark of a finding.
     *
     * @param finding the finding
     * @return its mark, unlike that of every other finding in sign, colour and hatching
     */
    public static Sign of(RiskCode finding) {
        return switch (finding) {
            case REAL_RISK_INDICATED -> new Sign("###", "●", "#f3cdb4", "M0 0H8V8H0Z");
            case MORE_INFORMATION_NEEDED -> new Sign("?", "?", "#d6e6f5", "M0 8L8 0");
            case NOT_SUBSTANTIATED_ON_PRESENT_FILE -> new Sign(".", "–", "#f2f2f2", "M0 4H8");
            case CONTRADICTION_TO_RESOLVE -> new Sign("!", "!", "#f5ecbf", "M0 8L8 0M0 0L8 8");
        };
    }
}
