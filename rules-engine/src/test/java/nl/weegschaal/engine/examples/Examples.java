package nl.weegschaal.engine.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.weegschaal.engine.Weegschaal;
import nl.weegschaal.engine.casefile.CaseFileReader;
import nl.weegschaal.engine.casefile.LocatedCaseFile;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.casefile.CaseFile;

/** The example cases of the documentation, with the library that they are held against. */
final class Examples {
    static final Path FOLDER = Path.of("..", "docs", "examples");
    static final Weegschaal WEEGSCHAAL = Weegschaal.withBundledPolicies();

    private Examples() {}

    /** The names of all examples: their files without the ending. */
    static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".json"))
                    .map(file -> file.substring(0, file.length() - ".json".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CaseFile caseFile(String name) {
        return read(name, text(name));
    }

    static CaseFile read(String name, String json) {
        Problems problems = new Problems();
        return CaseFileReader.read(name + ".json", json.getBytes(StandardCharsets.UTF_8), problems)
                .map(LocatedCaseFile::caseFile)
                .orElseThrow(() -> new AssertionError(name + ": " + problems.inDocumentOrder()));
    }

    static String text(String name) {
        return text(FOLDER.resolve(name + ".json"));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Advisory advisory(String name) {
        return WEEGSCHAAL.assess(caseFile(name));
    }
}
