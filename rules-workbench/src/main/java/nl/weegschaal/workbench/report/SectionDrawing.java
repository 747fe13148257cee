package nl.weegschaal.workbench.report;

import static nl.weegschaal.workbench.page.Markup.element;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.weegschaal.model.advisory.Line;
import nl.weegschaal.model.advisory.LineKind;
import nl.weegschaal.model.advisory.Section;
import nl.weegschaal.workbench.page.Blocks;
import nl.weegschaal.workbench.page.Markup;

/**
 * Draws a section of an explanation: the same lines in the same order as in plain text, each as what it is. A picture in characters
 * is drawn as a figure or a table. Facts, codes and rule names are behind a fold.
 */
final class SectionDrawing {
    private final ReportWords words;
    private final boolean illustrative;

    SectionDrawing(ReportWords words, boolean illustrative) {
        this.words = words;
        this.illustrative = illustrative;
    }

    /** The lines of a section, with what stands in the place of its picture. */
    List<Markup> lines(Section section, Supplier<List<Markup>> picture) {
        return draw(LineTree.of(section.lines()), picture);
    }

    private List<Markup> draw(List<LineTree> trees, Supplier<List<Markup>> picture) {
        List<Markup> drawn = new ArrayList<>();
        int place = 0;
        while (place < trees.size()) {
            LineKind kind = trees.get(place).line().kind();
            int end = place + 1;
            while (end < trees.size() && trees.get(end).line().kind() == kind && isGathered(kind)) {
                end++;
            }
            List<LineTree> same = trees.subList(place, end);
            drawn.addAll(
                    switch (kind) {
                        case ITEM, REASON -> List.of(element("ul").add(items(same, picture)));
                        case OPEN ->
                            List.of(element("div")
                                    .with("class", "open")
                                    .add(element("ul").add(items(same, picture))));
                        case PICTURE -> picture.get();
                        case TERM, SENTENCE, STEP, WARNING, FINDING, QUOTE, FACTS, CODE ->
                            block(trees.get(place), picture);
                    });
            place = end;
        }
        return drawn;
    }

    private static boolean isGathered(LineKind kind) {
        return switch (kind) {
            case ITEM, REASON, OPEN, PICTURE -> true;
            case TERM, SENTENCE, STEP, WARNING, FINDING, QUOTE, FACTS, CODE -> false;
        };
    }

    private List<Markup.Element> items(List<LineTree> trees, Supplier<List<Markup>> picture) {
        return trees.stream()
                .map(tree -> element("li").add(said(tree.line())).add(under(tree, picture)))
                .toList();
    }

    private List<Markup> block(LineTree tree, Supplier<List<Markup>> picture) {
        List<Markup> drawn = new ArrayList<>();
        Line line = tree.line();
        switch (line.kind()) {
            case WARNING ->
                drawn.add(
                        element("div").with("class", "warning").add(element("p").add(said(line))));
            case FINDING ->
                drawn.add(element("div")
                        .with("class", "finding")
                        .add(element("p").add(said(line)).add(marks())));
            case QUOTE -> drawn.addAll(quote(line));
            case STEP -> drawn.add(element("p").with("class", "step").add(said(line)));
            case FACTS -> drawn.add(element("p").with("class", "small").add(said(line)));
            case CODE -> drawn.add(element("p").with("class", "small").add(code(line)));
            case SENTENCE, TERM, ITEM, OPEN, REASON, PICTURE ->
                drawn.add(element("p").add(said(line)));
        }
        drawn.addAll(under(tree, picture));
        return drawn;
    }

    /** A finding by a policy that was made up says so, wherever it stands. */
    private List<Markup> marks() {
        return illustrative
                ? List.of(
                        new Markup.Words(" "),
                        element("strong", words.text("mark.illustrative")).with("class", "tag"))
                : List.of();
    }

    /**
     * What stands under a line: first what is read, then behind a fold the facts, the codes and the names of the rules, and last the
     * norms and items that have lines of their own.
     */
    private List<Markup> under(LineTree tree, Supplier<List<Markup>> picture) {
        List<LineTree> folded =
                tree.under().stream().filter(SectionDrawing::isFolded).toList();
        List<LineTree> read =
                tree.under().stream().filter(line -> !isFolded(line)).toList();
        int own = 0;
        while (own < read.size() && !read.get(own).is(LineKind.REASON, LineKind.ITEM, LineKind.FINDING)) {
            own++;
        }
        List<Markup> drawn = new ArrayList<>(draw(read.subList(0, own), picture));
        if (!folded.isEmpty()) {
            drawn.add(why(folded));
        }
        drawn.addAll(draw(read.subList(own, read.size()), picture));
        return drawn;
    }

    private static boolean isFolded(LineTree tree) {
        return tree.is(LineKind.FACTS, LineKind.CODE);
    }

    private Markup.Element why(List<LineTree> folded) {
        List<Markup> content = new ArrayList<>();
        boolean hasFacts = folded.stream().anyMatch(tree -> tree.is(LineKind.FACTS));
        content.add(element("summary", words.text(hasFacts ? "why" : "why.code")));
        folded.stream()
                .filter(tree -> tree.is(LineKind.FACTS))
                .forEach(tree -> content.add(element("p").add(said(tree.line()))));
        List<Markup> codes = new ArrayList<>();
        folded.stream().filter(tree -> tree.is(LineKind.CODE)).forEach(tree -> {
            codes.add(new Markup.Words(codes.isEmpty() ? words.text("why.codes") + " " : ", "));
            codes.add(code(tree.line()));
        });
        if (!codes.isEmpty()) {
            content.add(element("p").with("class", "small").add(codes));
        }
        return element("details").with("class", "why").add(content);
    }

    private Markup.Element code(Line line) {
        return element("code", words.of(line.text())).with("lang", "en");
    }

    /** A line with its name, and with its sources as numbers that lead to the list of sources. */
    List<Markup> said(Line line) {
        List<Markup> parts = new ArrayList<>();
        line.label()
                .ifPresent(label ->
                        parts.addAll(List.of(element("strong", words.of(label) + ":"), new Markup.Words(" "))));
        parts.add(new Markup.Words(words.of(line.text())));
        if (!line.sources().isEmpty()) {
            parts.add(sources(line.sources()));
        }
        return parts;
    }

    private Markup.Element sources(List<Integer> numbers) {
        List<Markup> links = new ArrayList<>();
        for (int number : numbers) {
            if (!links.isEmpty()) {
                links.add(new Markup.Words(" "));
            }
            links.add(element("a", "[" + number + "]")
                    .with("href", "#source-" + number)
                    .with("aria-label", words.text("source.link", number)));
        }
        return element("sup").with("class", "source").add(links);
    }

    /** What a person wrote. Nobody says in which language, or in which direction, it was written. */
    private List<Markup> quote(Line line) {
        List<Markup> drawn = new ArrayList<>();
        line.label()
                .ifPresent(
                        label -> drawn.add(element("p", words.of(label) + ":").with("class", "small")));
        List<Markup> text = new ArrayList<>();
        Stream.of(words.of(line.text()).split("\n", -1)).forEach(part -> {
            if (!text.isEmpty()) {
                text.add(element("br"));
            }
            text.add(new Markup.Words(part));
        });
        drawn.add(element("blockquote")
                .with("class", "said")
                .with("lang", "")
                .with("dir", "auto")
                .add(text));
        return drawn;
    }

    /** The lines of the summary in their order, each under its name; what a finding misses by stands under the finding. */
    List<Markup> terms(Section section) {
        List<Markup> drawn = new ArrayList<>();
        List<Markup> terms = new ArrayList<>();
        for (Line line : section.lines()) {
            if (line.label().isPresent()) {
                terms.add(element("dt", words.of(line.label().get())));
                terms.add(element("dd", words.of(line.text())));
            } else {
                drawn.add(element("dl").add(terms));
                terms = new ArrayList<>();
                drawn.add(element("p", words.of(line.text())).with("class", "nearmiss"));
            }
        }
        if (!terms.isEmpty()) {
            drawn.add(element("dl").add(terms));
        }
        return drawn;
    }

    /** The sources, each where its number leads. */
    static List<Markup.Element> sources(ReportWords words, Section section) {
        List<Markup.Element> drawn = new ArrayList<>();
        for (int number = 1; number <= section.lines().size(); number++) {
            drawn.add(element("p", words.of(section.lines().get(number - 1).text()))
                    .with("id", "source-" + number));
        }
        return drawn;
    }

    /** A section that is folded until a reader asks for it. */
    Markup.Element folded(Section section) {
        return Blocks.folded(element("summary", words.of(section.heading()))).add(lines(section, List::of));
    }
}
