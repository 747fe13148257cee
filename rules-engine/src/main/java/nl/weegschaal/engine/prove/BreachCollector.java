package nl.weegschaal.engine.prove;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.weegschaal.engine.diagram.Diagrams;
import nl.weegschaal.engine.language.Condition;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.vocabulary.Guardrail;
import nl.weegschaal.model.vocabulary.Question;

/** Checks that no case of a theory comes to what it must never come to. */
final class BreachCollector {
    /** The cases in which a guardrail is not kept, at least one, and in which way. */
    record Broken(Guardrail guardrail, BreachKind kind, Optional<Question> question, int cases) {}

    private final Theory theory;
    private final Diagrams diagrams;
    private final List<Broken> broken = new ArrayList<>();

    BreachCollector(Theory theory) {
        this.theory = theory;
        this.diagrams = theory.space().diagrams();
    }

    /** What was found, with all its cases. */
    List<Broken> broken() {
        return broken;
    }

    /** What was found, each with its smallest case. */
    List<Breach> breaches() {
        return broken.stream()
                .flatMap(found -> theory.space().points().smallest(found.cases()).stream()
                        .map(point -> breach(found, theory.space().facts(point))))
                .toList();
    }

    private Breach breach(Broken found, List<GivenFact> facts) {
        Exhibit exhibit = Exhibit.of(theory.space().scope(), facts);
        return new Breach(found.guardrail(), found.kind(), found.question(), List.of(exhibit));
    }

    /** Where a condition on the given facts holds. */
    int where(Condition condition) {
        return theory.holds(condition);
    }

    /** Where at least one of some conditions holds. */
    int any(List<Condition> conditions) {
        return diagrams.or(conditions.stream().mapToInt(theory::holds).toArray());
    }

    /** Where all of some conditions hold. */
    int all(List<Condition> conditions) {
        return diagrams.and(conditions.stream().mapToInt(theory::holds).toArray());
    }

    /** No case at all. */
    void never(Guardrail guardrail, int statement) {
        never(guardrail, BreachKind.FORBIDDEN, Optional.empty(), statement);
    }

    private void never(Guardrail guardrail, BreachKind kind, Optional<Question> question, int statement) {
        int cases = diagrams.and(theory.space().occurs(), statement);
        if (cases != Diagrams.FALSE) {
            broken.add(new Broken(guardrail, kind, question, cases));
        }
    }

    /** No case of the first that is not one of the second. */
    void only(Guardrail guardrail, int cases, int within) {
        never(guardrail, diagrams.without(cases, within));
    }

    /** Exactly one conclusion of some kind in every case. */
    void one(Question question, Predicate<DerivedFact> which) {
        never(Guardrail.G16, BreachKind.GAP, Optional.of(question), diagrams.not(theory.concludes(which)));
        never(Guardrail.G16, BreachKind.CONFLICT, Optional.of(question), theory.concludesSeveral(which));
    }
}
