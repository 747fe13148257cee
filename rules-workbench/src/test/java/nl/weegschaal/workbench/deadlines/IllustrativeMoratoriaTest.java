package nl.weegschaal.workbench.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.weegschaal.workbench.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A decision moratorium that a policy made up moves no term unless that is asked for, and then every format says so. */
class IllustrativeMoratoriaTest {
    private static final String ASKED = "--with-illustrative-moratoria";

    private final Command command = Command.withoutRules();

    @TempDir
    private Path folder;

    @Test
    void it_moves_no_term_and_is_named_as_left_out() throws IOException {
        assertThat(run("text", "nl", List.of("A")))
                .contains(
                        "De termijn is verstreken.",
                        "Besluitmoratoria die verzonnen zijn en niet meetellen",
                        "Het is verzonnen en niet meegeteld.")
                .doesNotContain("2027: nog");
        assertThat(run("text", "nl", List.of("A", "B")))
                .contains("verzonnen besluitmoratorium weggelaten", "In 2 zaken is een besluitmoratorium");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text|LET OP: deze termijn steunt op een verzonnen besluitmoratorium.",
                "html|LET OP: deze termijn steunt op een verzonnen besluitmoratorium.",
                "json|\"illustrativeMoratorium\": \"counted\"",
                "jsonl|\"illustrativeMoratorium\":\"counted\"",
                "csv|,counted",
                "spreadsheet|;counted",
                "ics|SUMMARY:VOORBEELD (verzonnen moratorium) - Uiterlijk beslissen: A",
                "ics|LET OP: deze termijn steunt op een verzonnen"
            })
    void asked_for_it_is_in_every_format_of_one_case(String format, String mark) throws IOException {
        assertThat(unfolded(run(format, "nl", List.of("A"), ASKED))).contains(mark);
        assertThat(unfolded(run(format, "nl", List.of("A")))).doesNotContain(mark);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text|LET OP: in 2 zaken steunt de termijn op een verzonnen besluitmoratorium.",
                "text|VOORBEELD: steunt op een verzonnen besluitmoratorium",
                "html|LET OP: in 2 zaken steunt de termijn op een verzonnen besluitmoratorium.",
                "html|VOORBEELD: steunt op een verzonnen besluitmoratorium",
                "json|\"illustrativeMoratorium\": \"counted\""
            })
    void asked_for_it_is_in_head_and_row_of_a_worklist(String format, String mark) throws IOException {
        assertThat(run(format, "nl", List.of("A", "B"), ASKED)).contains(mark);
        assertThat(run(format, "nl", List.of("A", "B"))).doesNotContain(mark);
    }

    private static String unfolded(String calendar) {
        return calendar.replace("\r\n ", "");
    }

    private String run(String format, String language, List<String> references, String... more) throws IOException {
        List<Object> arguments = new ArrayList<>(List.of("deadlines"));
        for (String reference : references) {
            arguments.add(Files.writeString(folder.resolve(reference + ".json"), """
                    {"schema": "weegschaal/timeline/1", "reference": "%s", "lodged": "2026-02-09", "country": "UA"}
                    """.formatted(reference)));
        }
        arguments.addAll(List.of("--on", "2026-09-01", "--format", format, "--lang", language));
        arguments.addAll(List.of(more));
        return command.run(arguments.toArray()).out();
    }
}
