package nl.weegschaal.authoring.clock.mutate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.weegschaal.authoring.clock.space.ClockSpace;
import nl.weegschaal.authoring.clock.space.WhatIsRead;
import nl.weegschaal.authoring.mutate.Argument;
import nl.weegschaal.authoring.mutate.Mutant;
import nl.weegschaal.authoring.mutate.MutantKind;
import nl.weegschaal.authoring.mutate.RuleMeaning;
import nl.weegschaal.authoring.mutate.TellingCase;
import nl.weegschaal.authoring.mutate.Verdict;
import nl.weegschaal.engine.clock.PlainRun;
import nl.weegschaal.engine.language.ClockRule;
import nl.weegschaal.engine.language.Condition;
import nl.weegschaal.engine.language.Evaluation;
import nl.weegschaal.engine.rules.ClockFiring;
import nl.weegschaal.model.clock.fact.ClockConclusion;
import nl.weegschaal.model.clock.fact.ClockFact;
import nl.weegschaal.model.clock.fact.ClockGiven;
import nl.weegschaal.model.clock.fact.ClockQuestion;

/** Decides on a mutant that no scenario notices, over everything that can be given to the rules. */
final class ClockDecision {
    private record Seen(List<ClockGiven> given, Evaluation facts) {}

    private final Collection<ClockRule> rules;
    private final Mutant<ClockRule> mutant;
    private final List<Seen> everything = new ArrayList<>();

    ClockDecision(Collection<ClockRule> rules, Mutant<ClockRule> mutant) {
        this.rules = rules;
        this.mutant = mutant;
        ClockQuestion question = mutant.original().question();
        Set<Class<? extends ClockGiven>> types = new HashSet<>(WhatIsRead.by(question, rules));
        types.addAll(WhatIsRead.by(question, ClockReplay.with(mutant, rules)));
        for (List<ClockGiven> given : ClockSpace.of(question.stage(), types)) {
            everything.add(new Seen(given, evaluation(given)));
        }
    }

    private Evaluation evaluation(List<ClockGiven> given) {
        List<ClockFact> facts = new ArrayList<>(given);
        facts.addAll(conclusions(rules, given));
        return new Evaluation(facts);
    }

    private List<ClockConclusion> conclusions(Collection<ClockRule> some, List<ClockGiven> given) {
        return new PlainRun(some)
                .run(mutant.original().question().stage(), given).stream()
                        .map(ClockFiring::conclusion)
                        .distinct()
                        .toList();
    }

    Verdict verdict() {
        Conclusions conclusions = new Conclusions(mutant);
        Optional<Seen> telling = everything.stream()
                .filter(seen -> conclusions.differ(seen.facts()))
                .findFirst();
        return telling.<Verdict>map(seen -> new Verdict.Survived(shown(seen)))
                .orElseGet(() -> new Verdict.Equivalent(argument()));
    }

    private TellingCase shown(Seen seen) {
        return new TellingCase(
                seen.given(),
                conclusions(rules, seen.given()),
                conclusions(ClockReplay.with(mutant, rules), seen.given()),
                Optional.empty());
    }

    private Argument argument() {
        RuleMeaning meaning = RuleMeaning.of(mutant.original());
        if (mutant.changed().map(RuleMeaning::of).filter(meaning::equals).isPresent()) {
            return new Argument(Argument.Kind.SAME_WORDS, List.of());
        }
        List<Condition> others = new ArrayList<>(mutant.original().conditions());
        if (mutant.condition() == Mutant.NO_CONDITION) {
            return new Argument(Argument.Kind.NEVER_APPLIES, needed(others, facts -> true));
        }
        Condition before = others.remove(mutant.condition());
        return new Argument(Argument.Kind.FOLLOWS, needed(others, facts -> facts.holds(before) != holdsNow(facts)));
    }

    /** Whether what stands in place of the changed condition holds; nothing does if it was left out. */
    private boolean holdsNow(Evaluation facts) {
        return mutant.kind() == MutantKind.CONDITION_DROPPED
                || facts.holds(mutant.changed().orElseThrow().conditions().get(mutant.condition()));
    }

    /** As few of the conditions as leave nothing in which something differs: each is left out that can be. */
    private List<Condition> needed(List<Condition> conditions, Predicate<Evaluation> unlike) {
        List<Condition> needed = new ArrayList<>(conditions);
        for (Condition condition : conditions) {
            List<Condition> fewer = new ArrayList<>(needed);
            fewer.remove(condition);
            boolean enough = everything.stream()
                    .map(Seen::facts)
                    .noneMatch(facts -> unlike.test(facts) && fewer.stream().allMatch(facts::holds));
            needed = enough ? fewer : needed;
        }
        return needed;
    }
}
