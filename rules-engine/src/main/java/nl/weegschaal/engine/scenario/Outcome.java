package nl.weegschaal.engine.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.RuleId;
import nl.weegschaal.model.vocabulary.Scope;

/**
 * What rules find in a case, in the words and under the keys in which a scenario expects it.
 *
 * @param found what is found under each key, that of the home area first, then each alternative in the order of the areas
 * @param fired the rules that fire anywhere in the case
 */
public record Outcome(List<Found> found, Set<RuleId> fired) {
    /** Copies the lists. */
    public Outcome {
        found = List.copyOf(found);
        fired = Set.copyOf(fired);
    }

    /**
     * What an advisory says.
     *
     * @param advisory the advisory
     * @return the outcome
     */
    public static Outcome of(Advisory advisory) {
        return of(CaseRuns.of(advisory).runs());
    }

    /**
     * What the runs of a case come to.
     *
     * @param runs all runs of one case
     * @return the outcome
     */
    public static Outcome of(Collection<RunFacts> runs) {
        List<Found> found = new ArrayList<>();
        Set<RuleId> fired = new TreeSet<>();
        for (RunFacts run : runs) {
            KeyedConclusion.of(run.scope()).forEach(sight -> found.add(sight.in(run, above(run))));
            fired.addAll(run.fired());
        }
        return new Outcome(found, fired);
    }

    /** A run for an area has its name behind it: {@code there(UA-46)}. */
    private static List<String> above(RunFacts run) {
        String name = run.name();
        int open = name.indexOf('(');
        if (open < 0) {
            return run.scope() == Scope.ALTERNATIVE
                    ? List.of(ExpectationsReader.ALTERNATIVES, ExpectationsReader.NONE_NAMED)
                    : List.of();
        }
        String area = name.substring(open + 1, name.length() - 1);
        return run.scope() == Scope.ALTERNATIVE
                ? List.of(ExpectationsReader.ALTERNATIVES, area)
                : List.of(ExpectationsReader.ALTERNATIVES, area, ExpectationsReader.THERE);
    }

    /**
     * What is found here and not there.
     *
     * @param other what is found otherwise in the same case
     * @return what stands here under each key under which the other has something else
     */
    public List<Found> unlike(Outcome other) {
        Set<Found> same = new HashSet<>(other.found());
        return found.stream().filter(here -> !same.contains(here)).toList();
    }
}
