package nl.weegschaal.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.weegschaal.engine.Weegschaal;
import nl.weegschaal.engine.casefile.CaseFileReader;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.casefile.CaseFile;

/** Advisories on the examples of the documentation. */
public final class Advisories {
    private final Weegschaal weegschaal = Weegschaal.withBundledPolicies();

    /** The advisory on an example. */
    public Advisory on(String example) {
        return weegschaal.assess(example(example));
    }

    /** The case file of an example. */
    public static CaseFile example(String name) {
        try {
            byte[] json = Files.readAllBytes(Path.of("../docs/examples", name + ".json"));
            return CaseFileReader.read(name, json, new Problems()).orElseThrow().caseFile();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
