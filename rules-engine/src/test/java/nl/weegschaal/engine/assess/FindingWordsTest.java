package nl.weegschaal.engine.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.weegschaal.engine.folder.ClassPathFolder;
import nl.weegschaal.engine.policy.GeneralRules;
import nl.weegschaal.engine.policy.GeneralRulesReader;
import nl.weegschaal.engine.problem.Problems;
import org.junit.jupiter.api.Test;

/** Texts of before may lack what a finding says of this file alone; the texts of now never do. */
class FindingWordsTest {
    private static final Path SOURCE = Path.of("src/main/java/nl/weegschaal/engine/assess/FindingWords.java");

    @Test
    void the_texts_of_now_have_every_way_of_saying_a_finding() throws IOException {
        GeneralRules general = GeneralRulesReader.read(new ClassPathFolder().read("weegschaal"), new Problems())
                .orElseThrow();
        Stream<String> keys = Pattern.compile("\"(finding\\.[a-z.-]+)\"")
                .matcher(Files.readString(SOURCE))
                .results()
                .map(found -> found.group(1));

        assertThat(keys)
                .hasSize(6)
                .allSatisfy(key -> assertThat(general.words().find(key)).isPresent());
    }
}
