package nl.weegschaal.engine.explain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.AlternativeAdvice;
import nl.weegschaal.model.advisory.AspectAdvice;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.AspectState;
import nl.weegschaal.model.vocabulary.LimbAspect;

/** Several areas next to each other: a row for each condition, a column for each area, and a sign for how far it was shown. */
public final class Comparison {
    private static final int LABEL = 56;
    private static final int COLUMN = 14;
    private static final int IN_A_ROW = 3;

    private final Words words;

    Comparison(Words words) {
        this.words = words;
    }

    void add(Draft draft, List<AlternativeAdvice> alternatives, CaseFile facts) {
        List<LimbAspect> rows = rows(alternatives, facts);
        for (int from = 0; from < alternatives.size(); from += IN_A_ROW) {
            List<AlternativeAdvice> some = alternatives.subList(from, Math.min(alternatives.size(), from + IN_A_ROW));
            draft.lines().picture(1, both(language -> heading(some)));
            rows.forEach(aspect -> draft.lines().picture(1, both(language -> row(some, aspect, language))));
        }
        draft.lines().picture(1, words.text("explain.comparison.legend"));
    }

    private static Text both(Function<Language, String> line) {
        return new Text(line.apply(Language.NL), line.apply(Language.EN));
    }

    private static String heading(List<AlternativeAdvice> alternatives) {
        StringBuilder line = new StringBuilder(" ".repeat(LABEL));
        for (AlternativeAdvice alternative : alternatives) {
            String code = AreaNames.code(alternative).orElse("–");
            line.append(padded(code, COLUMN));
        }
        return line.toString().stripTrailing();
    }

    private String row(List<AlternativeAdvice> alternatives, LimbAspect aspect, Language language) {
        StringBuilder line = new StringBuilder(padded(words.of(aspect).in(language), LABEL));
        for (AlternativeAdvice alternative : alternatives) {
            line.append(padded(sign(alternative, aspect), COLUMN));
        }
        return line.toString().stripTrailing();
    }

    private static String sign(AlternativeAdvice alternative, LimbAspect aspect) {
        if (Missing.isNotNeeded(alternative, aspect)) {
            return "o";
        }
        return state(alternative, aspect)
                .map(state -> switch (state) {
                    case FOUND -> "+";
                    case NOT_FOUND -> "–";
                    case NOT_EXAMINED -> "?";
                })
                .orElse("");
    }

    private static Optional<AspectState> state(AlternativeAdvice alternative, LimbAspect aspect) {
        return alternative.aspects().stream()
                .filter(found -> found.aspect() == aspect)
                .map(AspectAdvice::state)
                .findFirst();
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }

    /**
     * The conditions that any of several alternatives must meet.
     *
     * @param alternatives the alternatives
     * @param facts the case
     * @return a condition for each row, in order
     */
    public static List<LimbAspect> rows(List<AlternativeAdvice> alternatives, CaseFile facts) {
        return Arrays.stream(LimbAspect.values())
                .filter(aspect -> AspectsAsked.concern(facts, aspect))
                .filter(aspect -> alternatives.stream()
                        .anyMatch(alternative -> state(alternative, aspect).isPresent()))
                .toList();
    }
}
