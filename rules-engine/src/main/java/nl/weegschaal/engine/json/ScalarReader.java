package nl.weegschaal.engine.json;

import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Makes a value of one token, and reports texts that nobody can use. */
final class ScalarReader {

    private final Problems problems;

    ScalarReader(Problems problems) {
        this.problems = problems;
    }

    JsonValue read(JsonParser parser, JsonToken token, Location location) {
        return switch (token) {
            case VALUE_STRING -> text(parser.getString(), location);
            case VALUE_TRUE -> new JsonBool(location, true);
            case VALUE_FALSE -> new JsonBool(location, false);
            case VALUE_NULL -> new JsonNull(location);
            default -> new JsonNumber(location, parser.getString());
        };
    }

    /** Reports the first unusable character of a text or key. */
    void check(String content, Location location) {
        UnusableCharacter.in(content)
                .ifPresent(fault -> problems.add(Problem.of(ProblemCode.UNUSABLE_CHARACTER, location.place(), fault)
                        .withFound(content)));
    }

    private JsonText text(String content, Location location) {
        check(content, location);
        return new JsonText(location, content);
    }
}
