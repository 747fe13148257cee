package nl.weegschaal.workbench.report;

import static nl.weegschaal.workbench.page.Markup.element;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import nl.weegschaal.engine.explain.OutlookExplainer;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.engine.trace.TraceDocument;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.AlternativeAdvice;
import nl.weegschaal.model.advisory.Explanation;
import nl.weegschaal.model.advisory.Section;
import nl.weegschaal.model.advisory.SectionKind;
import nl.weegschaal.model.outlook.Outlook;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.model.vocabulary.PolicyStatus;
import nl.weegschaal.workbench.page.Blocks;
import nl.weegschaal.workbench.page.Markup;
import nl.weegschaal.workbench.page.PageFrame;
import nl.weegschaal.workbench.page.PageHead;

/**
 * An advisory as a page by itself: the sections of its explanation in the same order and the same words as in plain text, with the
 * scale as a figure, and as an appendix what the findings depend on.
 */
public final class ReportPage {
    private final ReportWords words;
    private final Advisory advisory;
    private final Explanation explanation;
    private final SectionDrawing drawing;
    private final Figures figures;
    private final List<Markup.Element> notices;

    private ReportPage(ReportWords words, Advisory advisory, Outlook outlook, List<Markup.Element> notices) {
        this.words = words;
        this.advisory = advisory;
        this.explanation = new OutlookExplainer(words.words()).into(advisory.explanation(), outlook, true);
        this.drawing = new SectionDrawing(words, isIllustrative());
        this.figures = new Figures(words, advisory);
        this.notices = List.copyOf(notices);
    }

    /**
     * Writes it.
     *
     * @param advisory the advisory
     * @param outlook what it depends on
     * @param words the words of the rules that it was made with
     * @param language the language
     * @return the document, with a line feed at its end
     */
    public static String write(Advisory advisory, Outlook outlook, Words words, Language language) {
        return write(advisory, outlook, words, language, List.of());
    }

    /**
     * Writes it with something that a reader must know of the page itself, such as that it was drawn from a trace.
     *
     * @param advisory the advisory
     * @param outlook what it depends on
     * @param words the words of the rules that it was made with
     * @param language the language
     * @param notices what stands at the end of the head, in its order
     * @return the document, with a line feed at its end
     */
    public static String write(
            Advisory advisory, Outlook outlook, Words words, Language language, List<Markup.Element> notices) {
        return new ReportPage(ReportWords.in(language, words), advisory, outlook, notices).write();
    }

    private String write() {
        List<Markup.Element> sections = sections();
        Section about = explanation.sections().get(0);
        return PageFrame.document(
                new PageHead(words.language(), title(), isIllustrative()),
                List.of(
                        PageFrame.skip(words.language()),
                        PageFrame.band(words.text("kind"), words.of(about.heading()))
                                .add(drawing.lines(about, List::of))
                                .add(notices),
                        contents(sections),
                        PageFrame.main(sections),
                        element("footer").add(element("p", footer()))));
    }

    private List<Markup.Element> sections() {
        List<Markup.Element> drawn = new ArrayList<>();
        List<Markup> appendix = new ArrayList<>();
        List<Section> all = explanation.sections();
        for (Section section : all.subList(1, all.size())) {
            switch (section.kind()) {
                case SUMMARY ->
                    drawn.add(framed(section).with("class", "summary").add(drawing.terms(section)));
                case SCALE ->
                    drawn.add(framed(section)
                            .add(drawing.lines(section, () -> figures.scale(advisory.home(), "scale-home"))));
                case ALTERNATIVES -> {
                    Markup.Element whole = framed(section).add(drawing.lines(section, this::comparison));
                    drawn.add(whole.add(areas(all)));
                }
                case SOURCES -> drawn.add(framed(section).add(SectionDrawing.sources(words, section)));
                case ALTERNATIVE, DETAILS, AHEAD, NOTES -> {}
                case APPENDIX -> appendix.add(drawing.folded(section));
                case LIMITS -> {
                    drawn.add(ahead(all));
                    drawn.add(framed(section).add(drawing.lines(section, List::of)));
                }
                case BASIS ->
                    drawn.add(framed(section)
                            .add(drawing.lines(section, List::of))
                            .add(trace()));
                case CASE, OPEN, AREA, PERSON -> drawn.add(framed(section).add(drawing.lines(section, List::of)));
            }
        }
        drawn.add(Blocks.section("appendix", words.text("heading.appendix"))
                .with("class", "appendix")
                .add(appendix));
        return drawn;
    }

    /** Each area with its finding, and what that rests on: seen at once if there is one area, else behind a fold. */
    private List<Markup> areas(List<Section> all) {
        List<Markup> areas = new ArrayList<>();
        Iterator<Section> details = those(all, SectionKind.DETAILS).iterator();
        Iterator<Section> findings = those(all, SectionKind.ALTERNATIVE).iterator();
        for (AlternativeAdvice alternative : advisory.alternatives()) {
            Markup.Element area = element("div").with("class", "area");
            if (findings.hasNext()) {
                Section finding = findings.next();
                area = area.add(element("h3", words.of(finding.heading()))).add(drawing.lines(finding, List::of));
            }
            if (alternative.finding().code().isReached() && alternative.there().isPresent()) {
                area = area.add(details(details.next(), alternative));
            }
            areas.add(area);
        }
        return areas;
    }

    private Markup.Element details(Section section, AlternativeAdvice alternative) {
        Markup.Element folded = element("details").with("class", "area");
        return (advisory.alternatives().size() == 1 ? folded.with("open", "open") : folded)
                .add(element("summary", words.text("details", figures.name(alternative))))
                .add(drawing.lines(section, () -> figures.there(alternative)));
    }

    private static List<Section> those(List<Section> all, SectionKind kind) {
        return all.stream().filter(section -> section.kind() == kind).toList();
    }

    /** One area needs no comparison: what was established about it stands under it. */
    private List<Markup> comparison() {
        return advisory.alternatives().size() > 1 ? figures.comparison() : List.of();
    }

    private Markup.Element framed(Section section) {
        return Blocks.section(id(section.kind()), words.of(section.heading()));
    }

    private static String id(SectionKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** With its fingerprint the trace of this advice is found again. */
    private Markup.Element trace() {
        return element("p", words.text("trace") + " ")
                .add(element("span", TraceDocument.of(advisory.trace()).coreHash())
                        .with("class", "hash"));
    }

    /** What can still be asked or done, under one heading. */
    private Markup.Element ahead(List<Section> all) {
        List<Section> parts = those(all, SectionKind.AHEAD);
        Markup.Element whole =
                Blocks.section("ahead", words.of(parts.get(0).heading())).add(drawing.lines(parts.get(0), List::of));
        for (Section part : parts.subList(1, parts.size())) {
            whole = whole.add(element("h3", words.of(part.heading()))).add(drawing.lines(part, List::of));
        }
        return whole;
    }

    private String title() {
        String title = words.text("title", advisory.caseFile().reference().value());
        return isIllustrative() ? title + " (" + words.text("mark.illustrative") + ")" : title;
    }

    private boolean isIllustrative() {
        return advisory.basis()
                .policy()
                .filter(policy -> policy.status() == PolicyStatus.ILLUSTRATIVE)
                .isPresent();
    }

    private String footer() {
        String policy = advisory.basis()
                .policy()
                .map(used -> used.id() + ": " + words.of(used.status()))
                .orElseGet(() -> words.text("case.no-policy"));
        return words.text("footer", policy);
    }

    /** The contents: next to the text where a screen is wide enough, and else behind a fold, so that the summary is seen first. */
    private Markup.Element contents(List<Markup.Element> sections) {
        return element("nav")
                .with("class", "contents")
                .with("aria-labelledby", "contents-heading")
                .add(
                        element("div")
                                .with("class", "side")
                                .add(
                                        element("h2", words.text("heading.contents"))
                                                .with("id", "contents-heading"),
                                        element("ol").add(entries(sections))),
                        element("details")
                                .add(
                                        element("summary", words.text("heading.contents")),
                                        element("ol").add(entries(sections))));
    }

    private static List<Markup.Element> entries(List<Markup.Element> sections) {
        return sections.stream().map(ReportPage::entry).toList();
    }

    private static Markup.Element entry(Markup.Element section) {
        String heading = section.content().stream()
                .filter(Markup.Element.class::isInstance)
                .map(Markup.Element.class::cast)
                .filter(part -> part.name().equals("h2"))
                .flatMap(part -> part.content().stream())
                .filter(Markup.Words.class::isInstance)
                .map(part -> ((Markup.Words) part).text())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a part of the report has no heading"));
        return element("li")
                .add(element("a", heading)
                        .with("href", "#" + section.attributes().get("id")));
    }
}
