package nl.weegschaal.engine.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.weegschaal.engine.problem.Excerpt;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.problem.SharedMessage;
import nl.weegschaal.model.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A value that should be of some type, or that may be absent.
 *
 * <p>Each question gives the value if it is as asked. If it is not, the problem is noted and the answer is empty; if the
 * value is absent, the answer is empty too, and whether that is a problem was decided when the view was made.
 */
public final class ValueView {

    private final @Nullable JsonValue value;
    private final Location location;
    private final Problems problems;

    ValueView(@Nullable JsonValue value, Location location, Problems problems) {
        this.value = value;
        this.location = location;
        this.problems = problems;
    }

    public static ValueView of(JsonValue value, Problems problems) {
        return new ValueView(value, value.location(), problems);
    }

    public boolean isPresent() {
        return value != null;
    }

    /** The place of the value; of an absent one, the place of the object that it is absent from. */
    public Place place() {
        return location.place();
    }

    public Optional<ObjectView> object() {
        return as(JsonObject.class, () -> JsonMessage.OBJECT.text()).map(object -> new ObjectView(object, problems));
    }

    /** The elements of a list; none if there is no list. Those past the largest number are left out and reported. */
    public List<ValueView> items(int most) {
        return items(() -> JsonMessage.LIST.text(), most);
    }

    /** The same where something else may stand in place of the list; it is named as what else was expected. */
    public List<ValueView> listOr(Text alternative, int most) {
        return items(() -> JsonMessage.LIST_OR.with(alternative), most);
    }

    private List<ValueView> items(Supplier<Text> expected, int most) {
        List<JsonValue> values =
                as(JsonArray.class, expected).map(JsonArray::values).orElse(List.of());
        if (values.size() > most) {
            report(
                    ProblemCode.TOO_MANY,
                    JsonMessage.TOO_MANY_ELEMENTS.with(values.size()),
                    SharedMessage.AT_MOST.with(most),
                    null);
        }
        return values.stream().limit(most).map(item -> of(item, problems)).toList();
    }

    /** Whether it is this text, and no problem if it is not: for a value that may be a word or something else. */
    public boolean isText(String text) {
        return value instanceof JsonText found && found.text().equals(text);
    }

    /** Whether it is a text, and no problem if it is not: for a value that may be a word or something else. */
    public boolean isText() {
        return value instanceof JsonText;
    }

    /** Whether it is an object, and no problem if it is not: for a value that may be an object or something else. */
    public boolean isObject() {
        return value instanceof JsonObject;
    }

    /** Whether it is a list with nothing in it, and no problem if it is not. */
    public boolean isEmptyList() {
        return value instanceof JsonArray list && list.values().isEmpty();
    }

    /** A text that is not blank and has at most that many characters (code points). */
    public Optional<String> text(int maxLength) {
        return written(() -> JsonMessage.SOME_TEXT.text()).flatMap(text -> text.atMost(maxLength));
    }

    /** A text that matches a regular expression as a whole; the form says in words what that asks. */
    public Optional<String> matching(String regex, Text form) {
        return written(() -> JsonMessage.TEXT_OF.with(form)).flatMap(text -> text.matching(regex, form));
    }

    /** One of these texts. */
    public Optional<String> oneOf(String... words) {
        return written(() -> WrittenText.choice(List.of(words))).flatMap(text -> text.oneOf(List.of(words)));
    }

    /** The same where something else may stand in place of a text; it is named as what else was expected. */
    public Optional<String> oneOfOr(Text alternative, String... words) {
        return written(() -> JsonMessage.WORD_OR.with(WrittenText.choice(List.of(words)), alternative))
                .flatMap(text -> text.oneOf(List.of(words)));
    }

    /** One of the words of an enum, as {@link Words} writes them. */
    public <E extends Enum<E>> Optional<E> word(Class<E> type) {
        List<String> words = Words.all(type);
        return written(() -> WrittenText.choice(words))
                .flatMap(text -> text.oneOf(words))
                .flatMap(word -> Words.parse(type, word));
    }

    /** A day from 1900 to 2199. */
    public Optional<LocalDate> date() {
        return written(() -> JsonMessage.SOME_DATE.text()).flatMap(WrittenText::date);
    }

    public Optional<Boolean> bool() {
        return as(JsonBool.class, () -> JsonMessage.TRUE_OR_FALSE.text()).map(JsonBool::value);
    }

    /** A whole number, written without fraction and exponent, from the least to the most, both included. */
    public Optional<Integer> integer(int least, int most) {
        return whole(least, most).map(Math::toIntExact);
    }

    /** The same for a number that may be larger: of at most eighteen digits. */
    public Optional<Long> whole(long least, long most) {
        Supplier<Text> expected = () -> JsonMessage.WHOLE_NUMBER.with(least, most);
        return as(JsonNumber.class, expected).flatMap(number -> whole(number, least, most, expected));
    }

    private Optional<Long> whole(JsonNumber number, long least, long most, Supplier<Text> expected) {
        if (number.whole().isPresent()) {
            long whole = number.whole().getAsLong();
            if (whole >= least && whole <= most) {
                return Optional.of(whole);
            }
        }
        Text message = JsonMessage.IMPOSSIBLE.with(Excerpt.of(number.literal()));
        report(ProblemCode.IMPOSSIBLE_VALUE, message, expected.get(), number.literal());
        return Optional.empty();
    }

    private Optional<WrittenText> written(Supplier<Text> expected) {
        return as(JsonText.class, expected).map(text -> new WrittenText(text, problems));
    }

    /** What was expected is put into words only where something else is found. */
    private <T extends JsonValue> Optional<T> as(Class<T> type, Supplier<Text> expected) {
        if (value != null && !type.isInstance(value)) {
            Text found = value.described();
            report(ProblemCode.WRONG_TYPE, JsonMessage.WRONG_TYPE.with(found), expected.get(), found.en());
        }
        return type.isInstance(value) ? Optional.of(type.cast(value)) : Optional.empty();
    }

    private void report(ProblemCode code, Text message, Text expected, @Nullable String found) {
        problems.add(Problem.of(code, place(), message).withExpected(expected).withFound(found));
    }
}
