package nl.weegschaal.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.law.SourceCatalogueReader;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.PolicyReader;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.vocabulary.PolicyTerm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program says keeps the words; what it quotes from a policy or a title is not said by it (G2). */
class QuotationsTest {
    private static final String EXERCISE = "exercise-forms";

    @ParameterizedTest
    @CsvSource({"conditions, The applicant has family there who help.", "actors, Northern Front"})
    void a_policy_may_say_in_its_own_words_of_a_condition_or_an_actor_what_the_program_may_not(
            String kind, String before) {
        Problems problems = new Problems();

        Policy policy = new PolicyReader(BundledRules.GENERAL, problems)
                .read(exercise(before, "Safe haven, unfounded"))
                .orElseThrow(() -> new AssertionError(kind + problems.asFound()));

        assertThat(policy.metadata().terms().conditions().values().toString()
                        + policy.metadata().terms().actors().get(new PolicyTerm("northern-front")))
                .contains("Safe haven, unfounded");
    }

    @Test
    void the_title_of_a_policy_may_not() {
        Problems problems = new Problems();

        new PolicyReader(BundledRules.GENERAL, problems).read(exercise("Exercise: only here", "Safe: only here"));

        assertThat(problems.asFound()).extracting(Problem::code).containsExactly(ProblemCode.FORBIDDEN_WORD);
    }

    @Test
    void no_quotation_looks_like_another_text() {
        Problems problems = new Problems();

        new PolicyReader(BundledRules.GENERAL, problems).read(exercise("Northern Front", "Nоrthern Front"));

        assertThat(problems.asFound()).extracting(Problem::code).containsExactly(ProblemCode.UNUSABLE_CHARACTER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Guidance, «6.2 Safety»", "Guidance, “6.2 Safety”", "Guidance, \\\"6.2 Safety\\\""})
    void a_title_between_quotation_marks_may_hold_such_a_word(String cite) {
        assertThat(cited(cite)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Guidance, 6.2 Safety", "Guidance, «6.2» Safety", "Guidance, «6.2 Safety", "«a» safe «b»"})
    void a_citation_may_not_outside_them(String cite) {
        assertThat(cited(cite)).containsExactly(ProblemCode.FORBIDDEN_WORD);
    }

    private static Folder exercise(String before, String after) {
        SortedMap<String, byte[]> files = new TreeMap<>(BundledRules.GENERAL
                .folder()
                .folder("exercises")
                .folder(EXERCISE)
                .files());
        String metadata = new String(files.get("policy.json"), StandardCharsets.UTF_8);
        assertThat(metadata).contains(before);
        files.put("policy.json", metadata.replace(before, after).getBytes(StandardCharsets.UTF_8));
        return new Folder(EXERCISE, files);
    }

    private static List<ProblemCode> cited(String cite) {
        String sources = """
            { "schema": "weegschaal/sources/1", "sources": [ { "id": "a/b", "versions": [
              { "identifier": "a", "cite": { "nl": "bron", "en": "%s" } } ] } ] }
            """.formatted(cite);
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("sources.json", sources.getBytes(StandardCharsets.UTF_8));
        Problems problems = new Problems();
        SourceCatalogueReader.read(new Folder("law", files), problems);
        return new ArrayList<>(problems.asFound().stream().map(Problem::code).toList());
    }
}
