package nl.weegschaal.workbench.report;

import static nl.weegschaal.workbench.page.Markup.element;

import java.util.ArrayList;
import java.util.List;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.PolicyUsed;
import nl.weegschaal.model.advisory.RuleCard;
import nl.weegschaal.workbench.page.Blocks;
import nl.weegschaal.workbench.page.Markup;

/** A rule as a reader sees it: its sentence, its name, its sources, and from when until when it applies. */
final class RuleLines {
    private static final String GENERAL = "general/";

    private final ReportWords words;
    private final Advisory advisory;
    private final Notes notes;
    private final SourceList sources;

    RuleLines(ReportWords words, Advisory advisory, Notes notes, SourceList sources) {
        this.words = words;
        this.advisory = advisory;
        this.notes = notes;
        this.sources = sources;
    }

    List<Markup> of(RuleCard rule) {
        return List.of(
                sentence(rule),
                element(
                                "p",
                                words.text("rule.about", rule.id()) + " " + validity(rule) + " "
                                        + words.text("rule.sources") + " ")
                        .with("class", "small")
                        .add(sources.cite(rule.sources())));
    }

    Markup.Element sentence(RuleCard rule) {
        Markup.Element sentence = element("p", words.of(rule.sentence()) + " ");
        return notes.of(rule.status()).map(sentence::add).orElse(sentence);
    }

    /** The law is cited in the version of the dates of the case; a rule of a policy applies as long as the policy does. */
    private String validity(RuleCard rule) {
        if (rule.file().startsWith(GENERAL)) {
            return words.text("rule.general");
        }
        return advisory.basis()
                .policy()
                .map(policy -> words.text("rule.policy", policy.id(), days(policy)))
                .orElse("");
    }

    String days(PolicyUsed policy) {
        List<String> parts = new ArrayList<>();
        parts.add(words.text("days.from", words.day(policy.validFrom())));
        policy.validUntil().ifPresent(day -> parts.add(words.text("days.until", words.day(day))));
        policy.reviewBy().ifPresent(day -> parts.add(words.text("days.review", words.day(day))));
        return String.join(", ", parts);
    }

    /** Every rule that was applied, for those who look one up. */
    Markup.Element table() {
        List<Markup.Element> rows = new ArrayList<>();
        for (RuleCard rule : advisory.derivation().rules()) {
            rows.add(Blocks.row(
                    Blocks.heading("row", rule.id().value()),
                    List.of(
                            element("td").add(sentence(rule)),
                            element("td", validity(rule)),
                            element("td").add(sources.cite(rule.sources())),
                            element("td", rule.file()),
                            element("td", rule.hash()).with("class", "hash"))));
        }
        String caption = words.text("rules.caption");
        return Blocks.folded(element("summary", words.text("rules.summary", rows.size())))
                .add(Blocks.scrolling(
                        caption,
                        Blocks.table(
                                caption,
                                List.of(
                                        words.text("rules.rule"),
                                        words.text("rules.sentence"),
                                        words.text("rules.validity"),
                                        words.text("heading.sources"),
                                        words.text("rules.file"),
                                        words.text("rules.hash")),
                                rows)));
    }
}
