package nl.weegschaal.authoring.clock.space;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.model.clock.fact.ClockQuestion;
import nl.weegschaal.model.text.Text;
import org.jspecify.annotations.Nullable;

/** What is claimed of the rules of the clock in every combination of facts that they can be given. */
public enum ClockClaim {
    /** About {@link ClockQuestion#REGIME}. */
    ONE_REGIME(ClockQuestion.REGIME, "precies één recht van toepassing", "exactly one law applies"),
    /** About {@link ClockQuestion#TERM}. */
    ONE_TERM_OF_EACH_KIND(
            ClockQuestion.TERM,
            "precies één beslistermijn, één uiterste termijn en één termijn na een ingebrekestelling, en ten hoogste één"
                    + " voor toetsen",
            "exactly one term for the decision, one absolute limit and one term after a notice of default, and at most"
                    + " one for reviews"),
    /** About {@link ClockQuestion#TERM}. */
    TWENTY_ONE_MONTHS_ONLY_IF_POSTPONED(
            ClockQuestion.TERM,
            "onder de verordening is er zonder uitstel geen termijn van 21 maanden",
            "under the regulation there is no term of 21 months without a postponement"),
    /** About {@link ClockQuestion#READINGS}. */
    ONE_ANSWER_ON_THE_END_OF_TERMS(
            ClockQuestion.READINGS,
            "precies één antwoord op de vraag hoe het einde van een lange termijn te lezen is",
            "exactly one answer on how the end of a long term is read"),
    /** About {@link ClockQuestion#READINGS}. */
    TWO_READINGS_UNDER_THE_DIRECTIVE_ONLY(
            ClockQuestion.READINGS,
            "twee lezingen onder de richtlijn, en één onder de verordening",
            "two readings under the directive, and one under the regulation"),
    /** About {@link ClockQuestion#ALLOWANCE}. */
    ONE_MOST_FOR_AN_EXTENSION(
            ClockQuestion.ALLOWANCE,
            "ten hoogste één maximum voor elke verlenging",
            "at most one maximum for each extension"),
    /** About {@link ClockQuestion#EXTENSION_EFFECT}. */
    ONE_EFFECT_OF_AN_EXTENSION(
            ClockQuestion.EXTENSION_EFFECT,
            "een verlenging telt mee of telt niet mee",
            "an extension counts or does not count"),
    /** About {@link ClockQuestion#GROUND}. */
    WHAT_EACH_GROUND_NEEDS(
            ClockQuestion.GROUND,
            "van elke grond die de wet kent, staat er wat hij vraagt",
            "of each ground that the law knows it is said what it needs"),
    /** About the three questions on what is incompatible with the law. */
    NO_CONTRADICTION_BETWEEN_THE_READINGS(
            null,
            "wat naar één lezing van de wet op tijd is, heet niet in strijd met de wet",
            "what is in time by one reading of the law is not called incompatible with it"),
    /** About {@link ClockQuestion#MORATORIUM}. */
    ONE_TERM_FROM_A_MORATORIUM(
            ClockQuestion.MORATORIUM,
            "ten hoogste één termijn door een moratorium",
            "at most one term from a moratorium"),
    /** About {@link ClockQuestion#POSTPONEMENT}. */
    ONE_EFFECT_OF_A_POSTPONEMENT(
            ClockQuestion.POSTPONEMENT,
            "een uitstel telt mee of telt niet mee",
            "a postponement counts or does not count"),
    /** About {@link ClockQuestion#STATUS}. */
    ONE_FINDING(ClockQuestion.STATUS, "precies één vaststelling over de termijn", "exactly one finding on the term"),
    /** About {@link ClockQuestion#DEFAULT}. */
    ONE_THING_THAT_FOLLOWS(
            ClockQuestion.DEFAULT,
            "ten hoogste één gevolg van een termijn die voorbij is",
            "at most one thing that follows from a term that has passed"),
    /** About {@link ClockQuestion#DEFAULT}. */
    NOTHING_FOLLOWS_AFTER_A_COURT(
            ClockQuestion.DEFAULT,
            "niets meer als gevolg van een termijn die voorbij is, als de rechter al een dwangsom bepaalde",
            "nothing more that follows from a term that has passed once a court has set a penalty"),
    /** About {@link ClockQuestion#PENALTY}. */
    ONE_FINDING_ON_A_PENALTY(
            ClockQuestion.PENALTY,
            "precies één vaststelling over een dwangsom, en geen zonder dwangsom",
            "exactly one finding on a penalty, and none without one"),
    /** About {@link ClockQuestion#REVIEWS}. */
    ONE_FINDING_ON_EACH_REVIEW(
            ClockQuestion.REVIEWS, "precies één vaststelling over elke toets", "exactly one finding on each review"),
    /** About every question. */
    THE_RULE_ENGINE_AGREES(
            null, "de regelmotor concludeert wat de regels zeggen", "the rule engine concludes what the rules say"),
    /** On which the others rest. */
    NO_RULE_COUNTS(
            null,
            "geen regel telt feiten, dus één van elke soort staat voor elk aantal",
            "no rule counts facts, so one of each kind stands for any number");

    private final Optional<ClockQuestion> question;
    private final String nl;
    private final String en;

    ClockClaim(@Nullable ClockQuestion question, String nl, String en) {
        this.question = Optional.ofNullable(question);
        this.nl = nl;
        this.en = en;
    }

    /**
     * The claim in words.
     *
     * @return the text
     */
    public Text text() {
        return new Text(nl, en);
    }

    static List<ClockClaim> about(ClockQuestion question) {
        return Arrays.stream(values()).filter(claim -> claim.isAbout(question)).toList();
    }

    private boolean isAbout(ClockQuestion asked) {
        return this == NO_CONTRADICTION_BETWEEN_THE_READINGS
                ? switch (asked) {
                    case EXTENSION_CHECK, PERIOD_CHECK, NOTICE_CHECK -> true;
                    default -> false;
                }
                : question.filter(asked::equals).isPresent();
    }
}
