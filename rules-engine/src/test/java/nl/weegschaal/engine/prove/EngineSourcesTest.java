package nl.weegschaal.engine.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What makes proofs void: every source that they rest on, in whatever package it lies. */
class EngineSourcesTest {
    @TempDir
    private Path folder;

    @Test
    void a_package_opened_below_another_stays_within_the_key_of_proofs() throws IOException {
        Files.writeString(folder.resolve("Claims.java"), "class Claims {}\n");
        String before = fingerprint();
        Path below = Files.createDirectory(folder.resolve("example"));
        Files.writeString(below.resolve("Stage.java"), "class Stage {}\n");
        String opened = fingerprint();
        Files.writeString(below.resolve("Stage.java"), "final class Stage {}\n");

        assertThat(List.of(before, opened, fingerprint())).doesNotHaveDuplicates();
    }

    @Test
    void a_class_that_moves_to_a_package_below_makes_another_key() throws IOException {
        Path file = Files.writeString(folder.resolve("Stage.java"), "class Stage {}\n");
        String before = fingerprint();
        Files.move(file, Files.createDirectory(folder.resolve("example")).resolve("Stage.java"));

        assertThat(fingerprint()).isNotEqualTo(before);
    }

    @Test
    void neither_line_ends_nor_what_is_said_of_a_package_make_another_key() throws IOException {
        Files.writeString(folder.resolve("Claims.java"), "class Claims {\n}\n");
        String before = fingerprint();
        Files.writeString(folder.resolve("Claims.java"), "class Claims {\r\n}\r\n");
        Files.writeString(folder.resolve("package-info.java"), "package claims;\n");

        assertThat(fingerprint()).isEqualTo(before);
    }

    private String fingerprint() throws IOException {
        return EngineSources.fingerprint(List.of(folder));
    }
}
