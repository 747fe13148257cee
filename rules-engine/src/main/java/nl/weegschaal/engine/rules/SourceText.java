package nl.weegschaal.engine.rules;

import nl.weegschaal.engine.language.Spot;
import nl.weegschaal.engine.problem.Place;

/** The text of a rule file, of which every place can be named by line and column. */
final class SourceText {
    private final RuleText rule;

    SourceText(RuleText rule) {
        this.rule = rule;
    }

    String file() {
        return rule.file();
    }

    String text() {
        return rule.text();
    }

    Spot spot(int offset) {
        int end = Math.max(0, Math.min(offset, text().length()));
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < end; i++) {
            if (text().charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new Spot(line, text().codePointCount(lineStart, end) + 1);
    }

    Place place(int offset) {
        return place(spot(offset));
    }

    Place place(Spot spot) {
        return new Place(file(), "", spot.line(), spot.column());
    }

    /** The place of a word, or of the whole file if the word is not there. */
    Place placeOf(String word) {
        return place(Math.max(0, text().indexOf(word)));
    }
}
