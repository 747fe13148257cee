package nl.weegschaal.engine.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.weegschaal.engine.json.Position;
import nl.weegschaal.engine.problem.Place;

/** The text of a rule file, of which every place can be named by line and column. */
final class SourceText {
    private final RuleText rule;
    private final CodeMask asides;

    SourceText(RuleText rule) {
        this.rule = rule;
        this.asides = new CodeMask(rule.text());
    }

    String file() {
        return rule.file();
    }

    String text() {
        return rule.text();
    }

    /** The text with a space for everything in comments and between quotation marks: every offset stays what it is. */
    String code() {
        return asides.code();
    }

    /** What of the file is code and what is not. */
    CodeMask asides() {
        return asides;
    }

    Position spot(int offset) {
        int end = Math.max(0, Math.min(offset, text().length()));
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < end; i++) {
            if (text().charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new Position(line, text().codePointCount(lineStart, end) + 1);
    }

    Place place(int offset) {
        return place(spot(offset));
    }

    Place place(Position spot) {
        return new Place(file(), "", spot.line(), spot.column());
    }

    /** Where a word first stands outside texts and comments, from an offset on; the beginning of the file if nowhere. */
    int offsetOf(String word, int from) {
        String form = word.startsWith("@") ? "@\\s*" + Pattern.quote(word.substring(1)) : Pattern.quote(word);
        Matcher found = Pattern.compile("(?<![A-Za-z0-9_$])" + form + "(?![A-Za-z0-9_$])")
                .matcher(asides.code());
        return found.find(Math.min(from, text().length())) ? found.start() : 0;
    }

    /** The place of the name of the rule. */
    Place placeOfName() {
        int name = text().indexOf('"', offsetOf("rule", 0));
        return place(Math.max(0, name));
    }

    /** The place of a word outside texts and comments. */
    Place placeOf(String word) {
        return place(offsetOf(word, 0));
    }

    /** The place of a word in the text that follows an annotation; that of the annotation if it is not there. */
    Place placeIn(String annotation, String word) {
        int start = offsetOf(annotation, 0);
        int at = word.isEmpty() ? start : text().indexOf(word, start);
        return place(at < 0 ? start : at);
    }
}
