package nl.weegschaal.engine.problem;

import java.util.Objects;
import java.util.Optional;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.model.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * One mistake in an input, for a person to correct.
 *
 * <p>Every text in it is {@linkplain Printable printable}: one line, without control characters. The message and
 * {@code found} may quote what stands in the document, so treat them as data of the case and keep them out of logs.
 *
 * @param code what kind of mistake it is
 * @param place where it is
 * @param message what is wrong; complete without the parts below
 * @param expected what is expected there, to be read after the word "expected"; null if the message says enough
 * @param found what was found there, shortened; for programs, since the message quotes it; null if it makes no sense
 * @param suggestion what was probably meant: the nearest valid word, key or date; null if nothing is near
 */
public record Problem(
        ProblemCode code,
        Place place,
        Text message,
        @Nullable Text expected,
        @Nullable String found,
        @Nullable String suggestion) {

    /**
     * Makes the texts printable, and shortens what was found. A suggestion that is what stands there is none.
     *
     * @param code what kind of mistake it is
     * @param place where it is
     * @param message what is wrong
     * @param expected what is expected there, or null
     * @param found what was found there, of any length, or null
     * @param suggestion what was probably meant, or null
     */
    public Problem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(place, "place");
        message = printable(message);
        expected = expected == null ? null : printable(expected);
        suggestion = suggestion == null || suggestion.equals(found) ? null : Printable.of(suggestion);
        found = found == null ? null : Excerpt.of(found);
    }

    private static Text printable(Text text) {
        return new Text(Printable.of(text.nl()), Printable.of(text.en()));
    }

    /**
     * A problem without the optional parts.
     *
     * @param code what kind of mistake it is
     * @param place where it is
     * @param message what is wrong; quote from the input only through {@link Excerpt}
     * @return the problem
     */
    public static Problem of(ProblemCode code, Place place, Text message) {
        return new Problem(code, place, message, null, null, null);
    }

    /**
     * This problem with what is expected there.
     *
     * @param what to be read after the word "expected"; null for nothing
     * @return a new problem
     */
    public Problem withExpected(@Nullable Text what) {
        return new Problem(code, place, message, what, found, suggestion);
    }

    /**
     * This problem with what was found there.
     *
     * @param what the value from the input, of any length; null for nothing
     * @return a new problem
     */
    public Problem withFound(@Nullable String what) {
        return new Problem(code, place, message, expected, what, suggestion);
    }

    /**
     * This problem with what was probably meant.
     *
     * @param what a valid word, key or date; null for nothing
     * @return a new problem
     */
    public Problem withSuggestion(@Nullable String what) {
        return new Problem(code, place, message, expected, found, what);
    }

    /**
     * This problem at another place.
     *
     * @param where where it is
     * @return a new problem
     */
    public Problem at(Place where) {
        return new Problem(code, where, message, expected, found, suggestion);
    }

    /**
     * The problem as one line for standard error.
     *
     * @param language the language of the reader
     * @return such as {@code case.json:12:18 /elements/2/evidence: unknown word "substantated"; expected one of refuted,
     *     stated, plausible, substantiated; did you mean "substantiated"?}
     */
    public String line(Language language) {
        return place + ": " + sentence(language);
    }

    /**
     * What the problem says, without its place.
     *
     * @param language the language of the reader
     * @return the message, what is expected and what was probably meant, in one line
     */
    public String sentence(Language language) {
        var sentence = new StringBuilder(message.in(language));
        if (expected != null) {
            sentence.append("; ").append(SharedMessage.EXPECTED.with(expected).in(language));
        }
        if (suggestion != null) {
            sentence.append("; ")
                    .append(SharedMessage.DID_YOU_MEAN.with(suggestion).in(language));
            lookAlike().ifPresent(said -> sentence.append(' ').append(said.in(language)));
        }
        return sentence.toString();
    }

    /**
     * What differs between what stands there and what was probably meant, where a reader may not see it.
     *
     * @return the first two characters that differ, as code points, if the one that stands there is not an ASCII one
     */
    public Optional<Text> lookAlike() {
        return found == null || suggestion == null
                ? Optional.empty()
                : OtherAlphabet.between(found, suggestion)
                        .map(other -> SharedMessage.OTHER_ALPHABET.with(other.found(), other.meant()));
    }
}
