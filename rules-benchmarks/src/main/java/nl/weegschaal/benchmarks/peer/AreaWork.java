package nl.weegschaal.benchmarks.peer;

import java.util.function.Predicate;
import nl.weegschaal.benchmarks.byhand.AreaFacts;
import nl.weegschaal.model.fact.IndividualElement;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.Degree;
import nl.weegschaal.model.vocabulary.DegreeNeeded;
import nl.weegschaal.model.vocabulary.ElementKind;
import nl.weegschaal.model.vocabulary.EvidenceState;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.Nexus;
import nl.weegschaal.model.vocabulary.Repetition;
import nl.weegschaal.model.vocabulary.RiskCode;
import nl.weegschaal.model.vocabulary.ScaleCode;
import nl.weegschaal.model.vocabulary.Standing;
import nl.weegschaal.model.vocabulary.Strength;
import nl.weegschaal.model.vocabulary.TestConclusion;

/** One area while rules in Java work on it: the facts, and what rules found so far. */
public final class AreaWork {
    private final AreaFacts facts;
    private int question = AreaRule.FIRST;
    ScaleCode scale = ScaleCode.NO_POLICY_STARTING_POINT;
    DegreeNeeded needed = DegreeNeeded.NOT_STATED;
    Degree indicated = Degree.NONE;
    Degree shown = Degree.NONE;
    boolean conflict;
    boolean violence;
    boolean open;
    boolean openForAnyone;
    boolean contradicts;
    boolean reached;
    RiskCode risk = RiskCode.NOT_SUBSTANTIATED_ON_PRESENT_FILE;

    AreaWork(AreaFacts facts) {
        this.facts = facts;
    }

    AreaFacts facts() {
        return facts;
    }

    /**
     * The question that is being answered.
     *
     * @return its number
     */
    public int question() {
        return question;
    }

    void next() {
        question++;
    }

    boolean civilian(Answer answer) {
        return facts.applicant().civilian() == answer;
    }

    boolean tested() {
        return facts.test().isPresent();
    }

    boolean tested(TestConclusion conclusion) {
        return tested() && facts.test().get().conclusion() == conclusion;
    }

    boolean current() {
        return facts.policy().isPresent() && facts.policy().get().standing() != Standing.STALE;
    }

    boolean designates(Gradation gradation) {
        return current()
                && facts.gradation().isPresent()
                && facts.gradation().get().gradation() == gradation;
    }

    boolean designated() {
        return current()
                && facts.gradation().isPresent()
                && facts.gradation().get().gradation().isDesignated();
    }

    boolean any(Predicate<IndividualElement> wanted) {
        return count(wanted) > 0;
    }

    /** How many elements that bear on the area are so. */
    int count(Predicate<IndividualElement> wanted) {
        int count = 0;
        for (IndividualElement element : facts.elements()) {
            if (element.bearsHere() && wanted.test(element)) {
                count++;
            }
        }
        return count;
    }

    static boolean supported(IndividualElement element) {
        return element.evidence().compareTo(EvidenceState.PLAUSIBLE) >= 0;
    }

    static boolean weighs(IndividualElement element, Strength least) {
        return supported(element)
                && element.nexus() == Nexus.EXPLAINED
                && element.repetition() == Repetition.INDICATED
                && element.strength().compareTo(least) >= 0;
    }

    /** Earlier harm of this violence, with no good reasons against its repetition. */
    static boolean harms(IndividualElement element) {
        return element.kind() == ElementKind.EARLIER_HARM
                && element.nexus() == Nexus.EXPLAINED
                && element.repetition() == Repetition.INDICATED;
    }

    AreaAnswer answer() {
        return new AreaAnswer(scale, shown, risk);
    }
}
