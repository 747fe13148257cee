package nl.weegschaal.workbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.weegschaal.workbench.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Text and page are one document: the same parts in the same order, and each fold of the page has a name of its own. */
class OneDocumentTest {
    private static final Pattern UNDERLINED = Pattern.compile("(?m)^(.+)\n─+$");
    private static final Command COMMAND = Command.withBundledPolicies();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "several-alternatives",
                "gradation-three-elements-fall-short",
                "alternative-one-limb-not-found",
                "not-a-civilian-nobody-asked",
                "sudan-port-sudan-none-designated"
            })
    void text_and_page_have_the_same_parts_in_the_same_order(String example) {
        List<String> inText = UNDERLINED
                .matcher(text(example))
                .results()
                .map(found -> found.group(1))
                .filter(heading -> !heading.startsWith("Bijlage"))
                .toList();
        List<String> onPage = headings(page(example));

        assertThat(inText).contains("Wat u het eerst kunt vragen of onderzoeken");
        assertThat(onPage).containsSubsequence(inText);
        assertThat(onPage).hasSameSizeAs(inText);
    }

    @Test
    void what_the_scale_misses_stands_under_its_finding_and_before_the_alternative_in_both() {
        String example = "gradation-three-elements-fall-short";

        for (String shown :
                List.of(text(example), page(example).getDocumentElement().getTextContent())) {
            String summary = shown.replaceAll("\\s+", " ");
            assertThat(summary.indexOf("Bevinding op de schaal"))
                    .isPositive()
                    .isLessThan(summary.indexOf("Niet bereikt: gradatie 3"));
            assertThat(summary.indexOf("Niet bereikt: gradatie 3"))
                    .isLessThan(summary.indexOf("Bevinding over het alternatief"));
        }
    }

    @Test
    void no_two_folds_under_one_sentence_have_the_same_name() {
        for (String example : List.of("several-alternatives", "gradation-three-family-in-line-of-fire")) {
            for (Element part : elements(page(example), "li", "div", "section")) {
                List<String> names = new ArrayList<>();
                for (Element child : children(part)) {
                    if (child.getTagName().equals("p") || child.getTagName().equals("div")) {
                        names.clear();
                    }
                    if (child.getTagName().equals("details")) {
                        names.add(children(child).get(0).getTextContent());
                    }
                }
                assertThat(names).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void a_fold_is_named_after_what_is_in_it() {
        Document page = page("several-alternatives");

        assertThat(elements(page, "details").stream()
                        .filter(fold -> fold.getAttribute("class").equals("area"))
                        .map(fold -> children(fold).get(0).getTextContent()))
                .containsExactly(
                        "Wat over Krim (UA-43) is vastgesteld",
                        "Wat over Oblast Lviv (UA-46) is vastgesteld",
                        "Wat over Oblast Tsjernivtsi (UA-77) is vastgesteld");
        assertThat(elements(page, "details").stream()
                        .filter(fold -> fold.getAttribute("class").equals("why")))
                .allSatisfy(fold -> {
                    boolean onlyCodes = children(fold).size() == 2
                            && children(fold).get(1).getTextContent().startsWith("Codes en regels:");
                    assertThat(children(fold).get(0).getTextContent())
                            .isEqualTo(onlyCodes ? "Code" : "Feiten en regels");
                });
    }

    @Test
    void the_fold_of_a_finding_stands_at_the_finding_and_not_after_its_reasons() {
        assertThat(elements(page("several-alternatives"), "div").stream()
                        .filter(part -> part.getAttribute("class").equals("finding"))
                        .map(part -> following(part).getTagName()))
                .isNotEmpty()
                .containsOnly("details");
    }

    private static Element following(Element part) {
        Node next = part.getNextSibling();
        while (!(next instanceof Element)) {
            next = next.getNextSibling();
        }
        return (Element) next;
    }

    private static List<String> headings(Document page) {
        return elements(page, "h1", "h2", "h3").stream()
                .filter(heading -> !heading.getAttribute("id").equals("contents-heading"))
                .filter(heading -> !heading.getAttribute("id").equals("appendix-heading"))
                .map(Element::getTextContent)
                .toList();
    }

    private static List<Element> elements(Document page, String... names) {
        NodeList all = page.getElementsByTagName("*");
        return IntStream.range(0, all.getLength())
                .mapToObj(all::item)
                .map(Element.class::cast)
                .filter(element -> List.of(names).contains(element.getTagName()))
                .toList();
    }

    private static List<Element> children(Element element) {
        NodeList all = element.getChildNodes();
        return IntStream.range(0, all.getLength())
                .mapToObj(all::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    private static String text(String example) {
        return run(example, "text");
    }

    private static Document page(String example) {
        return Reports.document(run(example, "html"));
    }

    private static String run(String example, String format) {
        return COMMAND.run("assess", "--lang=nl", "--format=" + format, Path.of("../docs/examples", example + ".json"))
                .out();
    }
}
