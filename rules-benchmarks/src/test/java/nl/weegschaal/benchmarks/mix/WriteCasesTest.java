package nl.weegschaal.benchmarks.mix;

import static org.assertj.core.api.Assertions.assertThat;

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

        WriteCases.write(200, file);

        List<CaseFile> read =
                Files.readAllLines(file).stream().map(WriteCasesTest::read).toList();
        assertThat(read).isEqualTo(CaseMix.drawn(4_711, 200));
    }

    private static CaseFile read(String line) {
        return CaseFileReader.read("line", line.getBytes(StandardCharsets.UTF_8), new Problems())
                .map(LocatedCaseFile::caseFile)
                .orElseThrow();
    }
}
