package nl.weegschaal.engine.guard;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Signs with which one text can be made to look like another. A word in another script than Latin is itself, so a place can have its
 * own name; within one word scripts do not mix.
 */
public final class LookAlikes {
    private static final String LETTERS = "аaвbсcԁdеeһhіiјjкkӏlоoрpԛqгrѕsтtуyѵvԝwхxАAВBСCԌGЕEНHІIЈJКKМMОOРPЅSТTУYХX"
            + "αaβbγyιiκkνvοoρpτtυuχxϲcϳjΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX"
            + "օoոnսuհhցgքpıiɑaɡgəeøoØOłlŁLđdĐDħhŧt";

    private static final Map<Integer, String> LATIN = latin();

    private static final Set<UnicodeBlock> DISGUISED = Set.of(
            UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS,
            UnicodeBlock.MATHEMATICAL_ALPHANUMERIC_SYMBOLS,
            UnicodeBlock.ENCLOSED_ALPHANUMERICS,
            UnicodeBlock.ENCLOSED_ALPHANUMERIC_SUPPLEMENT,
            UnicodeBlock.IPA_EXTENSIONS,
            UnicodeBlock.PHONETIC_EXTENSIONS,
            UnicodeBlock.PHONETIC_EXTENSIONS_SUPPLEMENT,
            UnicodeBlock.LATIN_EXTENDED_C,
            UnicodeBlock.LATIN_EXTENDED_D,
            UnicodeBlock.LATIN_EXTENDED_E,
            UnicodeBlock.TAGS,
            UnicodeBlock.VARIATION_SELECTORS,
            UnicodeBlock.VARIATION_SELECTORS_SUPPLEMENT);

    /** A letter of names in Azerbaijani. */
    private static final int SCHWA = 'ə';

    private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\p{Me}\\p{Cf}\\p{Cc}&&[^\\s]]+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private LookAlikes() {}

    private static Map<Integer, String> latin() {
        Map<Integer, String> latin = new HashMap<>();
        for (int i = 0; i < LETTERS.length(); i += 2) {
            latin.put((int) LETTERS.charAt(i), LETTERS.substring(i + 1, i + 2));
        }
        return Map.copyOf(latin);
    }

    /**
     * A text as it looks to who reads over it: without accents and signs that do not show, in plain Latin letters, with one space
     * wherever there is any.
     *
     * @param text the text
     * @return what it looks like
     */
    static String plain(String text) {
        if (isPlain(text)) {
            return text;
        }
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(apart.length());
        SPACE.matcher(MARKS.matcher(apart).replaceAll(""))
                .replaceAll(" ")
                .codePoints()
                .forEach(sign -> plain.append(LATIN.getOrDefault(sign, Character.toString(sign))));
        return plain.toString();
    }

    /**
     * The first sign that does not show, stands for a plain letter, or is of another script than the word that it stands in.
     *
     * @param text the text
     * @return where it stands, empty if there is none
     */
    public static OptionalInt first(String text) {
        if (isPlain(text)) {
            return OptionalInt.empty();
        }
        UnicodeScript word = UnicodeScript.COMMON;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int sign = text.codePointAt(at);
            UnicodeScript script = UnicodeScript.of(sign);
            boolean isOfNone = script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED;
            if (isDisguised(sign) || (!isOfNone && word != UnicodeScript.COMMON && script != word)) {
                return OptionalInt.of(at);
            }
            if (!isOfNone) {
                word = script;
            } else if (!Character.isLetterOrDigit(sign) && script == UnicodeScript.COMMON) {
                word = UnicodeScript.COMMON;
            }
        }
        return OptionalInt.empty();
    }

    /** Whether a text has nothing but the signs of a typewriter, with one space wherever there is any: most have, and look like themselves. */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            boolean spaceAgain = sign == ' ' && at > 0 && text.charAt(at - 1) == ' ';
            if (sign < ' ' || sign > '~' || spaceAgain) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDisguised(int sign) {
        int type = Character.getType(sign);
        return type == Character.FORMAT
                || type == Character.PRIVATE_USE
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED
                || (sign != SCHWA && DISGUISED.contains(block(sign)));
    }

    private static UnicodeBlock block(int sign) {
        UnicodeBlock block = UnicodeBlock.of(sign);
        return block == null ? UnicodeBlock.BASIC_LATIN : block;
    }
}
