package nl.weegschaal.engine.guard;

import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.weegschaal.engine.problem.Excerpt;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.problem.SharedMessage;
import nl.weegschaal.model.text.Text;

/** Checks that no text that is loaded uses a forbidden word (G2). */
public final class TextCheck {
    private TextCheck() {}

    /**
     * Notes a problem for every forbidden word, and for signs that make a text look like another.
     *
     * @param text the text
     * @param place where it stands
     * @param problems receives the problems
     */
    public static void check(Text text, Place place, Problems problems) {
        Stream.of(text.nl(), text.en()).forEach(words -> check(words, place, problems));
    }

    /**
     * Notes a problem if a text uses a forbidden word, or a sign that makes it look like another text.
     *
     * @param words the text
     * @param place where it stands
     * @param problems receives the problem
     */
    public static void check(String words, Place place, Problems problems) {
        checkLookAlikes(words, place, problems);
        checkWords(words, place, problems);
    }

    /**
     * Notes a problem for signs that make a text look like another. The text is a policy's own, and is printed between quotation marks as
     * what it is: the program does not say it.
     *
     * @param words the text
     * @param place where it stands
     * @param problems receives the problem
     */
    public static void checkQuoted(String words, Place place, Problems problems) {
        checkLookAlikes(words, place, problems);
    }

    /**
     * Notes a problem if a citation uses a forbidden word other than in a title between quotation marks.
     *
     * @param cite the citation
     * @param place where it stands
     * @param problems receives the problem
     */
    public static void checkCitation(Text cite, Place place, Problems problems) {
        Stream.of(cite.nl(), cite.en()).forEach(words -> {
            checkLookAlikes(words, place, problems);
            checkWords(ForbiddenWords.outsideQuotations(words), place, problems);
        });
    }

    private static void checkLookAlikes(String words, Place place, Problems problems) {
        OptionalInt lookAlike = LookAlikes.first(words);
        if (lookAlike.isPresent() && !isRefused(place, problems)) {
            String sign = Character.toString(words.codePointAt(lookAlike.getAsInt()));
            problems.add(
                    Problem.of(ProblemCode.UNUSABLE_CHARACTER, place, SharedMessage.LOOK_ALIKE.with(Excerpt.of(sign)))
                            .withExpected(SharedMessage.PLAIN_LETTERS.text())
                            .withFound(words));
        }
    }

    private static void checkWords(String said, Place place, Problems problems) {
        CompletenessClaims.in(said)
                .ifPresent(claim -> problems.add(Problem.of(
                                ProblemCode.FORBIDDEN_WORD,
                                place,
                                SharedMessage.COMPLETENESS_CLAIM.with(Excerpt.quoted(claim)))
                        .withExpected(SharedMessage.WHAT_IS_OPEN.text())
                        .withFound(claim)));
        ForbiddenWords.in(said)
                .ifPresent(word -> problems.add(Problem.of(
                                ProblemCode.FORBIDDEN_WORD,
                                place,
                                SharedMessage.FORBIDDEN_WORD.with(Excerpt.quoted(word)))
                        .withExpected(SharedMessage.FACT_AND_NO_VERDICT.text())
                        .withFound(word)));
    }

    /** Whether a sign of the same text was refused already, by what reads the document. */
    private static boolean isRefused(Place place, Problems problems) {
        return problems.asFound().stream()
                .anyMatch(problem -> problem.code() == ProblemCode.UNUSABLE_CHARACTER
                        && problem.place().equals(place));
    }
}
