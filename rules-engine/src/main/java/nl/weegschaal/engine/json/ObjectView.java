package nl.weegschaal.engine.json;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.weegschaal.engine.problem.Excerpt;
import nl.weegschaal.engine.problem.NearestWord;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.problem.SharedMessage;

/**
 * An object that is asked for its keys.
 *
 * <p>Asking makes a key known. When all are asked for, {@link #finish} reports the keys that nobody knows.
 */
public final class ObjectView {

    private final JsonObject object;
    private final Problems problems;
    private final Set<String> known = new LinkedHashSet<>();

    ObjectView(JsonObject object, Problems problems) {
        this.object = object;
        this.problems = problems;
    }

    public Place place() {
        return object.place();
    }

    /** The value of a key that must be there. If it is not, that is reported, and the view is of an absent value. */
    public ValueView required(String key) {
        ValueView value = optional(key);
        if (!value.isPresent()) {
            problems.add(
                    Problem.of(ProblemCode.MISSING_KEY, place(), JsonMessage.KEY_MISSING.with(Excerpt.quoted(key))));
        }
        return value;
    }

    /** The value of a key that may be left out. A null is not leaving out: it is a value of the wrong type. */
    public ValueView optional(String key) {
        known.add(key);
        return member(key).map(value -> ValueView.of(value, problems)).orElseGet(this::absent);
    }

    /** The value of a key that may be left out or null, which mean the same. */
    public ValueView optionalOrNull(String key) {
        known.add(key);
        return member(key)
                .filter(value -> !(value instanceof JsonNull))
                .map(value -> ValueView.of(value, problems))
                .orElseGet(this::absent);
    }

    /** Every key with its value, of an object whose keys the document chooses itself; all of them are known then. */
    public List<ObjectEntry> entries() {
        object.members().forEach(member -> known.add(member.key()));
        return object.members().stream()
                .map(member -> new ObjectEntry(
                        member.key(), member.keyLocation().place(), ValueView.of(member.value(), problems)))
                .toList();
    }

    /** Reports each key that was not asked for, with the nearest one that was. */
    public void finish() {
        object.members().stream()
                .filter(member -> !known.contains(member.key()))
                .forEach(member -> problems.add(unknown(member)));
    }

    private Problem unknown(JsonMember member) {
        String key = member.key();
        return Problem.of(
                        ProblemCode.UNKNOWN_KEY,
                        member.keyLocation().place(),
                        JsonMessage.KEY_UNKNOWN.with(Excerpt.quoted(key)))
                .withExpected(known.isEmpty() ? JsonMessage.NO_KEYS.text() : SharedMessage.ONE_OF.with(known))
                .withFound(key)
                .withSuggestion(NearestWord.to(key, known).orElse(null));
    }

    private Optional<JsonValue> member(String key) {
        return object.member(key).map(JsonMember::value);
    }

    private ValueView absent() {
        return new ValueView(null, object.location(), problems);
    }
}
