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
import nl.weegschaal.model.advisory.PolicyUsed;
import nl.weegschaal.model.text.Text;

/** What the policy says about the home area, and how current it is. */
final class PolicySection {
    private final Words words;

    PolicySection(Words words) {
        this.words = words;
    }

    DraftSection of(ClosedAdvice advice) {
        Draft draft = new Draft();
        advice.basis().policy().ifPresent(policy -> addPolicy(draft, policy));
        addArea(draft, advice.home());
        return draft.under(words.text("explain.heading.policy"));
    }

    private void addPolicy(Draft draft, PolicyUsed policy) {
        draft.sentence(0, words.text("explain.policy.used", policy.title(), words.of(policy.status())));
        draft.sentence(0, policy.statusNote());
    }

    /** What the policy says about one area; also used for the area named as alternative. */
    void addArea(Draft draft, AreaAdvice area) {
        area.area().ifPresent(name -> draft.sentence(0, words.text("explain.area", name.name(), place(name))));
        area.gradation().ifPresent(used -> addGradation(draft, area, used));
        draft.item(0, area.policy().text());
        area.attentions().forEach(attention -> draft.item(0, attention.text()));
    }

    private static Text place(AreaName name) {
        List<String> codes = new ArrayList<>();
        codes.add(name.code().value());
        name.within().forEach(code -> codes.add(code.value()));
        return Lines.same(String.join(" < ", codes));
    }

    private void addGradation(Draft draft, AreaAdvice area, GradationUsed used) {
        draft.item(0, words.text("explain.gradation", words.of(used.gradation()), source(used)));
        boolean inherited = area.area()
                .map(name -> !name.code().equals(used.designatedFor()))
                .orElse(false);
        if (inherited) {
            draft.item(0, words.text("explain.gradation.inherited", Lines.same(used.designatedFor())));
        }
        draft.item(0, currency(used));
        draft.item(0, reference(used));
        if (used.gradation().isDesignated()) {
            addIndicators(draft, used.indicators());
        }
    }

    private static Text source(GradationUsed used) {
        return used.source().cite();
    }

    private Text currency(GradationUsed used) {
        List<Text> parts = new ArrayList<>();
        parts.add(words.text("explain.from", Days.of(used.validFrom())));
        used.validUntil().ifPresent(day -> parts.add(words.text("explain.until", Days.of(day))));
        used.reviewBy().ifPresent(day -> parts.add(words.text("explain.review", Days.of(day))));
        return words.text("explain.gradation.applies", Lines.join("; ", parts));
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

    private void addIndicators(Draft draft, List<Indicator> indicators) {
        draft.item(0, words.text("explain.indicators"));
        for (Indicator indicator : indicators) {
            draft.item(1, words.text("explain.indicator", words.of(indicator.kind()), content(indicator)));
        }
    }

    private Text content(Indicator indicator) {
        List<Text> content = new ArrayList<>();
        indicator.level().ifPresent(level -> content.add(words.of(level)));
        indicator.methods().forEach(method -> content.add(words.of(method)));
        indicator.impacts().forEach(impact -> content.add(words.of(impact)));
        return content.isEmpty() ? words.text("explain.indicator.missing") : Lines.join(", ", content);
    }
}
