package nl.weegschaal.engine.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.AlternativeAdvice;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.model.text.Text;

/** Several areas next to each other in characters: a sign for how far each condition was shown, and under them what the signs mean. */
final class ComparisonLines {
    private static final int LABEL = 56;
    private static final int COLUMN = 14;
    private static final int IN_A_ROW = 3;
    private static final int WIDEST = 96;
    private static final String BETWEEN = "   ";

    private final Words words;

    ComparisonLines(Words words) {
        this.words = words;
    }

    void add(Draft draft, List<AlternativeAdvice> alternatives, List<Comparison.Row> rows) {
        for (int from = 0; from < alternatives.size(); from += IN_A_ROW) {
            int first = from;
            int end = Math.min(alternatives.size(), from + IN_A_ROW);
            draft.lines().picture(1, both(language -> heading(alternatives.subList(first, end))));
            rows.forEach(row -> draft.lines().picture(1, both(language -> signs(row, first, end, language))));
        }
        legend(rows).forEach(line -> draft.lines().picture(1, line));
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

    private static String signs(Comparison.Row row, int from, int end, Language language) {
        StringBuilder line = new StringBuilder(padded(row.condition().in(language), LABEL));
        row.cells()
                .subList(from, end)
                .forEach(cell -> line.append(padded(cell.mark().inText(), COLUMN)));
        return line.toString().stripTrailing();
    }

    /** What each sign means that stands above. */
    private List<Text> legend(List<Comparison.Row> rows) {
        List<Text> lines = new ArrayList<>();
        rows.stream()
                .flatMap(row -> row.cells().stream())
                .map(Comparison.Cell::mark)
                .distinct()
                .sorted()
                .map(mark -> words.text("explain.comparison.legend." + mark.name(), Text.same(mark.inText())))
                .forEach(entry -> {
                    int last = lines.size() - 1;
                    if (last >= 0 && lines.get(last).nl().length() + entry.nl().length() + BETWEEN.length() <= WIDEST) {
                        lines.set(last, Text.join(BETWEEN, List.of(lines.get(last), entry)));
                    } else {
                        lines.add(entry);
                    }
                });
        return lines;
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }
}
