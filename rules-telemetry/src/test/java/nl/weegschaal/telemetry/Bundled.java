package nl.weegschaal.telemetry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.weegschaal.engine.Weegschaal;
import nl.weegschaal.engine.casefile.CaseFileReader;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.casefile.CaseFile;

/** The bundled policies, and cases under them. */
final class Bundled {
    static final Weegschaal WEEGSCHAAL = Weegschaal.withBundledPolicies();

    private static final Path EXAMPLES = Path.of("../docs/examples");

    private Bundled() {}

    static CaseFile example(String name) {
        return read(text(name));
    }

    static CaseFile withUnknownArea() {
        return read(text("gradation-two-one-clear-element").replace("\"UA-", "\"UA-9"));
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
