package nl.weegschaal.engine.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.model.vocabulary.StatementKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What limits an advice stands above its findings. */
class LimitsFirstTest {
    private static final List<StatementKind> FIRST = List.of(
            StatementKind.ILLUSTRATIVE_POLICY,
            StatementKind.ILLUSTRATIVE_WEIGHING,
            StatementKind.ADVICE_ONLY,
            StatementKind.OTHER_GROUNDS);

    static List<String> names() {
        return Examples.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_statement_is_printed_once_and_those_that_limit_the_advice_before_the_policy(String name) {
        Advisory advisory = Examples.advisory(name);
        String text = inOneLine(advisory.explanation().in(Language.NL));
        int policy = text.indexOf("Wat het beleid over dit gebied zegt");

        assertThat(advisory.statements()).isNotEmpty().allSatisfy(statement -> {
            String said = statement.text().nl();
            assertThat(text.indexOf(said)).isGreaterThan(0).isEqualTo(text.lastIndexOf(said));
            if (FIRST.contains(statement.code())) {
                assertThat(text.indexOf(said)).isLessThan(policy);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_order_of_examination_stands_above_the_policy(String name) {
        String text = inOneLine(Examples.advisory(name).explanation().in(Language.NL));

        assertThat(text.indexOf("eerst de vluchtelingenstatus, daarna subsidiaire bescherming"))
                .isGreaterThan(0)
                .isLessThan(text.indexOf("Wat het beleid over dit gebied zegt"));
    }

    private static String inOneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
