package nl.weegschaal.workbench.report;

import static nl.weegschaal.workbench.page.Markup.element;

import java.util.ArrayList;
import java.util.List;
import nl.weegschaal.model.advisory.AreaAdvice;
import nl.weegschaal.model.advisory.AreaName;
import nl.weegschaal.model.advisory.GradationUsed;
import nl.weegschaal.model.advisory.Indicator;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.workbench.page.Blocks;
import nl.weegschaal.workbench.page.Markup;

/** What the policy says about an area, how current it is, and what is recorded behind it. */
final class PolicyPart {
    private final ReportWords words;
    private final Notes notes;
    private final SourceList sources;

    PolicyPart(ReportWords words, Notes notes, SourceList sources) {
        this.words = words;
        this.notes = notes;
        this.sources = sources;
    }

    List<Markup> of(AreaAdvice area) {
        List<Markup> content = new ArrayList<>();
        area.area()
                .ifPresent(name -> content.add(element("p", words.text("area", words.of(name.name()), place(name)))));
        content.add(element("p", words.of(area.policy().text()) + " ")
                .add(element("code", area.policy().code().name()))
                .add(new Markup.Words(" "))
                .add(notes.of(area)));
        area.gradation().ifPresent(used -> content.addAll(gradation(area, used)));
        area.attentions().forEach(attention -> content.add(element("p", words.of(attention.text()))));
        return content;
    }

    private static String place(AreaName name) {
        List<String> codes = new ArrayList<>(List.of(name.code().value()));
        name.within().forEach(code -> codes.add(code.value()));
        return String.join(" < ", codes);
    }

    private List<Markup> gradation(AreaAdvice area, GradationUsed used) {
        List<Markup> content = new ArrayList<>();
        content.add(element("p", words.text("gradation", words.of(used.gradation())) + " ")
                .add(notes.of(area))
                .add(new Markup.Words(" " + words.text("gradation.source") + " "))
                .add(sources.cite(List.of(used.source()))));
        boolean inherited = area.area()
                .map(name -> !name.code().equals(used.designatedFor()))
                .orElse(false);
        if (inherited) {
            content.add(element("p", words.text("gradation.inherited", used.designatedFor())));
        }
        content.add(element("p", words.text("gradation.applies", days(used)) + " " + reference(used)));
        if (used.gradation() != Gradation.NONE_DESIGNATED) {
            content.add(indicators(used.indicators()));
        }
        return content;
    }

    private String days(GradationUsed used) {
        List<String> parts = new ArrayList<>();
        parts.add(words.text("days.from", words.day(used.validFrom())));
        used.validUntil().ifPresent(day -> parts.add(words.text("days.until", words.day(day))));
        used.reviewBy().ifPresent(day -> parts.add(words.text("days.review", words.day(day))));
        return String.join(", ", parts);
    }

    private String reference(GradationUsed used) {
        if (used.referenceFrom().isEmpty() && used.referenceUntil().isEmpty()) {
            return words.phrase("explain.reference.none");
        }
        String unknown = words.phrase("explain.reference.unknown");
        return words.text(
                "gradation.reference",
                used.referenceFrom().map(words::day).orElse(unknown),
                used.referenceUntil().map(words::day).orElse(unknown));
    }

    private Markup.Element indicators(List<Indicator> indicators) {
        return Blocks.folded(element("summary", words.text("indicators.summary")))
                .add(Blocks.table(
                        words.phrase("explain.indicators"),
                        List.of(words.text("indicators.kind"), words.text("indicators.content")),
                        indicators.stream()
                                .map(indicator -> Blocks.row(words.of(indicator.kind()), List.of(content(indicator))))
                                .toList()));
    }

    private String content(Indicator indicator) {
        List<String> content = new ArrayList<>();
        indicator.level().ifPresent(level -> content.add(words.of(level)));
        indicator.methods().forEach(method -> content.add(words.of(method)));
        indicator.impacts().forEach(impact -> content.add(words.of(impact)));
        return content.isEmpty() ? words.phrase("explain.indicator.missing") : String.join(", ", content);
    }
}
