package nl.weegschaal.workbench.report;

import static nl.weegschaal.workbench.page.Markup.element;

import java.util.List;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.outlook.Outlook;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.model.vocabulary.PolicyStatus;
import nl.weegschaal.workbench.page.Blocks;
import nl.weegschaal.workbench.page.Markup;
import nl.weegschaal.workbench.page.PageFrame;

/**
 * An advisory as a page by itself: first what is missing and what points the other way, then the findings with the scale as a picture
 * and the reasons as trees, then what would change them, the sources, and what the advisory was made with.
 */
public final class ReportPage {
    private final ReportWords words;
    private final Advisory advisory;
    private final Outlook outlook;
    private final List<Markup.Element> notices;

    private ReportPage(ReportWords words, Advisory advisory, Outlook outlook, List<Markup.Element> notices) {
        this.words = words;
        this.advisory = advisory;
        this.outlook = outlook;
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
        Notes notes = new Notes(words, advisory);
        SourceList sources = new SourceList(words);
        OnFile onFile = new OnFile(words, advisory.caseFile());
        RuleLines rules = new RuleLines(words, advisory, notes, sources);
        ReasonTree reasons = new ReasonTree(words, advisory, rules, new Origins(words, onFile));
        OutlookPart hangsOn = new OutlookPart(words, rules, outlook);
        Runs runs = new Runs(outlook);
        CasePart about = new CasePart(words, advisory, notes, rules, sources);
        PolicyPart policy = new PolicyPart(words, notes, sources);
        ScalePart scale = new ScalePart(words, notes, reasons);
        AlternativePart.Parts parts = new AlternativePart.Parts(policy, scale, reasons, onFile, sources, runs);
        // In this order, which is also the order in which sources get their numbers and trees link back.
        List<Markup.Element> sections = List.of(
                about.which(),
                new FirstPart(words, advisory, onFile, hangsOn).draw(),
                new PersonPart(words, onFile).of(advisory),
                Blocks.section("policy", words.phrase("explain.heading.policy")).add(policy.of(advisory.home())),
                Blocks.section("finding", words.phrase("explain.heading.scale"))
                        .add(scale.of(advisory.home(), runs.home(), "scale-home")),
                new AlternativePart(words, advisory, notes, parts).draw(),
                hangsOn.changes(),
                hangsOn.silent(),
                about.statements(),
                about.basis(),
                sources.draw());
        return PageFrame.document(
                words.language(),
                title(),
                List.of(
                        about.head().add(notices),
                        contents(sections),
                        element("main").add(sections),
                        element("footer").add(element("p", footer()))));
    }

    private String title() {
        String title = words.text("title", advisory.caseFile().reference().value());
        boolean illustrative = advisory.basis()
                .policy()
                .filter(policy -> policy.status() == PolicyStatus.ILLUSTRATIVE)
                .isPresent();
        return illustrative ? title + " (" + words.text("mark.illustrative") + ")" : title;
    }

    private String footer() {
        String policy = advisory.basis()
                .policy()
                .map(used -> used.id() + ": " + words.of(used.status()))
                .orElseGet(() -> words.text("case.no-policy"));
        return words.text("footer", policy);
    }

    private Markup.Element contents(List<Markup.Element> sections) {
        return element("nav")
                .with("aria-labelledby", "contents-heading")
                .add(
                        element("h2", words.text("heading.contents")).with("id", "contents-heading"),
                        element("ol")
                                .add(sections.stream().map(ReportPage::entry).toList()));
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
