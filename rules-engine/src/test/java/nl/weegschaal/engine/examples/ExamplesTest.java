package nl.weegschaal.engine.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.weegschaal.engine.guard.ForbiddenWords;
import nl.weegschaal.engine.output.CaseFileJson;
import nl.weegschaal.model.advisory.Explanation;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExamplesTest {

    static List<String> names() {
        return Examples.names();
    }

    @Test
    void there_are_at_least_fifteen() {
        assertThat(Examples.names()).hasSizeGreaterThanOrEqualTo(15);
    }

    @Test
    void no_two_have_the_same_reference() {
        Set<String> seen = new HashSet<>();

        for (String name : Examples.names()) {
            String reference = Examples.caseFile(name).reference().value();
            assertThat(seen.add(reference)).as("%s: %s", name, reference).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_example_reads_without_problems_and_gets_an_advisory(String name) {
        assertThat(Examples.advisory(name).caseFile()).isEqualTo(Examples.caseFile(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_example_that_is_written_and_read_again_is_the_same_case(String name) {
        CaseFile caseFile = Examples.caseFile(name);

        assertThat(Examples.read(name, new CaseFileJson().write(caseFile))).isEqualTo(caseFile);
    }

    @ParameterizedTest
    @MethodSource("names")
    void no_example_uses_a_forbidden_word(String name) {
        assertThat(ForbiddenWords.in(Examples.text(name))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_explanation_uses_a_forbidden_word(Language language) {
        for (String name : Examples.names()) {
            Explanation explanation = Examples.advisory(name).explanation();
            assertThat(ForbiddenWords.in(explanation.in(language))).as(name).isEmpty();
        }
    }
}
