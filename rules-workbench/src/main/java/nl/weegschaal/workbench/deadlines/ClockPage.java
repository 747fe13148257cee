package nl.weegschaal.workbench.deadlines;

import static nl.weegschaal.workbench.page.Markup.element;

import java.util.ArrayList;
import java.util.List;
import nl.weegschaal.model.clock.ClockAdvice;
import nl.weegschaal.model.clock.ClockDate;
import nl.weegschaal.model.clock.ClockReason;
import nl.weegschaal.model.clock.Concluded;
import nl.weegschaal.model.clock.MoratoriumPeriod;
import nl.weegschaal.model.clock.word.IllustrationUse;
import nl.weegschaal.model.law.LegalSource;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.workbench.page.Blocks;
import nl.weegschaal.workbench.page.Markup;
import nl.weegschaal.workbench.page.PageFrame;

/** How the clock of a case stands as a page: the timeline as a picture, and the same in words with every step. */
public final class ClockPage {
    private final ClockWords words;
    private final List<Markup> content = new ArrayList<>();

    private ClockPage(ClockWords words) {
        this.words = words;
    }

    /**
     * Writes it.
     *
     * @param advice how the clock stands
     * @param language the language
     * @return the document, with a line feed at its end
     */
    public static String write(ClockAdvice advice, Language language) {
        ClockPage page = new ClockPage(new ClockWords(language));
        page.all(advice);
        return PageFrame.page(language, page.title(advice), page.content);
    }

    private String title(ClockAdvice advice) {
        return words.text("title", advice.reference().value());
    }

    private void all(ClockAdvice advice) {
        content.add(element("h1", title(advice)));
        if (advice.illustration().filter(IllustrationUse.COUNTED::equals).isPresent()) {
            content.add(element("p", words.text("made-up")).with("class", "note"));
        }
        content.add(element("p", words.text("day", words.day(advice.day()), words.day(advice.lodged()))));
        content.add(element(
                "p",
                words.text("finding") + ": " + words.of(advice.finding().code()) + ". "
                        + words.decision(advice)
                        + (advice.postponed() ? "" : " " + words.text("absolute", words.both(advice.absolute())))));
        heading("heading.picture");
        content.add(Blocks.scrolling(words.text("heading.picture"), TimelinePicture.of(advice, words)));
        section("law", List.of(advice.regime()));
        section("finding", List.of(advice.finding()));
        section("heading.contradictions", advice.contradictions());
        moratoria("heading.moratoria", advice.moratoria());
        moratoria("heading.left-out", advice.leftOut());
        heading("heading.dates");
        advice.dates().forEach(date -> date(date, advice.postponed()));
        section("heading.grounds", advice.grounds());
        section("heading.following", advice.following().stream().toList());
        advice.penalty().ifPresent(penalty -> {
            section("heading.penalty", List.of(penalty.finding()));
            content.add(element(
                    "p",
                    words.text(
                            "penalty",
                            penalty.due(),
                            penalty.terms().perDay(),
                            words.day(penalty.terms().from()),
                            penalty.terms().maximum())));
        });
        section("heading.reviews", advice.reviews());
        section("heading.notes", advice.notes());
    }

    private void section(String heading, List<? extends Concluded<?>> concluded) {
        if (!concluded.isEmpty()) {
            heading(heading);
            concluded.forEach(one -> {
                if (!one.entry().isEmpty()) {
                    content.add(element("p", words.text("entry", one.entry())).with("class", "small"));
                }
                reasons(one.reasons());
            });
        }
    }

    private void moratoria(String heading, List<MoratoriumPeriod> moratoria) {
        if (!moratoria.isEmpty()) {
            heading(heading);
            content.add(
                    element("ul").add(moratoria.stream().map(this::moratorium).toList()));
        }
    }

    private Markup.Element moratorium(MoratoriumPeriod moratorium) {
        Markup.Element item = element("li", words.moratorium(moratorium));
        return moratorium
                .origin()
                .map(origin -> item.add(
                        element("br"),
                        element("span", words.of(origin.source().cite())).with("class", "small")))
                .orElse(item);
    }

    private void date(ClockDate date, boolean postponed) {
        content.add(element("h3", words.kind(date.kind(), postponed) + ": " + words.named(date)));
        date.counted()
                .ifPresent(counted -> content.add(element("ol")
                        .add(counted.steps().stream()
                                .map(step -> element("li", words.step(step, counted)))
                                .toList())));
        reasons(date.reasons());
    }

    private void reasons(List<ClockReason> reasons) {
        content.add(element("ul").add(reasons.stream().map(this::reason).toList()));
    }

    private Markup.Element reason(ClockReason reason) {
        List<String> sources =
                reason.sources().stream().map(LegalSource::cite).map(words::of).toList();
        return element("li", words.of(reason.sentence()))
                .add(element("br"), element("span", String.join("; ", sources)).with("class", "small"));
    }

    private void heading(String key) {
        content.add(element("h2", words.text(key)));
    }
}
