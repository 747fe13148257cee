package nl.weegschaal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import nl.weegschaal.engine.casefile.CaseReading;
import nl.weegschaal.engine.output.AdvisoryJson;
import nl.weegschaal.engine.problem.CaseFileRefused;
import nl.weegschaal.engine.problem.CaseRefused;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.outlook.Outlook;
import nl.weegschaal.model.vocabulary.CountryCode;
import org.junit.jupiter.api.Test;

/** From a document to an advisory and back to one: a call for each. */
class DoorTest {
    private static final Weegschaal WEEGSCHAAL = Weegschaal.withBundledPolicies();

    private static final String JSON = """
            {
              "schema": "weegschaal/case-file/1", "reference": "EX-1", "country": "UA", "homeArea": "UA-63",
              "lodged": "2026-02-09", "decision": "2026-08-17", "applicant": { "civilian": "yes" },
              "elements": [ { "id": "e1", "kind": "age", "bearing": "everywhere", "evidence": "plausible", "nexus": "é" } ]
            }
            """;

    @Test
    void a_document_is_read_from_bytes_and_from_a_text_alike() {
        CaseReading read = WEEGSCHAAL.read(JSON);

        assertThat(read.problems()).isEmpty();
        assertThat(read.orElseThrow().reference().value()).isEqualTo("EX-1");
        assertThat(WEEGSCHAAL.read(JSON.getBytes(StandardCharsets.UTF_8)).caseFile())
                .contains(read.orElseThrow());
    }

    @Test
    void an_advisory_is_written_as_the_command_writes_it() {
        Advisory advisory = WEEGSCHAAL.assess(WEEGSCHAAL.read(JSON).orElseThrow());

        assertThat(WEEGSCHAAL.json(advisory)).isEqualTo(new AdvisoryJson().write(advisory));
    }

    @Test
    void what_is_wrong_is_a_value_with_its_place() {
        CaseReading read = WEEGSCHAAL.read(JSON.replace("plausible", "plausable"));

        assertThat(read.caseFile()).isEmpty();
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_WORD);
            assertThat(problem.place().pointer()).isEqualTo("/elements/0/evidence");
            assertThat(problem.place().line()).isEqualTo(4);
        });
    }

    @Test
    void who_asks_for_the_case_file_of_such_a_document_gets_the_problems_and_no_word_of_it_in_the_message() {
        CaseReading read = WEEGSCHAAL.read(JSON.replace("plausible", "janssen"));

        assertThatThrownBy(read::orElseThrow)
                .isInstanceOfSatisfying(
                        CaseFileRefused.class,
                        refused -> assertThat(refused.problems()).isEqualTo(read.problems()))
                .hasMessage("the document is no case file: UNKNOWN_WORD");
    }

    @Test
    void half_of_a_surrogate_pair_in_a_text_is_a_problem_and_is_not_read_as_something_else() {
        assertThat(WEEGSCHAAL.read(JSON.replace("é", "\ud800")).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNUSABLE_CHARACTER);
    }

    @Test
    void what_a_policy_objects_to_is_found_in_the_document() {
        CaseReading read = WEEGSCHAAL.read(JSON.replace("UA-63", "UA-64"));

        assertThatThrownBy(() -> WEEGSCHAAL.assess(read.orElseThrow()))
                .isInstanceOfSatisfying(
                        CaseRefused.class,
                        refused -> assertThat(read.located(refused))
                                .singleElement()
                                .satisfies(problem -> {
                                    assertThat(problem.place().pointer()).isEqualTo("/homeArea");
                                    assertThat(problem.place().line()).isEqualTo(2);
                                }));
    }

    @Test
    void what_was_prepared_makes_no_difference_to_an_outlook() {
        Advisory advisory = WEEGSCHAAL.assess(WEEGSCHAAL.read(JSON).orElseThrow());

        Outlook prepared = Weegschaal.withBundledPolicies().prepare().outlook(advisory);

        assertThat(prepared).isEqualTo(WEEGSCHAAL.outlook(advisory));
        assertThat(WEEGSCHAAL.json(advisory, prepared)).contains("\"outlook\"").startsWith("{");
    }

    @Test
    void the_countries_are_those_of_the_policies() {
        assertThat(WEEGSCHAAL.countries()).containsExactly(new CountryCode("SD"), new CountryCode("UA"));
    }
}
