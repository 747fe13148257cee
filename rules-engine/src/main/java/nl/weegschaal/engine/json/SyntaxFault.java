package nl.weegschaal.engine.json;

import org.jspecify.annotations.Nullable;

/** Why a text is not JSON, and at which offset. */
record SyntaxFault(
        int offset,
        String reason,
        @Nullable String expected,
        @Nullable String suggestion) {

    SyntaxFault(int offset, String reason) {
        this(offset, reason, null, null);
    }

    SyntaxFault expecting(String what) {
        return new SyntaxFault(offset, reason, what, suggestion);
    }

    SyntaxFault suggesting(@Nullable String what) {
        return new SyntaxFault(offset, reason, expected, what);
    }
}
