package nl.weegschaal.benchmarks.mix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.weegschaal.engine.casefile.CaseFileReader;
import nl.weegschaal.engine.casefile.LocatedCaseFile;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.casefile.CaseFile;

/** The case files of the documentation, by name. */
final class ExampleCases {
    private ExampleCases() {}

    static List<CaseFile> all() {
        URI folder = URI.create(ExampleCases.class.getResource("/examples") + "");
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.sorted().map(ExampleCases::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CaseFile read(Path file) {
        Problems problems = new Problems();
        try {
            return CaseFileReader.read(file.toString(), Files.readAllBytes(file), problems)
                    .map(LocatedCaseFile::caseFile)
                    .orElseThrow(
                            () -> new IllegalStateException(problems.asFound().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
