package nl.weegschaal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import nl.weegschaal.model.text.FreeText;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class DisagreementTest {
    private static final String TRACE = "0123456789abcdef".repeat(4);

    @TempDir
    Path folder;

    @Test
    void an_officer_who_disagrees_is_kept_beside_the_advisory_which_stays_as_it_is() throws IOException {
        Path file = folder.resolve("journal");
        Journal journal = Journals.open(file);
        journal.append(Entries.numbered(1));
        String advisory = Files.readString(file);

        journal.append(disagreement("De \"weg\"\nis vrij: \\ é€😀").entry());

        assertThat(Files.readString(file)).startsWith(advisory);
        var line = JsonMapper.shared().readTree(Files.readAllLines(file).get(1));
        assertThat(line.at("/kind").asString()).isEqualTo("disagreement");
        assertThat(line.at("/core").toString())
                .isEqualTo(
                        "{\"area\":\"UA-59\",\"date\":\"2026-08-03\",\"question\":\"risk\",\"role\":\"case-officer\","
                                + "\"schema\":\"weegschaal/disagreement/1\",\"trace\":\"" + TRACE + "\"}");
        assertThat(line.at("/texts/reason").asString()).isEqualTo("De \"weg\"\nis vrij: \\ é€😀");
        assertThat(Journals.check(file).flaw()).isEmpty();
    }

    @Test
    void a_disagreement_has_a_reason_and_a_trace() {
        assertThatThrownBy(() -> disagreement("  ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Disagreement(
                        "ABC",
                        Question.RISK,
                        Optional.empty(),
                        OfficerRole.CASE_OFFICER,
                        LocalDate.of(2026, 8, 3),
                        new FreeText("omdat")))
                .hasMessageStartingWith("traceHash: must");
    }

    @Test
    void a_disagreement_prints_nothing_of_its_reason() {
        assertThat(disagreement("De weg is vrij").toString()).doesNotContain("weg");
    }

    private static Disagreement disagreement(String reason) {
        return new Disagreement(
                TRACE,
                Question.RISK,
                Optional.of(new AreaCode("UA-59")),
                OfficerRole.CASE_OFFICER,
                LocalDate.of(2026, 8, 3),
                new FreeText(reason));
    }
}
