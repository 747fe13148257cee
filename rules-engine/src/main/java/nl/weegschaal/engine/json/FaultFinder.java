package nl.weegschaal.engine.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says in plain words why a text stops being JSON.
 *
 * <p>It is asked after Jackson has refused the text, and looks only at the step that went wrong: from the end of the
 * last complete value to the next one, inside the object or list that is open there.
 */
final class FaultFinder {

    private final String text;
    private final @Nullable Growing open;
    private final ScalarFault scalars;

    FaultFinder(String text, @Nullable Growing open) {
        this.text = text;
        this.open = open;
        this.scalars = new ScalarFault(text);
    }

    SyntaxFault find(int resume) {
        int glued = BareWord.begin(text, resume);
        if (glued < resume && BareWord.end(text, glued) > resume) {
            return scalars.at(glued).orElseGet(() -> unreadable(glued));
        }
        int at = JsonSpace.skip(text, resume);
        boolean isFirst = open == null || open.isEmpty();
        Optional<SyntaxFault> comma = isFirst ? Optional.empty() : comma(at);
        int entry = isFirst ? at : JsonSpace.skip(text, at + 1);
        return comma.or(() -> entry(entry, isFirst ? orEnd() : "")).orElseGet(() -> unreadable(entry));
    }

    private Optional<SyntaxFault> comma(int at) {
        if (!isAt(at, ',')) {
            return unexpected(at, "a comma" + orEnd());
        }
        return open != null && isAt(JsonSpace.skip(text, at + 1), open.closer())
                ? Optional.of(new SyntaxFault(at, "a comma stands before the \"" + open.closer() + "\"; leave it out"))
                : Optional.empty();
    }

    private Optional<SyntaxFault> entry(int at, String orEnd) {
        return open instanceof GrowingObject ? member(at, orEnd) : value(at, orEnd);
    }

    private Optional<SyntaxFault> member(int at, String orEnd) {
        if (!isAt(at, '"')) {
            return unexpected(at, "a key in double quotes" + orEnd);
        }
        int colon = JsonSpace.skip(text, scalars.end(at));
        return scalars.at(at)
                .or(() -> isAt(colon, ':') ? Optional.empty() : unexpected(colon, "a colon after the key"))
                .or(() -> value(JsonSpace.skip(text, colon + 1), ""));
    }

    private Optional<SyntaxFault> value(int at, String orEnd) {
        if (isAt(at, '{') || isAt(at, '[')) {
            return Optional.empty();
        }
        if (at == text.length() || !scalars.mayBeginAt(at)) {
            return unexpected(at, "a value" + orEnd);
        }
        return scalars.at(at).or(() -> afterScalar(JsonSpace.skip(text, scalars.end(at))));
    }

    private Optional<SyntaxFault> afterScalar(int at) {
        if (open == null) {
            return at == text.length() ? Optional.empty() : unexpected(at, "nothing more");
        }
        return isAt(at, ',') || isAt(at, open.closer()) ? Optional.empty() : unexpected(at, "a comma" + orEnd());
    }

    /** All that is left when nothing is wrong with the grammar: Jackson takes no key with half of a surrogate pair. */
    private SyntaxFault unreadable(int at) {
        return open instanceof GrowingObject && isAt(at, '"')
                ? new SyntaxFault(at, "this key has half of a surrogate pair in it").expecting("whole characters")
                : new SyntaxFault(at, "this cannot be read").expecting("a value");
    }

    private Optional<SyntaxFault> unexpected(int at, String expected) {
        SyntaxFault fault = at == text.length() ? endOfFile() : new StrayCharacter(text, at).fault();
        return Optional.of(fault.expecting(expected));
    }

    private SyntaxFault endOfFile() {
        int end = JsonSpace.endOfContent(text);
        if (open == null) {
            return new SyntaxFault(end, "the file ends too early");
        }
        Position begin = open.location().position();
        char opener = open instanceof GrowingObject ? '{' : '[';
        return new SyntaxFault(
                end,
                "the file ends too early; the \"" + opener + "\" at line " + begin.line() + ", column " + begin.column()
                        + " is not closed");
    }

    private String orEnd() {
        return open == null ? "" : " or \"" + open.closer() + "\"";
    }

    private boolean isAt(int at, char expected) {
        return at < text.length() && text.charAt(at) == expected;
    }
}
