package nl.weegschaal.engine.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.AreaAdvice;
import nl.weegschaal.model.vocabulary.AlternativeCode;
import nl.weegschaal.model.vocabulary.PolicyCode;
import nl.weegschaal.model.vocabulary.RiskCode;
import nl.weegschaal.model.vocabulary.ScaleCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OutcomeTableTest {
    private static final Pattern ROW =
            Pattern.compile("^\\| \\[(?<name>[a-z0-9-]+)]\\(\\k<name>\\.json\\) \\| [^|]+ \\| (?<codes>.+) \\|$");

    static List<String> names() {
        return Examples.names();
    }

    @Test
    void the_table_names_every_example_once() {
        assertThat(table().keySet()).containsExactlyElementsOf(Examples.names());
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_table_tells_the_real_outcome(String name) {
        assertThat(table().get(name)).isEqualTo(outcome(Examples.advisory(name)));
    }

    @Test
    void every_outcome_code_occurs_in_an_example() {
        String codes = String.join(" ", table().values());

        Stream.of(ScaleCode.values(), RiskCode.values(), AlternativeCode.values(), PolicyCode.values())
                .flatMap(Arrays::stream)
                .forEach(code -> assertThat(codes).contains("`" + code.name() + "`"));
    }

    private static SortedMap<String, String> table() {
        SortedMap<String, String> rows = new TreeMap<>();
        List<String> lines =
                Examples.text(Examples.FOLDER.resolve("README.md")).lines().toList();
        for (String line : lines) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                assertThat(rows.put(row.group("name"), row.group("codes")))
                        .as("a second row for %s", row.group("name"))
                        .isNull();
            } else {
                assertThat(line).as("a row in another form").doesNotContain(".json) |");
            }
        }
        return rows;
    }

    private static String outcome(Advisory advisory) {
        AreaAdvice home = advisory.home();
        String alternatives = advisory.alternatives().stream()
                .map(alternative -> code(alternative.finding().code()))
                .collect(Collectors.joining(", "));
        return String.join(
                " | ",
                code(home.scale().code()),
                code(home.risk().code()),
                alternatives,
                code(home.policy().code()));
    }

    private static String code(Enum<?> code) {
        return "`" + code.name() + "`";
    }
}
