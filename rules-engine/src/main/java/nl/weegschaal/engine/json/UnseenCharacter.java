package nl.weegschaal.engine.json;

import java.util.regex.Pattern;
import nl.weegschaal.engine.problem.Excerpt;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Printable;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.problem.SharedMessage;

/**
 * Sees that what comes with a policy has no character that does not show as itself: none that steers a terminal, turns the
 * direction of writing, begins a line of its own or has no width. Such a character is never meant in a name or a norm.
 */
public final class UnseenCharacter {
    private static final Pattern SPACING = Pattern.compile("[\\n\\r\\t]");

    private UnseenCharacter() {}

    /** Notes the first such character of a text. */
    public static void refuse(String text, Place place, Problems problems) {
        text.codePoints()
                .mapToObj(Character::toString)
                .filter(sign -> !Printable.of(sign).equals(sign))
                .findFirst()
                .ifPresent(sign -> problems.add(
                        Problem.of(ProblemCode.UNUSABLE_CHARACTER, place, SharedMessage.UNSEEN.with(Excerpt.of(sign)))
                                .withExpected(SharedMessage.WITHOUT_IT.text())));
    }

    /** The same document, after noting the first such character of each of its texts and keys. */
    public static JsonValue refused(JsonValue document, Problems problems) {
        return refused(document, "", problems);
    }

    /**
     * The same document, of which one part may have lines and tabs in its texts.
     *
     * @param document the document
     * @param lines the key of that part: what people write of a case
     * @param problems where problems go
     */
    static JsonValue refused(JsonValue document, String lines, Problems problems) {
        new InDocument(lines, problems).look(document, false);
        return document;
    }

    private record InDocument(String lines, Problems problems) {
        void look(JsonValue value, boolean mayHaveLines) {
            if (value instanceof JsonObject object) {
                object.members().forEach(member -> {
                    see(member.key(), member.keyLocation(), false);
                    look(member.value(), mayHaveLines || member.key().equals(lines));
                });
            } else if (value instanceof JsonArray array) {
                array.values().forEach(item -> look(item, mayHaveLines));
            } else if (value instanceof JsonText text) {
                see(text.text(), text.location(), mayHaveLines);
            }
        }

        /** What no text can hold at all was noted when the document was read. */
        private void see(String text, Location location, boolean mayHaveLines) {
            if (UnusableCharacter.in(text).isEmpty()) {
                refuse(mayHaveLines ? SPACING.matcher(text).replaceAll("") : text, location.place(), problems);
            }
        }
    }
}
