package nl.weegschaal.engine.json;

import java.util.Optional;
import nl.weegschaal.model.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Says in plain words why a text stops being JSON.
 *
 * <p>It is asked after Jackson has refused the text, and looks only at the step that went wrong: from the end of the
 * last complete value to the next one, inside the object or list that is open there.
 */
final class FaultFinder {

    private final String text;
    private final @Nullable OpenContainer open;
    private final ScalarFault scalars;

    FaultFinder(String text, @Nullable OpenContainer open) {
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
        return comma.or(() -> entry(entry, isFirst)).orElseGet(() -> unreadable(entry));
    }

    private Optional<SyntaxFault> comma(int at) {
        if (!isAt(at, ',')) {
            return unexpected(at, orEnd(SyntaxMessage.COMMA.text()));
        }
        return open != null && isAt(JsonSpace.skip(text, at + 1), open.closer())
                ? Optional.of(new SyntaxFault(at, SyntaxMessage.NEEDLESS_COMMA.with(open.closer())))
                : Optional.empty();
    }

    private Optional<SyntaxFault> entry(int at, boolean mayEnd) {
        return open instanceof OpenObject ? member(at, mayEnd) : value(at, mayEnd);
    }

    private Optional<SyntaxFault> member(int at, boolean mayEnd) {
        if (!isAt(at, '"')) {
            return unexpected(at, expected(SyntaxMessage.KEY.text(), mayEnd));
        }
        int colon = JsonSpace.skip(text, scalars.end(at));
        return scalars.at(at)
                .or(() -> isAt(colon, ':') ? Optional.empty() : unexpected(colon, SyntaxMessage.COLON.text()))
                .or(() -> value(JsonSpace.skip(text, colon + 1), false));
    }

    private Optional<SyntaxFault> value(int at, boolean mayEnd) {
        if (isAt(at, '{') || isAt(at, '[')) {
            return Optional.empty();
        }
        if (at == text.length() || !scalars.mayBeginAt(at)) {
            return unexpected(at, expected(SyntaxMessage.VALUE.text(), mayEnd));
        }
        return scalars.at(at).or(() -> afterScalar(JsonSpace.skip(text, scalars.end(at))));
    }

    private Optional<SyntaxFault> afterScalar(int at) {
        if (open == null) {
            return at == text.length() ? Optional.empty() : unexpected(at, SyntaxMessage.NOTHING_MORE.text());
        }
        return isAt(at, ',') || isAt(at, open.closer())
                ? Optional.empty()
                : unexpected(at, orEnd(SyntaxMessage.COMMA.text()));
    }

    /** All that is left when nothing is wrong with the grammar: Jackson takes no key with half of a surrogate pair. */
    private SyntaxFault unreadable(int at) {
        return open instanceof OpenObject && isAt(at, '"')
                ? new SyntaxFault(at, SyntaxMessage.HALF_PAIR_IN_KEY.text())
                        .expecting(SyntaxMessage.WHOLE_CHARACTERS.text())
                : new SyntaxFault(at, SyntaxMessage.UNREADABLE.text()).expecting(SyntaxMessage.VALUE.text());
    }

    private Optional<SyntaxFault> unexpected(int at, Text expected) {
        SyntaxFault fault = at == text.length() ? endOfFile() : new StrayCharacter(text, at).fault();
        return Optional.of(fault.expecting(expected));
    }

    private SyntaxFault endOfFile() {
        int end = JsonSpace.endOfContent(text);
        if (open == null) {
            return new SyntaxFault(end, SyntaxMessage.ENDS_TOO_EARLY.text());
        }
        Position begin = open.location().position();
        char opener = open instanceof OpenObject ? '{' : '[';
        return new SyntaxFault(end, SyntaxMessage.NOT_CLOSED.with(opener, begin.line(), begin.column()));
    }

    private Text expected(Text what, boolean mayEnd) {
        return mayEnd ? orEnd(what) : what;
    }

    /** What is expected, or the end of what is open. */
    private Text orEnd(Text what) {
        return open == null ? what : SyntaxMessage.OR_END.with(what, open.closer());
    }

    private boolean isAt(int at, char expected) {
        return at < text.length() && text.charAt(at) == expected;
    }
}
