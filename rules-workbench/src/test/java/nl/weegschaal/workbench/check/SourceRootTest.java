package nl.weegschaal.workbench.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceRootTest {
    @TempDir
    private Path folder;

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "x");
    }

    @Test
    void a_file_is_named_from_the_folder_of_the_repository() throws IOException {
        file("repository/policies/UKR/policy.json");
        Files.createDirectories(folder.resolve("repository/.git"));
        SourceRoot root = SourceRoot.of(folder.resolve("repository/policies/UKR"));

        assertThat(root.name("../UKR/policy.json")).isEqualTo("policies/UKR/policy.json");
        assertThat(root.name("policy.json")).isEqualTo("policies/UKR/policy.json");
    }

    @Test
    void without_a_repository_it_is_named_from_the_working_directory() throws IOException {
        file("work/UKR/policy.json");

        assertThat(SourceRoot.of(folder.resolve("work")).name("./UKR/policy.json"))
                .isEqualTo("UKR/policy.json");
    }

    @Test
    void a_file_elsewhere_has_a_whole_uri_and_one_that_is_not_on_the_disk_stays_as_it_is() throws IOException {
        Path elsewhere = file("other/a b.csv");
        Files.createDirectories(folder.resolve("work"));
        SourceRoot root = SourceRoot.of(folder.resolve("work"));

        assertThat(root.name("../other/a b.csv"))
                .isEqualTo(elsewhere.toUri().toASCIIString())
                .contains("a%20b");
        assertThat(root.name("policies/bundled/policy.json")).isEqualTo("policies/bundled/policy.json");
    }
}
