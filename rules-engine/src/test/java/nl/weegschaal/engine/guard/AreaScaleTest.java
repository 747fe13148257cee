package nl.weegschaal.engine.guard;

import static nl.weegschaal.model.vocabulary.EvidenceConflict.NONE;
import static nl.weegschaal.model.vocabulary.EvidenceConflict.UNRESOLVED;
import static nl.weegschaal.model.vocabulary.Strength.CLEAR;
import static nl.weegschaal.model.vocabulary.Strength.NOT_ASSESSED;
import static nl.weegschaal.model.vocabulary.Strength.SLIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.weegschaal.engine.guard.AreaCase.Element;
import nl.weegschaal.engine.guard.AreaCase.Surroundings;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.ElementKind;
import nl.weegschaal.model.vocabulary.EvidenceConflict;
import nl.weegschaal.model.vocabulary.InWeighing;
import nl.weegschaal.model.vocabulary.Strength;
import org.junit.jupiter.api.Test;

/**
 * The general rules for an area, on every case of five finite spaces, against an oracle and against G3 to G6, G11, G12
 * and G16. The indicators are left out of all of them: {@link IndicatorGuardrailsTest} shows that they change nothing.
 *
 * <ol>
 *   <li>No element: every word of role, standing (or no policy), status, conflict, gradation (or area not known),
 *       civilian, dates that contradict, officer's weighing (or none).
 *   <li>At most one element of every word, without an officer's weighing; one role, status and conflict, a civilian, dates
 *       in order. The gradations count only where the policy is current.
 *   <li>At most two elements of every word that a rule can tell apart, without an officer's weighing: earlier harm or
 *       another kind; strong counts as clear, resolved as no conflict; an element that bears elsewhere is one word.
 *   <li>At most two elements under an officer's weighing, named or passed over; without conflicts and earlier harm.
 *   <li>At most three elements that are explained or not, with no conflict, earlier harm or another kind.
 * </ol>
 */
class AreaScaleTest {
    private static final List<ElementKind> TWO_KINDS = List.of(ElementKind.EARLIER_HARM, ElementKind.HEALTH);
    private static final List<Strength> THREE_STRENGTHS = List.of(NOT_ASSESSED, SLIGHT, CLEAR);
    private static final List<InWeighing> UNWEIGHED = List.of(InWeighing.NO_WEIGHING);
    private static final List<Boolean> HERE = List.of(true);

    @Test
    void without_any_element_for_every_word_around_the_person() {
        check(AreaSpace.everyWord(), List.of(), 0);
    }

    @Test
    void with_one_element_of_every_word() {
        List<Element> everyWord = AreaSpace.elements(
                Arrays.asList(ElementKind.values()),
                Arrays.asList(Strength.values()),
                List.of(true, false),
                Arrays.asList(EvidenceConflict.values()),
                UNWEIGHED);
        check(AreaSpace.essentials(AreaSpace.NO_WEIGHING, Answer.YES).stream(), everyWord, 1);
    }

    @Test
    void with_two_elements_of_every_word_that_rules_can_tell_apart() {
        List<Element> words = Stream.concat(
                        AreaSpace.elements(TWO_KINDS, THREE_STRENGTHS, HERE, List.of(NONE, UNRESOLVED), UNWEIGHED)
                                .stream(),
                        AreaSpace.elements(TWO_KINDS, List.of(CLEAR), List.of(false), List.of(NONE), UNWEIGHED).stream()
                                .limit(1))
                .toList();
        check(AreaSpace.essentials(AreaSpace.NO_WEIGHING, Answer.YES).stream(), words, 2);
    }

    @Test
    void with_two_elements_that_an_officer_weighed_or_passed_over() {
        List<Element> words = AreaSpace.elements(
                List.of(ElementKind.HEALTH),
                THREE_STRENGTHS,
                HERE,
                List.of(NONE),
                List.of(InWeighing.NAMED, InWeighing.NOT_NAMED));
        check(AreaSpace.essentials(AreaSpace.WEIGHED, Answer.YES, Answer.NO).stream(), words, 2);
    }

    @Test
    void with_three_elements_together() {
        List<Element> words = AreaSpace.elements(TWO_KINDS, List.of(SLIGHT, CLEAR), HERE, List.of(NONE), UNWEIGHED);
        check(AreaSpace.essentials(AreaSpace.NO_WEIGHING, Answer.YES).stream(), words, 3);
    }

    private static void check(Stream<Surroundings> surroundings, List<Element> words, int most) {
        AreaFindings findings = AreaFindings.of(surroundings.toList(), words, most);

        assertThat(findings.runs()).as("G16 and the oracle").isPositive();
        findings.gradationOneSuffices();
        findings.higherGradationNeverLess();
        findings.moreOrBetterElementsNeverLess();
        findings.noNegativeFromWhatIsOpen();
    }
}
