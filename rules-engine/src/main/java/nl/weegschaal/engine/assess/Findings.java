package nl.weegschaal.engine.assess;

import java.util.List;
import java.util.function.Function;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.Finding;
import nl.weegschaal.model.advisory.NodeId;
import nl.weegschaal.model.advisory.Reason;
import nl.weegschaal.model.fact.DerivedFact;

/** Turns the conclusions of a run into findings with their reasons. */
final class Findings {
    private final Run run;
    private final RuleCards cards;
    private final FindingWords words;

    Findings(Run run, RuleCards cards, Words words) {
        this.run = run;
        this.cards = cards;
        this.words = new FindingWords(words, run);
    }

    <T extends DerivedFact, C extends Enum<C>> Finding<C> one(Class<T> type, Function<T, C> code) {
        T conclusion = run.conclusion(type);
        return finding(conclusion, code.apply(conclusion));
    }

    <T extends DerivedFact, C extends Enum<C>> List<Finding<C>> all(Class<T> type, Function<T, C> code) {
        return run.all(type).stream()
                .map(conclusion -> finding(conclusion, code.apply(conclusion)))
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .toList();
    }

    <C extends Enum<C>> Finding<C> finding(DerivedFact conclusion, C code) {
        NodeId id = run.id(conclusion);
        List<Reason> reasons = run.steps().stream()
                .filter(step -> step.conclusion().equals(id))
                .map(step -> new Reason(cards.card(step.rule()), step.premises()))
                .toList();
        return new Finding<>(conclusion.question(), code, words.of(code), id, reasons);
    }
}
