package nl.weegschaal.workbench.deadlines;

import static nl.weegschaal.workbench.page.Markup.element;

import java.util.ArrayList;
import java.util.List;
import nl.weegschaal.model.clock.ClockAdvice;
import nl.weegschaal.model.clock.Concluded;
import nl.weegschaal.model.clock.MoratoriumPeriod;
import nl.weegschaal.model.clock.word.IllustrationUse;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.workbench.page.Blocks;
import nl.weegschaal.workbench.page.Markup;
import nl.weegschaal.workbench.page.PageFrame;
import nl.weegschaal.workbench.page.PageHead;

/**
 * How the clock of a case stands as a page: first how late it is or how many days are left, then the days on an axis of time, then
 * each day with how it was counted.
 */
public final class ClockPage {
    private final ClockWords words;
    private final ClockAdvice advice;
    private final SaidReasons said;
    private final List<Markup> content = new ArrayList<>();

    private ClockPage(ClockWords words, ClockAdvice advice) {
        this.words = words;
        this.advice = advice;
        this.said = new SaidReasons(words);
    }

    /**
     * Writes it.
     *
     * @param advice how the clock stands
     * @param language the language
     * @return the document, with a line feed at its end
     */
    public static String write(ClockAdvice advice, Language language) {
        return new ClockPage(new ClockWords(language), advice).write();
    }

    private String write() {
        all();
        String title = words.text("title", advice.reference().value());
        return PageFrame.document(
                new PageHead(words.language(), title, isMadeUp()),
                List.of(
                        PageFrame.skip(words.language()),
                        PageFrame.band(words.text("kind"), title),
                        PageFrame.main(content)));
    }

    private boolean isMadeUp() {
        return advice.illustration().filter(IllustrationUse.COUNTED::equals).isPresent();
    }

    private void all() {
        if (isMadeUp()) {
            content.add(element("div").with("class", "warning").add(element("p", words.text("made-up"))));
        }
        headline();
        contradictions();
        section("following", "heading.following", advice.following().stream().toList());
        penalty();
        picture();
        content.add(Blocks.section("dates", words.text("heading.dates")).add(new DayParts(words, advice, said).all()));
        section("grounds", "heading.grounds", advice.grounds());
        section("reviews", "heading.reviews", advice.reviews());
        moratoria("moratoria", "heading.moratoria", advice.moratoria());
        moratoria("left-out", "heading.left-out", advice.leftOut());
        section("notes", "heading.notes", advice.notes());
        section("law", "law", List.of(advice.regime()));
    }

    private void headline() {
        content.add(element("div")
                .with("class", "finding")
                .add(
                        element("p", words.headline(advice)).with("class", "headline"),
                        element("p", words.decision(advice) + (advice.postponed() ? "" : " " + words.absolute(advice))),
                        element("p", words.text("day", words.day(advice.day()), words.day(advice.lodged())))
                                .with("class", "small")));
        content.addAll(said.reasons(advice.finding().reasons()));
    }

    private void contradictions() {
        if (!advice.contradictions().isEmpty()) {
            content.add(element("div")
                    .with("class", "warning")
                    .add(element("h2", words.text("heading.contradictions")))
                    .add(entries(advice.contradictions())));
        }
    }

    private void picture() {
        List<DayMark> marks = DayMark.of(advice, words);
        content.add(Blocks.section("picture", words.text("heading.picture"))
                .add(element("figure")
                        .add(
                                TimelinePicture.of(advice, words, marks),
                                element("figcaption", words.text("picture.how"))))
                .add(element("ol")
                        .with("class", "days")
                        .add(marks.stream().map(this::mark).toList())));
    }

    private Markup.Element mark(DayMark mark) {
        String day = words.named(mark.day())
                + mark.unmoved()
                        .map(other -> " " + words.text("unmoved.short", words.named(other)))
                        .orElse("");
        return element("li")
                .add(mark.decisive() ? element("strong", day) : new Markup.Words(day))
                .add(": " + String.join("; ", mark.names()))
                .with("class", "day");
    }

    private void penalty() {
        advice.penalty()
                .ifPresent(penalty -> content.add(Blocks.section("penalty", words.text("heading.penalty"))
                        .add(element(
                                "p",
                                words.text(
                                        "penalty",
                                        penalty.due(),
                                        penalty.terms().perDay(),
                                        words.day(penalty.terms().from()),
                                        penalty.terms().maximum())))
                        .add(entries(List.of(penalty.finding())))));
    }

    private void section(String id, String heading, List<? extends Concluded<?>> concluded) {
        if (!concluded.isEmpty()) {
            content.add(Blocks.section(id, words.text(heading)).add(entries(concluded)));
        }
    }

    private List<Markup> entries(List<? extends Concluded<?>> concluded) {
        List<Markup> entries = new ArrayList<>();
        for (Concluded<?> one : concluded) {
            if (!one.entry().isEmpty()) {
                entries.add(element("p", words.entry(one.entry())).with("class", "small"));
            }
            entries.addAll(said.reasons(one.reasons()));
        }
        return entries;
    }

    private void moratoria(String id, String heading, List<MoratoriumPeriod> moratoria) {
        if (!moratoria.isEmpty()) {
            content.add(Blocks.section(id, words.text(heading))
                    .add(element("ul")
                            .add(moratoria.stream().map(this::moratorium).toList())));
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
}
