package nl.weegschaal.engine.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.model.vocabulary.StatementKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader must be warned of, and what the advice is about, stands before its findings. */
class LimitsFirstTest {
    private static final Set<StatementKind> WARNINGS =
            EnumSet.of(StatementKind.ILLUSTRATIVE_POLICY, StatementKind.ILLUSTRATIVE_WEIGHING);

    static List<String> names() {
        return Examples.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_statement_is_printed_once_and_a_warning_before_everything_else(String name) {
        Advisory advisory = Examples.advisory(name);
        String text = inOneLine(advisory.explanation().in(Language.NL));
        int summary = text.indexOf("In het kort");

        assertThat(advisory.statements()).isNotEmpty().allSatisfy(statement -> {
            String said = statement.text().nl();
            assertThat(text.indexOf(said)).isGreaterThan(0).isEqualTo(text.lastIndexOf(said));
            if (WARNINGS.contains(statement.code())) {
                assertThat(text.indexOf(said)).isLessThan(summary);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("names")
    void that_it_is_advice_on_one_article_alone_stands_before_the_first_finding(String name) {
        String text = inOneLine(Examples.advisory(name).explanation().in(Language.NL));

        assertThat(text.indexOf("Advies aan u; u beslist. Alleen artikel 15, onder c, en het alternatief"))
                .isGreaterThan(0)
                .isLessThan(text.indexOf("Bevinding op de schaal"));
        assertThat(text).contains("eerst de vluchtelingenstatus, daarna subsidiaire bescherming");
    }

    private static String inOneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
