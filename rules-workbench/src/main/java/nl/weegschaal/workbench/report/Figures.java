package nl.weegschaal.workbench.report;

import java.util.ArrayList;
import java.util.List;
import nl.weegschaal.engine.explain.Comparison;
import nl.weegschaal.engine.explain.Missing;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.AlternativeAdvice;
import nl.weegschaal.model.advisory.AreaAdvice;
import nl.weegschaal.model.advisory.AspectAdvice;
import nl.weegschaal.model.vocabulary.AspectState;
import nl.weegschaal.model.vocabulary.LimbAspect;
import nl.weegschaal.workbench.page.Blocks;
import nl.weegschaal.workbench.page.Markup;

/** What stands on a page in the place of a picture in characters: the scale as a figure, and several areas as a table. */
final class Figures {
    private final ReportWords words;
    private final Advisory advisory;

    Figures(ReportWords words, Advisory advisory) {
        this.words = words;
        this.advisory = advisory;
    }

    List<Markup> scale(AreaAdvice area, String id) {
        return List.of(ScaleFigure.of(words.language(), area, id));
    }

    /** The scale in another area. */
    List<Markup> there(AlternativeAdvice alternative) {
        return alternative
                .there()
                .map(area -> scale(area, "scale-" + (advisory.alternatives().indexOf(alternative) + 1)))
                .orElse(List.of());
    }

    /** Several areas next to each other. */
    List<Markup> comparison() {
        List<AlternativeAdvice> reached = advisory.alternatives().stream()
                .filter(alternative -> alternative.finding().code().isReached())
                .toList();
        List<String> headings = new ArrayList<>(List.of(words.text("compare.condition")));
        reached.forEach(alternative -> headings.add(name(alternative)));
        List<Markup.Element> rows = new ArrayList<>();
        for (LimbAspect aspect : Comparison.rows(reached, advisory.caseFile())) {
            rows.add(Blocks.row(
                    words.of(aspect),
                    reached.stream()
                            .map(alternative -> cell(alternative, aspect))
                            .toList()));
        }
        rows.add(Blocks.row(
                words.text("compare.finding"),
                reached.stream()
                        .map(alternative -> words.of(alternative.finding().text()))
                        .toList()));
        String caption = words.text("compare.caption");
        return List.of(
                Blocks.scrolling(caption, Blocks.table(caption, headings, rows).with("class", "compare")));
    }

    private String name(AlternativeAdvice alternative) {
        return alternative
                .there()
                .flatMap(AreaAdvice::area)
                .map(area -> words.of(area.name()) + " (" + area.code() + ")")
                .orElseGet(() -> words.phrase("explain.heading.alternative.none"));
    }

    private String cell(AlternativeAdvice alternative, LimbAspect aspect) {
        if (Missing.isNotNeeded(alternative, aspect)) {
            return "○ " + words.text("compare.not-needed");
        }
        return alternative.aspects().stream()
                .filter(found -> found.aspect() == aspect)
                .map(AspectAdvice::state)
                .map(state -> sign(state) + " " + words.words().of(state).in(words.language()))
                .findFirst()
                .orElse("");
    }

    private static String sign(AspectState state) {
        return switch (state) {
            case FOUND -> "✓";
            case NOT_FOUND -> "✗";
            case NOT_EXAMINED -> "?";
        };
    }
}
