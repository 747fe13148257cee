package nl.weegschaal.telemetry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.weegschaal.engine.Weegschaal;
import nl.weegschaal.engine.casefile.CaseFileReader;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.casefile.CaseFile;

/** The bundled policies, and cases under them. */
final class Bundled {
    static final Weegschaal WEEGSCHAAL = Weegschaal.withBundledPolicies();

    static final String NAMED = "gradation-two-one-clear-element";

    private static final Path EXAMPLES = Path.of("../docs/examples");

    private Bundled() {}

    static List<String> examples() {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CaseFile example(String name) {
        return read(text(name));
    }

    static CaseFile withUnknownArea() {
        return read(text(NAMED).replace("\"UA-", "\"UA-9"));
    }

    static CaseFile read(String json) {
        return CaseFileReader.read("case.json", json.getBytes(StandardCharsets.UTF_8), new Problems())
                .orElseThrow()
                .caseFile();
    }

    static String text(String name) {
        try {
            return Files.readString(EXAMPLES.resolve(name + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
