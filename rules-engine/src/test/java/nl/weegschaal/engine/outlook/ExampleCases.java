package nl.weegschaal.engine.outlook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.weegschaal.engine.casefile.CaseFileReader;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.casefile.CaseFile;

/** The example cases of the documentation. */
final class ExampleCases {
    private static final Path FOLDER = Path.of("..", "docs", "examples");

    private ExampleCases() {}

    static CaseFile read(String name) {
        Problems problems = new Problems();
        try {
            return CaseFileReader.read(name, Files.readAllBytes(FOLDER.resolve(name + ".json")), problems)
                    .orElseThrow(() -> new AssertionError(problems.asFound().toString()))
                    .caseFile();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
