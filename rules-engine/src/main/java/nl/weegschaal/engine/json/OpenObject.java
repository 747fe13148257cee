package nl.weegschaal.engine.json;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.weegschaal.engine.problem.Excerpt;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.problem.SharedMessage;
import nl.weegschaal.model.text.Text;

/** An object of which the end has not been read yet. */
final class OpenObject implements OpenContainer {

    private final Location location;
    private final Problems problems;
    private final Map<String, JsonMember> members = new LinkedHashMap<>();
    private String key = "";
    private Location keyLocation;

    OpenObject(Location location, Problems problems) {
        this.location = location;
        this.problems = problems;
        this.keyLocation = location;
    }

    /** Takes the key of the value that comes next. */
    void key(String name, Position position) {
        key = name;
        boolean isTooLong = name.length() > JsonLimits.MAX_KEY_LENGTH;
        // A pointer holds every key on the way; so the part of an endless key is enough to find it.
        keyLocation = location.child(isTooLong ? Excerpt.of(name) : name, position);
        if (isTooLong) {
            problems.add(Problem.of(ProblemCode.TEXT_TOO_LONG, keyLocation.place(), JsonMessage.LONG_KEY.text())
                    .withExpected(SharedMessage.AT_MOST_CHARACTERS.with(JsonLimits.MAX_KEY_LENGTH))
                    .withFound(name));
        }
    }

    @Override
    public Location location() {
        return location;
    }

    @Override
    public Location next(Position position) {
        return location.child(keyLocation.step(), position);
    }

    @Override
    public void add(JsonValue value) {
        JsonMember first = members.putIfAbsent(key, new JsonMember(key, keyLocation, value));
        if (first != null) {
            problems.add(Problem.of(ProblemCode.DUPLICATE_KEY, keyLocation.place(), duplicate(first))
                    .withFound(key));
        }
    }

    private Text duplicate(JsonMember first) {
        Position position = first.keyLocation().position();
        return JsonMessage.KEY_TWICE.with(Excerpt.quoted(key), position.line(), position.column());
    }

    @Override
    public boolean isEmpty() {
        return members.isEmpty();
    }

    @Override
    public char closer() {
        return '}';
    }

    @Override
    public JsonValue close() {
        return new JsonObject(location, members);
    }
}
