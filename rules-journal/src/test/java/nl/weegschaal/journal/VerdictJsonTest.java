package nl.weegschaal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a check found is written as every other document is: nothing in it can steer a terminal. */
class VerdictJsonTest {
    @Test
    void the_name_of_a_file_cannot_turn_the_direction_of_writing(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("journal");
        Journals.open(file).append(Entries.numbered(1));
        Verdict verdict = Journals.check(file);

        String json = VerdictJson.of("a\u202eb\u007f", verdict);

        assertThat(json).contains("\"file\":\"a\\u202eb\\u007F\"").doesNotContain("\u202e", "\u007f");
        JsonNode read = JsonMapper.shared().readTree(json);
        assertThat(read.at("/file").asString()).isEqualTo("a\u202eb\u007f");
        assertThat(read.at("/head").toString()).isEqualTo(verdict.head().json());
    }

    @Test
    void a_link_and_a_head_are_in_canonical_form() {
        Link link = new Link(7, "advisory-trace", "c".repeat(2), Optional.of("t"), "p", Optional.of("s"));

        assertThat(link.canonical())
                .isEqualTo("{\"coreHash\":\"cc\",\"journal\":\"weegschaal/journal/1\",\"kind\":\"advisory-trace\","
                        + "\"previous\":\"p\",\"sequence\":7,\"signature\":\"s\",\"textsHash\":\"t\"}");
        assertThat(link.unsigned()).doesNotContain("signature");
        assertThat(new Head(7, "h", 12, Optional.of("s")).json())
                .isEqualTo("{\"hash\":\"h\",\"journal\":\"weegschaal/journal-head/1\",\"length\":12,"
                        + "\"sequence\":7,\"signature\":\"s\"}");
    }
}
