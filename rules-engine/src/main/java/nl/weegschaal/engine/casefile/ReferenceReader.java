package nl.weegschaal.engine.casefile;

import java.util.Optional;
import nl.weegschaal.engine.json.JsonLimits;
import nl.weegschaal.engine.json.JsonSource;
import nl.weegschaal.engine.json.JsonTree;
import nl.weegschaal.engine.json.JsonValue;
import nl.weegschaal.engine.json.ValueView;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.casefile.CaseReference;

/** Reads which case a case file is of, even when the rest cannot be used: so that a person can find it. */
public final class ReferenceReader {
    private ReferenceReader() {}

    /**
     * Reads the reference and nothing else.
     *
     * @param caseFile a case file, as JSON
     * @return its reference; empty if it is not JSON that can be read in one way, or has no reference that can be used
     */
    public static Optional<CaseReference> read(byte[] caseFile) {
        Problems problems = new Problems();
        Optional<JsonValue> document = JsonSource.of("", caseFile, JsonLimits.forCaseFile(), problems)
                .flatMap(source -> JsonTree.parse(source, problems));
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        return document.flatMap(value -> ValueView.of(value, problems).object())
                .flatMap(object ->
                        object.optional("reference").matching(CaseFileReader.REFERENCE, CaseFileReader.REFERENCE_FORM))
                .map(CaseReference::new);
    }
}
