package nl.weegschaal.engine.outlook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.weegschaal.engine.casefile.CaseFileReader;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.casefile.CaseFile;

/** The example cases of the documentation. */
final class ExampleCases {
    private static final Path FOLDER = Path.of("..", "docs", "examples");

    private ExampleCases() {}

    static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

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
