package nl.weegschaal.engine.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder is called what it is called, however its path was typed. */
class DirectoryNameTest {
    @TempDir
    private Path folder;

    private static String here() {
        return String.valueOf(Path.of("").toAbsolutePath().getFileName());
    }

    @Test
    void a_point_is_the_working_directory_by_its_name() {
        assertThat(DirectoryName.of(Path.of("."))).isEqualTo("../" + here());
        assertThat(DirectoryName.of(Path.of("./"))).isEqualTo("../" + here());
        assertThat(DirectoryName.of(Path.of("src/.."))).isEqualTo("../" + here());
    }

    @Test
    void two_points_are_the_folder_above_by_its_name() {
        assertThat(DirectoryName.of(Path.of("src/main/..")).endsWith("src")).isTrue();
        assertThat(DirectoryName.of(Path.of("..")))
                .endsWith("/" + Path.of("").toAbsolutePath().getParent().getFileName());
    }

    @Test
    void a_name_stays_as_it_was_typed_without_a_slash_behind_it() {
        assertThat(DirectoryName.of(Path.of("src/main/"))).isEqualTo("src/main");
        assertThat(DirectoryName.of(folder)).isEqualTo(folder.toString());
    }

    @Test
    void a_symbolic_link_of_another_name_is_the_folder_that_it_leads_to() throws IOException {
        Path policy = Files.createDirectories(folder.resolve("ukr"));
        Path link = Files.createSymbolicLink(folder.resolve("current"), policy);

        assertThat(DirectoryName.of(link)).isEqualTo(policy.toRealPath().toString());
    }
}
