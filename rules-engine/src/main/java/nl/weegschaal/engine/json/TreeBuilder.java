package nl.weegschaal.engine.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import nl.weegschaal.engine.problem.Excerpt;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.problem.SharedMessage;
import nl.weegschaal.model.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Builds the tree of one text from the tokens of Jackson.
 *
 * <p>Jackson decides what is JSON. Where it refuses, {@link FaultFinder} looks at the text itself to say why, since it
 * knows better what a person needs to hear. There is no recursion, so no nesting can exhaust the stack.
 */
final class TreeBuilder {

    private final JsonSource source;
    private final String text;
    private final Problems problems;
    private final LineCursor lines;
    private final ScalarReader scalars;
    private final Deque<OpenContainer> open = new ArrayDeque<>();
    private @Nullable JsonValue root;
    private int values;
    private int resume;
    private boolean isStopped;

    TreeBuilder(JsonSource source, String text, Problems problems) {
        this.source = source;
        this.text = text;
        this.problems = problems;
        this.lines = new LineCursor(text, source.firstLine());
        this.scalars = new ScalarReader(problems);
    }

    Optional<JsonValue> build() {
        try (JsonParser parser = StrictJson.parser(text)) {
            while (root == null && !isStopped) {
                accept(parser, parser.nextToken());
            }
        } catch (JacksonException e) {
            // Its message would name classes and quote the source; the finder says the same for people.
            report(new FaultFinder(text, open.peek()).find(resume));
            return Optional.empty();
        }
        if (!isStopped) {
            checkEnd();
        }
        return Optional.ofNullable(root);
    }

    private void accept(JsonParser parser, JsonToken token) {
        Position position = lines.at((int) parser.currentTokenLocation().getCharOffset());
        switch (token) {
            case PROPERTY_NAME -> key(parser.currentName(), position);
            case START_OBJECT -> open(new OpenObject(begin(position), problems));
            case START_ARRAY -> open(new OpenArray(begin(position)));
            case END_OBJECT, END_ARRAY -> complete(open.pop().close());
            default -> complete(scalars.read(parser, token, begin(position)));
        }
        // Jackson reads past a key into its value; what went wrong there is found from before the key.
        if (token != JsonToken.PROPERTY_NAME) {
            resume = (int) parser.currentLocation().getCharOffset();
        }
    }

    private Location begin(Position position) {
        OpenContainer around = open.peek();
        Location location = around == null ? Location.root(source.name(), position) : around.next(position);
        values++;
        if (values > source.limits().maxValues()) {
            stop(
                    ProblemCode.TOO_MANY,
                    location,
                    JsonMessage.TOO_MANY_VALUES.text(),
                    JsonMessage.VALUES.with(source.limits().maxValues()));
        }
        return location;
    }

    private void open(OpenContainer growing) {
        open.push(growing);
        if (open.size() > source.limits().maxDepth() && !isStopped) {
            Text expected = JsonMessage.LEVELS.with(source.limits().maxDepth());
            stop(ProblemCode.NESTED_TOO_DEEP, growing.location(), JsonMessage.NESTED_TOO_DEEP.text(), expected);
        }
    }

    private void stop(ProblemCode code, Location location, Text message, Text most) {
        isStopped = true;
        problems.add(Problem.of(code, location.place(), message).withExpected(most));
    }

    private void key(String name, Position position) {
        if (open.peek() instanceof OpenObject object) {
            object.key(name, position);
            scalars.check(name, object.next(position));
        }
    }

    private void complete(JsonValue value) {
        OpenContainer around = open.peek();
        if (around == null) {
            root = value;
        } else {
            around.add(value);
        }
    }

    private void checkEnd() {
        int rest = JsonSpace.skip(text, resume);
        if (rest < text.length()) {
            Text reason = JsonMessage.MORE_AFTER_END.with(Excerpt.quoted(text.substring(rest)));
            report(new SyntaxFault(rest, reason).expecting(SharedMessage.NOTHING.text()));
        }
    }

    private void report(SyntaxFault fault) {
        Position position = lines.at(fault.offset());
        OpenContainer around = open.peek();
        Location location = around == null
                ? Location.root(source.name(), position)
                : around.location().at(position);
        problems.add(Problem.of(ProblemCode.NOT_JSON, location.place(), JsonMessage.NOT_JSON.with(fault.reason()))
                .withExpected(fault.expected())
                .withSuggestion(fault.suggestion()));
    }
}
