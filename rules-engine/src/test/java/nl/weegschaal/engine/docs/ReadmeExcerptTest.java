package nl.weegschaal.engine.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the README shows of an advisory is what the program prints. */
class ReadmeExcerptTest {
    private static final Path README = Path.of("..", "README.md");
    private static final Path PRINTED = Path.of("src/test/resources/golden/gradation-two-one-clear-element.en.txt");

    @Test
    void the_excerpt_in_the_readme_is_printed_line_by_line() throws IOException {
        String readme = Files.readString(README);
        String excerpt =
                readme.substring(readme.indexOf("<!-- excerpt: begin -->"), readme.indexOf("<!-- excerpt: end -->"));
        List<String> lines = Arrays.stream(excerpt.split("\n", -1))
                .filter(line -> !line.startsWith("<!--") && !line.startsWith("```") && !line.equals("…"))
                .filter(line -> !line.isBlank())
                .toList();

        assertThat(lines).hasSizeGreaterThan(10);
        assertThat(Files.readAllLines(PRINTED)).containsSubsequence(lines);
        assertThat(readme).contains("docs/examples/gradation-two-one-clear-element.json --lang en");
    }
}
