package nl.weegschaal.engine.space;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.weegschaal.model.fact.AspectFinding;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.Rebuttal;
import nl.weegschaal.model.fact.StateActorException;
import nl.weegschaal.model.vocabulary.AspectState;
import nl.weegschaal.model.vocabulary.Establishment;
import nl.weegschaal.model.vocabulary.LimbAspect;
import nl.weegschaal.model.vocabulary.RebuttalState;
import nl.weegschaal.model.vocabulary.StateActorExceptionKind;

/** What was found on an area that is named as alternative: one part for each finding. They are there only when an area is named. */
final class FindingParts {
    /** The label of a finding that is not there. */
    static final String NONE = "none";

    private final Partition cut;

    FindingParts(Partition cut) {
        this.cut = cut;
    }

    List<Part> all() {
        List<Part> parts = new ArrayList<>();
        for (LimbAspect aspect : LimbAspect.values()) {
            parts.add(aspect(aspect));
        }
        for (StateActorExceptionKind kind : StateActorExceptionKind.values()) {
            parts.add(exception(kind));
        }
        parts.add(rebuttal());
        return parts;
    }

    private Part aspect(LimbAspect aspect) {
        List<Choice> states = new ArrayList<>();
        for (AspectState state : AspectState.values()) {
            states.add(Choice.of("", state == AspectState.FOUND ? 0 : 1, new AspectFinding(aspect, state)));
        }
        return part(
                "finding " + aspect,
                fact -> fact instanceof AspectFinding finding && finding.aspect() == aspect,
                states);
    }

    private Part exception(StateActorExceptionKind kind) {
        List<Choice> states = new ArrayList<>();
        for (Establishment state : Establishment.values()) {
            int cost = state == Establishment.NOT_EXAMINED ? 0 : 1;
            states.add(Choice.of("", cost, new StateActorException(kind, state)));
        }
        return part(
                "exception " + kind,
                fact -> fact instanceof StateActorException exception && exception.kind() == kind,
                states);
    }

    private Part rebuttal() {
        List<Choice> states = new ArrayList<>();
        for (RebuttalState state : RebuttalState.values()) {
            states.add(Choice.of("", state == RebuttalState.NONE_MADE ? 0 : 1, new Rebuttal(state)));
        }
        return part("rebuttal", Rebuttal.class::isInstance, states);
    }

    private Part part(String name, Predicate<GivenFact> owns, List<Choice> whenNamed) {
        List<Choice> all = new ArrayList<>(whenNamed);
        all.add(Choice.of(NONE, 0));
        return new Part(name, cut, owns, facts -> facts.isEmpty() ? NONE : "").of(all);
    }
}
