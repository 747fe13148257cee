package nl.weegschaal.engine.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.explain.Draft.DraftSection;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.AreaAdvice;
import nl.weegschaal.model.advisory.AreaName;
import nl.weegschaal.model.advisory.ClosedAdvice;
import nl.weegschaal.model.advisory.GradationUsed;
import nl.weegschaal.model.advisory.Indicator;
import nl.weegschaal.model.advisory.LineKind;
import nl.weegschaal.model.advisory.SectionKind;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.AreaRole;

/** What the policy says of an area, what that rests on, and how current it is. */
final class AreaSection {
    private final Words words;
    private final Citations citations;

    AreaSection(Words words, Citations citations) {
        this.words = words;
        this.citations = citations;
    }

    DraftSection of(ClosedAdvice advice) {
        Draft draft = new Draft();
        advice.basis()
                .policy()
                .ifPresent(policy -> draft.lines()
                        .sentence(0, words.text("explain.policy.used", policy.title(), words.of(policy.status()))));
        add(draft, advice.home());
        return draft.under(SectionKind.AREA, words.text("explain.heading.policy"));
    }

    /** What the policy says of one area. */
    void add(Draft draft, AreaAdvice area) {
        area.gradation().ifPresent(used -> addGradation(draft, area, used));
        if (area.gradation().isEmpty()) {
            area.area()
                    .ifPresent(name -> draft.lines().sentence(0, words.text("explain.area", name.name(), place(name))));
        }
        if (area.role() != AreaRole.HOME || area.gradation().isEmpty()) {
            switch (area.policy().code()) {
                case STALE, MISSING -> draft.lines().sentence(0, area.policy().text());
                case IN_FORCE, ILLUSTRATIVE -> {}
            }
        }
    }

    private static Text place(AreaName name) {
        List<String> codes = new ArrayList<>();
        codes.add(name.code().value());
        name.within().forEach(code -> codes.add(code.value()));
        return Lines.same(String.join(" < ", codes));
    }

    private void addGradation(Draft draft, AreaAdvice area, GradationUsed used) {
        Text name = area.area()
                .map(of -> words.text("explain.area.name", of.name(), place(of)))
                .orElseGet(() -> Lines.same(used.designatedFor()));
        draft.lines()
                .cited(
                        0,
                        LineKind.SENTENCE,
                        words.text("explain.gradation", name, words.of(used.gradation()), currency(used)),
                        citations.cite(List.of(used.source())));
        if (used.gradation().isDesignated()) {
            indicators(used.indicators()).forEach(text -> draft.lines().facts(1, text));
            draft.lines().sentence(0, reference(used));
        }
        boolean inherited =
                area.area().map(of -> !of.code().equals(used.designatedFor())).orElse(false);
        if (inherited) {
            draft.lines().sentence(0, words.text("explain.gradation.inherited", Lines.same(used.designatedFor())));
        }
    }

    private Text currency(GradationUsed used) {
        List<Text> parts = new ArrayList<>();
        parts.add(words.text("explain.from", Days.of(used.validFrom())));
        used.validUntil().ifPresent(day -> parts.add(words.text("explain.until", Days.of(day))));
        used.reviewBy().ifPresent(day -> parts.add(words.text("explain.review", Days.of(day))));
        return Lines.join("; ", parts);
    }

    private Text reference(GradationUsed used) {
        Optional<Text> from = used.referenceFrom().map(Days::of);
        Optional<Text> until = used.referenceUntil().map(Days::of);
        if (from.isEmpty() && until.isEmpty()) {
            return words.text("explain.reference.none");
        }
        Text unknown = words.text("explain.reference.unknown");
        return words.text("explain.reference", from.orElse(unknown), until.orElse(unknown));
    }

    /** What the gradation rests on, and what the policy leaves out. */
    private List<Text> indicators(List<Indicator> indicators) {
        List<Text> recorded = new ArrayList<>();
        List<Text> left = new ArrayList<>();
        for (Indicator indicator : indicators) {
            if (indicator.recorded()) {
                recorded.add(words.text("explain.indicator", words.of(indicator.kind()), content(indicator)));
            } else {
                left.add(words.of(indicator.kind()));
            }
        }
        if (recorded.isEmpty()) {
            return List.of(words.text("explain.indicators.none"));
        }
        Text all = words.text("explain.indicators", Lines.join("; ", recorded));
        return left.isEmpty()
                ? List.of(all)
                : List.of(all, words.text("explain.indicators.missing", Lines.join("; ", left)));
    }

    private Text content(Indicator indicator) {
        List<Text> content = new ArrayList<>();
        indicator.level().ifPresent(level -> content.add(words.of(level)));
        indicator.methods().forEach(method -> content.add(words.of(method)));
        indicator.impacts().forEach(impact -> content.add(words.of(impact)));
        return Lines.join(", ", content);
    }
}
