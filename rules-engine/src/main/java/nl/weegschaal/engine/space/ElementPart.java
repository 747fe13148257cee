package nl.weegschaal.engine.space;

import java.math.BigInteger;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.weegschaal.engine.json.Position;
import nl.weegschaal.engine.language.Condition;
import nl.weegschaal.engine.language.Constraint;
import nl.weegschaal.engine.language.FactPattern;
import nl.weegschaal.engine.language.Operator;
import nl.weegschaal.engine.space.Improvements.Improvement;
import nl.weegschaal.engine.vocabulary.FactType;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.IndividualElement;
import nl.weegschaal.model.fact.IndividualTest;
import nl.weegschaal.model.fact.OfficerWeighing;
import nl.weegschaal.model.vocabulary.EvidenceState;
import nl.weegschaal.model.vocabulary.InWeighing;

/** The individual elements of a case and the officer's weighing of them, or test of the area, with the steps from one class to another. */
public final class ElementPart {
    /** Receives steps between classes. */
    public interface Steps {
        /**
         * A step.
         *
         * @param from the number of the class before
         * @param to the number of the class after
         * @param step the smallest case of it
         */
        void step(int from, int to, Supplier<ElementStep> step);
    }

    /** The label of what can be in any case. */
    static final String ANYWHERE = "";

    /** The label of what asks for an area that is known: a weighing or test is for an area, and an element bears outside one. */
    static final String IN_AN_AREA = "in an area";

    /** The elements that bear on other areas: there are none of them while the area is not known. */
    private static final Condition BEARS_ELSEWHERE = new Condition.Present(
            new FactPattern(
                    new FactType(IndividualElement.class),
                    List.of(new Constraint("bearsHere", Operator.EQUAL, List.of(false)))),
            new Position(1, 1));

    private static final Set<InWeighing> UNWEIGHED = Set.of(InWeighing.NO_WEIGHING);
    private static final Set<InWeighing> WEIGHED = Set.of(InWeighing.NAMED, InWeighing.NOT_NAMED);
    private static final int COST_OF_WEIGHING = 5;

    /** The number of a state that no case has: a weighing that names no element. */
    private static final int NO_CLASS = -1;

    private final Partition cut;
    private final Part part;
    private final ElementStates unweighed;
    private final ElementStates weighed;
    private final int[] numbersUnweighed;
    private final Map<GivenFact, int[]> numbersWeighed = new LinkedHashMap<>();

    ElementPart(String name, Partition cut) {
        this.cut = cut;
        this.part = new Part(
                name, cut, fact -> fact instanceof IndividualElement || Judgements.isOne(fact), ElementPart::label);
        this.unweighed = new ElementStates(cut.and(BEARS_ELSEWHERE), UNWEIGHED);
        this.weighed = new ElementStates(cut, WEIGHED);
        this.numbersUnweighed = add(unweighed, unweighed.counts(), Optional.empty());
        long[] counts = weighed.counts();
        for (GivenFact judgement : Judgements.all()) {
            numbersWeighed.put(judgement, add(weighed, counts, Optional.of(judgement)));
        }
    }

    private static String label(Collection<GivenFact> facts) {
        boolean inAnArea = facts.stream()
                .anyMatch(fact ->
                        Judgements.isOne(fact) || (fact instanceof IndividualElement element && !element.bearsHere()));
        return inAnArea ? IN_AN_AREA : ANYWHERE;
    }

    private int[] add(ElementStates crowd, long[] counts, Optional<GivenFact> judgement) {
        int[] numbers = new int[crowd.states()];
        for (int state = 0; state < numbers.length; state++) {
            List<IndividualElement> elements = crowd.example(state);
            if (judgement.filter(OfficerWeighing.class::isInstance).isPresent()
                    && elements.stream().noneMatch(element -> element.weighing() == InWeighing.NAMED)) {
                numbers[state] = NO_CLASS;
                continue;
            }
            List<GivenFact> facts = ElementStep.facts(judgement, List.of(), elements);
            int cost = elements.stream().mapToInt(ElementWord::cost).sum()
                    + (judgement.isPresent() ? COST_OF_WEIGHING : 0);
            numbers[state] = part.add(
                    new Choice(facts, label(facts), BigInteger.valueOf(counts[state]), cost), cut.readings(facts));
        }
        return numbers;
    }

    /**
     * The classes.
     *
     * @return the part
     */
    public Part part() {
        return part;
    }

    /**
     * Every step that makes the elements of a case more or better: an element that an existing weighing does not name is
     * added, or one element gets the next better word for its evidence or its strength. Every larger improvement is a chain
     * of these.
     *
     * @param steps receives them
     */
    public void steps(Steps steps) {
        steps(unweighed, Optional.empty(), numbersUnweighed, Improvements.of(unweighed, UNWEIGHED), steps);
        Collection<Improvement> better = Improvements.of(weighed, WEIGHED);
        numbersWeighed.forEach((judgement, numbers) -> {
            Collection<Improvement> comparable = better.stream()
                    .filter(improvement -> !isTestedAnew(judgement, improvement))
                    .toList();
            steps(weighed, Optional.of(judgement), numbers, comparable, steps);
        });
    }

    private static void steps(
            ElementStates crowd,
            Optional<GivenFact> judgement,
            int[] numbers,
            Collection<Improvement> better,
            Steps steps) {
        for (int state = 0; state < crowd.states(); state++) {
            List<IndividualElement> others = crowd.example(state);
            for (int letter = 0; letter < crowd.letters(); letter++) {
                IndividualElement more = crowd.word(letter);
                if (more.weighing() != InWeighing.NAMED) {
                    step(
                            numbers[state],
                            numbers[crowd.after(state, letter)],
                            () -> new ElementStep(judgement, others, Optional.empty(), more),
                            steps);
                }
            }
            for (Improvement improvement : better) {
                step(
                        numbers[crowd.after(state, improvement.from())],
                        numbers[crowd.after(state, improvement.to())],
                        () -> new ElementStep(
                                judgement, others, Optional.of(improvement.before()), improvement.after()),
                        steps);
            }
        }
    }

    /**
     * A test is of the evidence as it stood. Once a circumstance that was only stated is examined, a test that still names it is another
     * test, and its conclusion is the officer's: nothing of the two can be compared.
     */
    private static boolean isTestedAnew(GivenFact judgement, Improvement improvement) {
        return judgement instanceof IndividualTest
                && improvement.before().evidence() == EvidenceState.STATED
                && improvement.after().evidence() != EvidenceState.STATED;
    }

    private static void step(int from, int to, Supplier<ElementStep> step, Steps steps) {
        if (from != NO_CLASS && to != NO_CLASS) {
            steps.step(from, to, step);
        }
    }
}
