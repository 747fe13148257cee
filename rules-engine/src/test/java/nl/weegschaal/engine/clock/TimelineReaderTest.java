package nl.weegschaal.engine.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import org.junit.jupiter.api.Test;

/** Which lodging days the clock takes: those of which it has the law. */
class TimelineReaderTest {
    @Test
    void an_application_under_directive_2005_85_is_refused_with_the_law_that_applied() {
        Problems problems = new Problems();

        assertThat(TimelineReader.readAll("t.json", lodged("2015-07-19"), problems))
                .isEmpty();

        assertThat(problems.inDocumentOrder()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.LAW_NOT_HELD);
            assertThat(problem.message().nl()).contains("Richtlijn 2005/85/EG");
            assertThat(problem.message().en()).contains("Directive 2005/85/EC", "Article 52");
        });
    }

    @Test
    void the_first_day_under_directive_2013_32_is_taken() {
        Problems problems = new Problems();

        assertThat(TimelineReader.readAll("t.json", lodged("2015-07-20"), problems))
                .hasSize(1);
        assertThat(problems.isEmpty()).isTrue();
    }

    private static byte[] lodged(String day) {
        return ("{ \"schema\": \"weegschaal/timeline/1\", \"reference\": \"T-1\", \"lodged\": \"" + day + "\" }")
                .getBytes(StandardCharsets.UTF_8);
    }
}
