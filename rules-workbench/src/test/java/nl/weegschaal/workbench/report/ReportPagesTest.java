package nl.weegschaal.workbench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.weegschaal.engine.guard.ForbiddenWords;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.outlook.Outlook;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.model.vocabulary.PolicyStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What a report looks like, word for word but for fingerprints for some examples, and how it is built for all. To rewrite the files
 * after a change of texts: -Dgolden.update=true
 */
class ReportPagesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Pattern FINGERPRINT = Pattern.compile("\\b[0-9a-f]{64}\\b");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");
    private static final Reports REPORTS = new Reports();

    @ParameterizedTest
    @ValueSource(strings = {"alternative-one-limb-not-found", "evidence-contradicts-itself", "sudan-after-review-date"})
    void a_report_is_the_golden_one(String example) throws Exception {
        Advisory advisory = REPORTS.advisory(Reports.example(example));
        Outlook outlook = REPORTS.outlook(advisory);
        for (Language language : Language.values()) {
            String page = FINGERPRINT
                    .matcher(REPORTS.page(advisory, outlook, language))
                    .replaceAll("0".repeat(64));
            Path golden = GOLDEN.resolve("report-" + example + "." + code(language) + ".html");
            if (UPDATE) {
                Files.writeString(golden, page);
            }
            isBuiltAsPromised(advisory, page, language);
            assertThat(golden).as("to write it: -Dgolden.update=true").exists();
            assertThat(page).isEqualTo(Files.readString(golden));
        }
        assumeFalse(UPDATE, "the golden files were rewritten");
    }

    @ParameterizedTest
    @EnumSource
    void every_example_has_a_report_that_is_built_as_promised(Language language) throws Exception {
        for (String example : Reports.examples()) {
            Advisory advisory = REPORTS.advisory(Reports.example(example));
            isBuiltAsPromised(advisory, REPORTS.quick(advisory, language), language);
        }
    }

    @Test
    void equal_cases_give_equal_pages() throws Exception {
        Advisory advisory = REPORTS.advisory(Reports.example("several-alternatives"));

        assertThat(REPORTS.quick(advisory, Language.NL)).isEqualTo(REPORTS.quick(advisory, Language.NL));
    }

    private static void isBuiltAsPromised(Advisory advisory, String page, Language language) {
        assertThat(ForbiddenWords.in(page)).isEmpty();
        assertThat(page.replaceAll("http://www.w3.org/(1999/xhtml|2000/svg)", ""))
                .doesNotContain("://", "@import");
        Document document = Reports.document(page);
        List<Element> elements = elements(document);
        assertThat(document.getDocumentElement().getAttribute("lang")).isEqualTo(code(language));
        assertThat(named(document, "script", "link", "img", "iframe", "object", "foreignObject", "form"))
                .isEmpty();
        assertThat(named(document, "header", "nav", "main", "footer", "h1")).hasSize(5);
        headingsAreInOrder(elements);
        linksLeadSomewhere(elements);
        whatIsMissingStandsBeforeTheFinding(elements);
        everyPictureIsToldInWords(document);
        assertThat(page).contains(advisory.caseFile().reference().value());
        howThePolicyStandsIsSaid(advisory, document);
    }

    private static void headingsAreInOrder(List<Element> elements) {
        int last = 0;
        for (Element element : elements) {
            if (element.getTagName().matches("h[1-6]")) {
                int level = element.getTagName().charAt(1) - '0';
                assertThat(level).as(element.getTextContent()).isLessThanOrEqualTo(last + 1);
                assertThat(element.getTextContent()).isNotBlank();
                last = level;
            }
            if (element.getTagName().equals("th")) {
                assertThat(element.getAttribute("scope")).isIn("col", "row", "rowgroup");
            }
            if (element.getTagName().equals("table")) {
                assertThat(element.getElementsByTagName("caption").getLength()).isEqualTo(1);
            }
        }
    }

    private static void linksLeadSomewhere(List<Element> elements) {
        List<String> ids = elements.stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        Set<String> known = new HashSet<>(ids);
        assertThat(ids).doesNotHaveDuplicates();
        for (Element element : elements) {
            if (element.hasAttribute("href")) {
                assertThat(element.getAttribute("href")).startsWith("#");
                assertThat(known).contains(element.getAttribute("href").substring(1));
            }
            if (element.hasAttribute("aria-labelledby")) {
                assertThat(known)
                        .contains(element.getAttribute("aria-labelledby").split(" "));
            }
        }
    }

    private static void whatIsMissingStandsBeforeTheFinding(List<Element> elements) {
        List<String> sections = elements.stream()
                .filter(element -> element.getTagName().equals("section"))
                .map(element -> element.getAttribute("id"))
                .toList();
        assertThat(sections)
                .containsSubsequence(
                        "summary",
                        "open",
                        "area",
                        "person",
                        "scale",
                        "alternatives",
                        "ahead",
                        "limits",
                        "sources",
                        "basis",
                        "appendix");
        assertThat(elements.stream()
                        .map(element -> element.getAttribute("class"))
                        .filter(kind -> kind.equals("finding"))
                        .count())
                .isGreaterThanOrEqualTo(2);
    }

    private static void everyPictureIsToldInWords(Document document) {
        for (Element picture : named(document, "svg")) {
            assertThat(picture.getAttribute("role")).isEqualTo("img");
            assertThat(picture.getElementsByTagName("title").getLength()).isEqualTo(1);
            assertThat(picture.getElementsByTagName("desc").item(0).getTextContent())
                    .hasSizeGreaterThan(40);
        }
        assertThat(named(document, "svg")).isNotEmpty();
    }

    private static void howThePolicyStandsIsSaid(Advisory advisory, Document document) {
        boolean illustrative = advisory.basis()
                .policy()
                .filter(policy -> policy.status() == PolicyStatus.ILLUSTRATIVE)
                .isPresent();
        if (illustrative) {
            assertThat(ofClass(document, "finding"))
                    .allMatch(finding -> finding.contains("voorbeeld, geen") || finding.contains("illustrative, not"));
            assertThat(((Element) document.getElementsByTagName("body").item(0)).getAttribute("class"))
                    .isEqualTo("example");
        }
        String warnings = String.join(" ", ofClass(document, "warning"));
        switch (advisory.home().policy().code()) {
            case STALE -> assertThat(warnings).containsAnyOf("verouderd", "out of date");
            case MISSING -> assertThat(warnings).containsAnyOf("geen beleid", "no policy");
            case IN_FORCE, ILLUSTRATIVE -> {}
        }
    }

    private static List<String> ofClass(Document document, String kind) {
        return elements(document).stream()
                .filter(element -> element.getAttribute("class").equals(kind))
                .map(Element::getTextContent)
                .toList();
    }

    private static List<Element> named(Document document, String... names) {
        List<Element> found = new ArrayList<>();
        for (String name : names) {
            NodeList nodes = document.getElementsByTagName(name);
            for (int i = 0; i < nodes.getLength(); i++) {
                found.add((Element) nodes.item(i));
            }
        }
        return found;
    }

    private static String code(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }

    private static List<Element> elements(Document document) {
        return named(document, "*");
    }
}
