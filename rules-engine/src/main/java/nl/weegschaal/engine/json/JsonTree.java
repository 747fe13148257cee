package nl.weegschaal.engine.json;

import java.util.Optional;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;

/** Makes a located tree of a source. */
public final class JsonTree {

    private JsonTree() {}

    /**
     * Parses strict JSON (RFC 8259) in UTF-8.
     *
     * <p>Either the problems grow, or the tree is there, or both: a tree with duplicate keys, unusable characters or text
     * after its end is still given, so that its other problems can be found in the same run. No exception is thrown,
     * whatever the bytes are.
     */
    public static Optional<JsonValue> parse(JsonSource source, Problems problems) {
        return Utf8Text.decode(source, problems).flatMap(text -> tree(text, source, problems));
    }

    private static Optional<JsonValue> tree(String text, JsonSource source, Problems problems) {
        if (JsonSpace.skip(text, 0) == text.length()) {
            problems.add(Problem.of(ProblemCode.EMPTY_FILE, Place.of(source.name()), JsonMessage.EMPTY.text())
                    .withExpected(JsonMessage.A_DOCUMENT.text()));
            return Optional.empty();
        }
        return new TreeBuilder(source, text, problems).build();
    }
}
