package nl.weegschaal.engine.json;

import nl.weegschaal.model.text.Text;
import org.jspecify.annotations.Nullable;

/** Why a text is not JSON, and at which offset. */
record SyntaxFault(
        int offset,
        Text reason,
        @Nullable Text expected,
        @Nullable String suggestion) {

    SyntaxFault(int offset, Text reason) {
        this(offset, reason, null, null);
    }

    SyntaxFault expecting(@Nullable Text what) {
        return new SyntaxFault(offset, reason, what, suggestion);
    }

    SyntaxFault suggesting(@Nullable String what) {
        return new SyntaxFault(offset, reason, expected, what);
    }
}
