package nl.weegschaal.engine.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.SortedMap;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryFolderTest {
    private static final FolderLimits LIMITS = new FolderLimits(5, 10, 30, 3);

    @TempDir
    private Path temporary;

    private Path root;
    private final Problems problems = new Problems();

    @BeforeEach
    void make_the_folder() throws IOException {
        root = Files.createDirectory(temporary.resolve("root"));
    }

    @Test
    void every_file_is_read_under_its_name_within_the_folder() throws IOException {
        write("b.txt", "b");
        write("a/c.txt", "c");

        SortedMap<String, byte[]> files = read();

        assertThat(files.keySet()).containsExactly("a/c.txt", "b.txt");
        assertThat(files.get("a/c.txt")).asString(StandardCharsets.UTF_8).isEqualTo("c");
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void hidden_files_and_what_editors_and_systems_leave_are_left_out() throws IOException {
        for (String name : new String[] {
            ".DS_Store", ".git/config", ".a.drl.swp", "a.drl~", "a.drl.swp", "#a.drl#", "~$a.csv", "Thumbs.db", "a.bak"
        }) {
            write(name, "x");
        }

        assertThat(read()).isEmpty();
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void a_file_over_its_limit_is_a_problem_and_the_others_are_read() throws IOException {
        write("large.txt", "12345678901");
        write("most.txt", "1234567890");

        assertThat(read().keySet()).containsExactly("most.txt");
        assertThat(problems.asFound())
                .extracting(problem -> problem.line(Language.EN))
                .containsExactly("shown/large.txt: the file is too large; expected at most 10 bytes");
    }

    @Test
    void too_many_files_are_one_problem() throws IOException {
        for (int i = 0; i < 9; i++) {
            write("file" + i, "x");
        }

        assertThat(read()).hasSize(5);
        assertThat(problems.asFound())
                .extracting(problem -> problem.line(Language.EN))
                .containsExactly("shown: there are too many files; expected at most 5 files");
    }

    @Test
    void too_much_together_is_one_problem() throws IOException {
        for (int i = 0; i < 5; i++) {
            write("file" + i, "1234567890");
        }

        assertThat(read()).hasSize(3);
        assertThat(problems.asFound()).extracting(Problem::code).containsExactly(ProblemCode.TOO_LARGE);
    }

    @Test
    void folders_too_deep_in_one_another_are_a_problem() throws IOException {
        write("1/2/3.txt", "x");
        write("1/2/3/4.txt", "x");

        assertThat(read().keySet()).containsExactly("1/2/3.txt");
        assertThat(problems.asFound())
                .extracting(problem -> problem.line(Language.EN))
                .containsExactly("shown/1/2/3: folders stand too deep in one another");
    }

    @Test
    void a_link_is_followed_within_the_folder_and_never_out_of_it() throws IOException {
        write(".data/a.txt", "a");
        Files.writeString(temporary.resolve("secret.txt"), "s");
        Files.createSymbolicLink(root.resolve("a.txt"), Path.of(".data", "a.txt"));
        Files.createSymbolicLink(root.resolve("b.txt"), Path.of("..", "secret.txt"));
        Files.createSymbolicLink(root.resolve("c"), temporary);
        Files.createSymbolicLink(root.resolve("d.txt"), Path.of("nowhere"));

        assertThat(read().keySet()).containsExactly("a.txt");
        assertThat(problems.asFound())
                .extracting(problem -> problem.line(Language.EN))
                .containsExactly(
                        "shown/b.txt: this is a link to a place outside the folder",
                        "shown/c: this is a link to a place outside the folder",
                        "shown/d.txt: this is a link that leads nowhere");
    }

    @Test
    void a_link_to_a_folder_around_it_comes_to_an_end() throws IOException {
        write("a.txt", "a");
        Files.createSymbolicLink(root.resolve("again"), root);

        read();

        assertThat(problems.asFound()).extracting(Problem::code).containsExactly(ProblemCode.NESTED_TOO_DEEP);
    }

    @Test
    void a_file_that_may_not_be_read_is_a_problem() throws IOException {
        Files.setPosixFilePermissions(write("a.txt", "a"), PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(root.resolve("a.txt")), "this user may read everything");

        assertThat(read()).isEmpty();
        assertThat(problems.asFound())
                .extracting(problem -> problem.line(Language.EN))
                .containsExactly("shown/a.txt: this may not be read: no permission");
    }

    private Path write(String name, String text) throws IOException {
        Files.createDirectories(root.resolve(name).getParent());
        return Files.writeString(root.resolve(name), text);
    }

    private SortedMap<String, byte[]> read() {
        return new DirectoryFolder(LIMITS, problems).read(root, "shown");
    }
}
