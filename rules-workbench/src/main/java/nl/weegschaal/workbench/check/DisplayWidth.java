package nl.weegschaal.workbench.check;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** How many columns of a terminal a text takes: none for what is put on the character before it, two for wide characters. */
final class DisplayWidth {
    private static final Set<UnicodeScript> WIDE = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.YI);
    private static final int FIRST_MEDIAL_JAMO = 0x1160;
    private static final int LAST_FINAL_JAMO = 0x11ff;

    private DisplayWidth() {}

    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    static int of(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> isJoined(codePoint) ? 0 : isWide(codePoint) ? 2 : 1;
        };
    }

    /** Vowels and final consonants of Hangul are drawn in the syllable that they belong to. */
    private static boolean isJoined(int codePoint) {
        return codePoint >= FIRST_MEDIAL_JAMO && codePoint <= LAST_FINAL_JAMO;
    }

    private static boolean isWide(int codePoint) {
        boolean halfWidth = isWithin(codePoint, 0xff61, 0xffdc) || isWithin(codePoint, 0xffe8, 0xffee);
        boolean fullWidth = isWithin(codePoint, 0xff01, 0xff60) || isWithin(codePoint, 0xffe0, 0xffe6);
        boolean signs = isWithin(codePoint, 0x3000, 0x303e);
        boolean pictures = isWithin(codePoint, 0x1f300, 0x1f64f)
                || isWithin(codePoint, 0x1f680, 0x1f6ff)
                || isWithin(codePoint, 0x1f900, 0x1f9ff)
                || isWithin(codePoint, 0x1fa70, 0x1faff);
        return !halfWidth && (fullWidth || signs || pictures || WIDE.contains(UnicodeScript.of(codePoint)));
    }

    private static boolean isWithin(int codePoint, int first, int last) {
        return codePoint >= first && codePoint <= last;
    }
}
