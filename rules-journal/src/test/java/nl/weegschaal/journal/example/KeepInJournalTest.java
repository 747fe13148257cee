package nl.weegschaal.journal.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.weegschaal.engine.Weegschaal;
import nl.weegschaal.journal.Advisories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepInJournalTest {
    private static final Path SOURCE = Path.of("src/test/java/nl/weegschaal/journal/example/KeepInJournal.java");
    private static final Path PAGE = Path.of("../docs/journal.md");

    @Test
    void the_example_keeps_the_advisory_and_the_disagreement(@TempDir Path folder) throws IOException {
        KeepInJournal.Kept kept = new KeepInJournal()
                .run(
                        Weegschaal.withBundledPolicies(),
                        Advisories.example("gradation-two-one-clear-element"),
                        folder.resolve("journal"));

        assertThat(kept.verdict().holds()).isTrue();
        assertThat(kept.verdict().head().json()).isEqualTo(kept.head());
        assertThat(kept.verdict().head().sequence()).isEqualTo(2);
    }

    @Test
    void the_page_shows_the_example_as_it_is_tested() throws IOException {
        String source = Files.readString(SOURCE);
        String begin = "// page: begin\n";
        String shown = source.substring(source.indexOf(begin) + begin.length(), source.indexOf("// page: end"))
                .stripTrailing()
                .replaceAll("(?m)^ {8}", "");

        assertThat(Files.readString(PAGE)).contains("~~~java\n" + shown + "\n~~~");
    }
}
