package nl.weegschaal.engine.problem;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.weegschaal.model.vocabulary.AreaCode;

/** The code of an area that was written in small letters, with blanks or with another separator. */
public final class AreaCodeForm {
    private static final String SEPARATOR = "[\\s\\p{Z}_.:\\p{Pd}]*";
    private static final Pattern PARTS = Pattern.compile(
            "([A-Z]{2})(?:" + SEPARATOR + "([A-Z0-9]{1,3}))?" + "(?:\\s*/\\s*(" + "[A-Z0-9][A-Z0-9-]*))?");

    private AreaCodeForm() {}

    /**
     * The same code in the form that it should have.
     *
     * @param written what stands in the input, of any length
     * @return the code; empty if nothing but its form would have to change
     */
    public static Optional<String> of(String written) {
        Matcher parts = PARTS.matcher(written.strip().toUpperCase(Locale.ROOT));
        if (!parts.matches()) {
            return Optional.empty();
        }
        String inner = parts.group(2) == null ? "" : "-" + parts.group(2);
        String innermost = parts.group(3) == null ? "" : "/" + parts.group(3);
        return Optional.of(parts.group(1) + inner + innermost)
                .filter(AreaCode::isWellFormed)
                .filter(code -> !code.equals(written) && SameWord.is(written, code));
    }
}
