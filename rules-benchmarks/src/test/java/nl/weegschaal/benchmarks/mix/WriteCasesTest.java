package nl.weegschaal.benchmarks.mix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.weegschaal.engine.casefile.CaseFileReader;
import nl.weegschaal.engine.casefile.LocatedCaseFile;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.casefile.CaseFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteCasesTest {
    @Test
    void every_line_is_read_as_the_case_that_was_drawn(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("cases.jsonl");

        WriteCases.write(200, 200, file);

        assertThat(read(file)).isEqualTo(CaseMix.drawn(4_711, 200));
    }

    @Test
    void cases_that_come_again_differ_in_their_reference_alone(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("cases.jsonl");

        WriteCases.write(7, 3, file);

        List<CaseFile> read = read(file);
        assertThat(read)
                .extracting(caseFile -> caseFile.reference().value())
                .containsExactly("MIX-1", "MIX-2", "MIX-3", "MIX-4", "MIX-5", "MIX-6", "MIX-7");
        assertThat(read.get(6)).isNotEqualTo(read.get(0));
        assertThat(read.get(6).elements()).isEqualTo(read.get(0).elements());
    }

    private static List<CaseFile> read(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(WriteCasesTest::read).toList();
    }

    private static CaseFile read(String line) {
        return CaseFileReader.read("line", line.getBytes(StandardCharsets.UTF_8), new Problems())
                .map(LocatedCaseFile::caseFile)
                .orElseThrow();
    }
}
