package nl.weegschaal.engine.json;

import java.util.Optional;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.problem.SharedMessage;

/** A JSON document in a folder. */
public final class JsonDocument {
    /** The key of the made-up case of a scenario. */
    private static final String CASE = "given";

    private JsonDocument() {}

    /** The object that a file holds; empty, with the problem noted, if there is no such file or no such object. */
    public static Optional<ObjectView> object(Folder folder, String file, Problems problems) {
        Optional<byte[]> bytes = folder.bytes(file);
        if (bytes.isEmpty()) {
            problems.add(Problem.of(
                    ProblemCode.NO_SUCH_FILE, Place.of(folder.path(file)), SharedMessage.NO_SUCH_FILE.text()));
        }
        return bytes.flatMap(found -> JsonSource.of(folder.path(file), found, JsonLimits.forCaseFile(), problems))
                .flatMap(source -> JsonTree.parse(source, problems))
                .map(value -> UnseenCharacter.refused(value, CASE, problems))
                .flatMap(value -> ValueView.of(value, problems).object());
    }
}
