package nl.weegschaal.authoring.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.weegschaal.authoring.check.BundledRules;
import nl.weegschaal.engine.clock.ClockRulesReader;
import nl.weegschaal.engine.folder.BundledFolder;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.law.LegalSource;
import nl.weegschaal.model.vocabulary.Question;
import org.junit.jupiter.api.Test;

class CataloguerTest {
    private static final Folder ROOT = BundledFolder.read();
    private static final BundledRules BUNDLED = BundledRules.of(ROOT);
    private static final Folder CLOCK = ROOT.folder(ClockRulesReader.FOLDER);
    private static final Problems PROBLEMS = new Problems();
    private static final RuleCatalogue CATALOGUE = new Cataloguer(BUNDLED.general(), PROBLEMS)
            .catalogue(policies(BUNDLED.policies()), CLOCK)
            .orElseThrow();

    @Test
    void every_rule_stands_there_once_with_a_source_and_a_scenario() {
        assertThat(PROBLEMS.asFound()).isEmpty();
        assertThat(names(CATALOGUE)).doesNotHaveDuplicates().hasSizeGreaterThan(150);
        assertThat(rules(CATALOGUE)).allSatisfy(rule -> {
            assertThat(rule.sources()).as(rule.rule().id().value()).isNotEmpty();
            assertThat(rule.scenarios()).as(rule.rule().id().value()).isNotEmpty();
        });
        assertThat(CATALOGUE.policies())
                .extracting(chapter -> chapter.policy().id())
                .containsExactly("sudan-2024-06-27", "ukraine-2026-07-02");
    }

    @Test
    void a_scenario_stands_with_the_rules_that_fire_in_it_and_with_no_other() {
        CatalogueRule three = rule("scale-gradation-three");

        assertThat(three.scenarios())
                .extracting(ShownBy::file)
                .contains("general/scenarios/gradation-3-strong-elements.json")
                .doesNotContain("general/scenarios/gradation-1-presence-suffices.json")
                .isSorted();
        assertThat(rule("statement-advice-only").scenarios())
                .hasSize(CATALOGUE.general().scenarios());
        assertThat(rule("sudan-gradation-number-not-published").scenarios())
                .extracting(ShownBy::file)
                .containsExactly("policies/sudan-2024-06-27/scenarios/west-darfur-number-not-published.json");
    }

    @Test
    void a_source_is_cited_in_each_version_of_the_law() {
        assertThat(rule("risk-not-substantiated").sources())
                .extracting(LegalSource::identifier)
                .contains("CELEX 32011L0095", "CELEX 32024R1347", "ECLI:EU:C:2009:94");
    }

    @Test
    void rules_are_found_by_their_question() {
        assertThat(Stream.of(Question.values())
                        .flatMap(question -> CATALOGUE.general().of(question).stream())
                        .map(rule -> rule.rule().id()))
                .containsExactlyInAnyOrderElementsOf(CATALOGUE.general().rules().stream()
                        .map(rule -> rule.rule().id())
                        .toList());
    }

    @Test
    void each_rule_that_comes_with_the_library_has_a_first_version_and_nothing_else_has() {
        FirstVersions versions = FirstVersions.read();
        List<String> own = Stream.of(CATALOGUE.general(), CATALOGUE.clock())
                .flatMap(chapter -> chapter.rules().stream())
                .map(rule -> rule.rule().id().value())
                .toList();

        assertThat(versions.rules())
                .as("to mend it: a line in %s, with the version that the rule comes with", FirstVersions.FILE)
                .isEqualTo(new TreeSet<>(own));
        assertThat(versions.of(rule("risk-real").rule().id())).isEqualTo("0.1.0");
    }

    @Test
    void a_scenario_that_fails_leaves_no_catalogue() {
        String scenario = "policies/sudan-2024-06-27/scenarios/khartoum-presence-suffices.json";
        Folder root = with(scenario, "PRESENCE_SUFFICES", "FEWER_INDIVIDUAL_ELEMENTS_NEEDED");
        Problems problems = new Problems();

        assertThat(new Cataloguer(BUNDLED.general(), problems)
                        .catalogue(policies(root.folder(BundledRules.POLICIES)), CLOCK))
                .isEmpty();
        assertThat(problems.asFound()).singleElement().extracting(Problem::code).isEqualTo(ProblemCode.SCENARIO_FAILED);
    }

    private static Folder with(String file, String before, String after) {
        SortedMap<String, byte[]> files = new TreeMap<>(ROOT.files());
        String text = ROOT.text(file).orElseThrow();
        assertThat(text).contains(before);
        files.put(file, text.replace(before, after).getBytes(StandardCharsets.UTF_8));
        return new Folder(ROOT.name(), files);
    }

    private static List<Folder> policies(Folder folder) {
        return folder.folders().stream().map(folder::folder).toList();
    }

    private static CatalogueRule rule(String name) {
        return rules(CATALOGUE).stream()
                .filter(rule -> rule.rule().id().value().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(RuleCatalogue catalogue) {
        return rules(catalogue).stream().map(rule -> rule.rule().id().value()).toList();
    }

    private static List<CatalogueRule> rules(RuleCatalogue catalogue) {
        return Stream.concat(
                        Stream.of(catalogue.general(), catalogue.clock()),
                        catalogue.policies().stream().map(PolicyChapter::chapter))
                .flatMap(chapter -> chapter.rules().stream())
                .toList();
    }
}
