package nl.weegschaal.engine.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegschaal.engine.space.Space;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.Origin;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.PolicyRestriction;
import nl.weegschaal.model.outlook.Change;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.RestrictionForm;

/**
 * What the case could say otherwise to the lines of the policy on alternatives, form by form. Leads are one finding for all lines that
 * ask for them; who rules an area stays as it is where the policy says it, and so does which areas a line names.
 */
final class RestrictionAxes {
    /** A policy with more lines of one form for one area is answered line by line, and not in combination. */
    private static final int MOST_TOGETHER = 5;

    private final Space space;
    private final Words words;
    private final RunOnFile run;
    private final int[] point;

    RestrictionAxes(Space space, Words words, RunOnFile run, int[] point) {
        this.space = space;
        this.words = words;
        this.run = run;
        this.point = point;
    }

    List<Axis> all() {
        List<Axis> axes = new ArrayList<>();
        for (RestrictionForm form : RestrictionForm.values()) {
            List<PolicyRestriction> facts = run.facts(PolicyRestriction.class)
                    .filter(fact -> fact.form() == form)
                    .toList();
            axis(form, facts).ifPresent(axes::add);
        }
        return axes;
    }

    private Optional<Axis> axis(RestrictionForm form, List<PolicyRestriction> facts) {
        if (facts.isEmpty()) {
            return Optional.empty();
        }
        WordAxis axis = new WordAxis(space.part(part(form)), point[space.part(part(form))]);
        switch (form.asks()) {
            case NOTHING, NAMED_AREA -> {
                return Optional.empty();
            }
            case ACTOR_HOLDS_POWER, ACTOR_ON_ROUTE -> {
                if (!facts.stream().allMatch(this::isAskedOfCase)) {
                    return Optional.empty();
                }
                lines(axis, form, facts);
            }
            case LEADS -> leads(axis, form, facts);
            case PROFILE, CONDITION, PASSAGE -> lines(axis, form, facts);
        }
        return Optional.of(axis);
    }

    /** Whether the case file answers every line behind a fact: what the table answers, and what a route shows, stays as it is. */
    private boolean isAskedOfCase(PolicyRestriction fact) {
        return places(run.node(fact).origin())
                .filter(place -> !place.contains("/alternatives.csv:"))
                .allMatch(place -> place.contains("/actorsInPower/") || place.contains("/actorsOnRoute/"));
    }

    private static Stream<String> places(Origin origin) {
        return origin instanceof Origin.Together together
                ? together.parts().stream().flatMap(RestrictionAxes::places)
                : Stream.of(RunOnFile.place(origin));
    }

    private static String part(RestrictionForm form) {
        return "restriction " + form;
    }

    private void leads(WordAxis axis, RestrictionForm form, List<PolicyRestriction> facts) {
        for (Answer answer : Answer.values()) {
            if (answer != facts.get(0).answer()) {
                List<GivenFact> others = new ArrayList<>();
                facts.forEach(fact -> others.add(with(fact, answer)));
                axis.add(value(form, others), List.of(change(facts.get(0), answer)));
            }
        }
    }

    private void lines(WordAxis axis, RestrictionForm form, List<PolicyRestriction> facts) {
        if (facts.size() <= MOST_TOGETHER) {
            answer(axis, form, facts, List.of(), List.of());
            return;
        }
        for (PolicyRestriction fact : facts) {
            List<GivenFact> rest = new ArrayList<>(facts);
            rest.remove(fact);
            answer(axis, form, List.of(fact), rest, List.of());
        }
    }

    private void answer(
            WordAxis axis,
            RestrictionForm form,
            List<PolicyRestriction> asking,
            List<GivenFact> facts,
            List<Change> changes) {
        if (asking.isEmpty()) {
            if (!changes.isEmpty()) {
                axis.add(value(form, facts), changes);
            }
            return;
        }
        PolicyRestriction line = asking.get(0);
        List<PolicyRestriction> rest = asking.subList(1, asking.size());
        for (Answer answer : Answer.values()) {
            boolean same = answer == line.answer();
            List<Change> more = same ? changes : joined(changes, change(line, answer));
            answer(axis, form, rest, joined(facts, with(line, answer)), more);
            if (!same && isOfSeveralLines(line)) {
                answer(axis, form, rest, joined(joined(facts, line), with(line, answer)), more);
            }
        }
    }

    /** Lines with one form, reach, standing and answer are one fact; one of them can be answered otherwise by itself. */
    private boolean isOfSeveralLines(PolicyRestriction fact) {
        return run.node(fact).origin() instanceof Origin.Together together
                && together.parts().stream()
                                .filter(part -> part instanceof Origin.PolicyGiven || part instanceof Origin.Together)
                                .count()
                        > 1;
    }

    private int value(RestrictionForm form, List<GivenFact> facts) {
        return space.part(part(form), facts.stream().distinct().toList());
    }

    private Change change(PolicyRestriction fact, Answer answer) {
        return new Change(
                RunOnFile.place(run.node(fact).origin()),
                words.text("explain.limit." + fact.form().name(), words.of(answer)));
    }

    private static PolicyRestriction with(PolicyRestriction fact, Answer answer) {
        return new PolicyRestriction(fact.form(), fact.wholeCountry(), fact.standing(), answer);
    }

    private static <T> List<T> joined(List<? extends T> some, T more) {
        List<T> joined = new ArrayList<>(some);
        joined.add(more);
        return joined;
    }
}
