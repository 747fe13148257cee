package nl.weegschaal.engine.explain;

import java.util.Optional;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.AreaAdvice;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.ArticleElement;
import nl.weegschaal.model.vocabulary.Degree;
import nl.weegschaal.model.vocabulary.ElementState;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.ScaleCode;

/** The staircase of the sliding scale in characters, with the place of this case on it. */
final class ScalePicture {
    private static final int LABEL = 22;
    private static final int COLUMN = 14;

    private final Words words;

    ScalePicture(Words words) {
        this.words = words;
    }

    void add(Draft draft, AreaAdvice area) {
        draft.lines().picture(1, new Text(heading(Language.NL), heading(Language.EN)));
        for (Degree degree : new Degree[] {Degree.HIGHER, Degree.LOWER, Degree.NONE}) {
            draft.lines().picture(1, new Text(row(degree, area, Language.NL), row(degree, area, Language.EN)));
        }
        draft.lines().picture(1, words.text("explain.picture.legend"));
        if (!isCivilian(area)) {
            draft.lines().picture(1, words.text("explain.picture.not-a-civilian"));
        } else if (area.isOfOwnTest()) {
            draft.lines().picture(1, words.text("explain.picture.own-test"));
        } else if (column(area.scale().code()).isEmpty()) {
            draft.lines().picture(1, words.text("explain.picture.no-column"));
        }
    }

    private String heading(Language language) {
        StringBuilder line =
                new StringBuilder(padded(words.text("explain.picture.shown").in(language), LABEL));
        for (Gradation gradation : new Gradation[] {Gradation.ONE, Gradation.TWO, Gradation.THREE}) {
            line.append(padded(words.text("explain.picture." + gradation).in(language), COLUMN));
        }
        return line.toString().stripTrailing();
    }

    private String row(Degree degree, AreaAdvice area, Language language) {
        boolean here = isCivilian(area) && !area.isOfOwnTest() && area.shown().code() == degree;
        StringBuilder line = new StringBuilder(padded(
                (here ? "> " : "  ") + words.text("explain.picture." + degree).in(language), LABEL));
        for (Gradation gradation : new Gradation[] {Gradation.ONE, Gradation.TWO, Gradation.THREE}) {
            String mark = degree.compareTo(needed(gradation)) >= 0 ? "###" : " . ";
            boolean thisCase = here
                    && column(area.scale().code()).filter(gradation::equals).isPresent();
            line.append(padded(thisCase ? "[" + mark + "]" : " " + mark + " ", COLUMN));
        }
        return line.toString().stripTrailing();
    }

    /** For who is not established to be a civilian the scale is not the question. */
    private static boolean isCivilian(AreaAdvice area) {
        return Optional.ofNullable(area.articleElements().get(ArticleElement.CIVILIAN))
                .filter(civilian -> civilian.code() == ElementState.ESTABLISHED)
                .isPresent();
    }

    private static Degree needed(Gradation gradation) {
        return switch (gradation) {
            case ONE -> Degree.NONE;
            case TWO -> Degree.LOWER;
            case THREE, BELOW_HIGHEST, NOT_KNOWN, STATED_LOW, NONE_DESIGNATED -> Degree.HIGHER;
        };
    }

    private static Optional<Gradation> column(ScaleCode code) {
        return switch (code) {
            case PRESENCE_SUFFICES -> Optional.of(Gradation.ONE);
            case FEWER_INDIVIDUAL_ELEMENTS_NEEDED -> Optional.of(Gradation.TWO);
            case MORE_INDIVIDUAL_ELEMENTS_NEEDED -> Optional.of(Gradation.THREE);
            case NO_POLICY_STARTING_POINT -> Optional.empty();
        };
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }
}
