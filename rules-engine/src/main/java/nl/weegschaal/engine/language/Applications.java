package nl.weegschaal.engine.language;

import java.util.List;
import java.util.Map;
import nl.weegschaal.engine.vocabulary.FactType;
import nl.weegschaal.engine.vocabulary.Occurrence;

/** How often rules can apply in one run at most, whatever the case: what rules cost is known before there is any case. */
public final class Applications {
    /** The most individual elements that a case can have. */
    public static final int MOST_ELEMENTS = 500;

    /** The most facts that are counted for one rule in one run for each combination of others. */
    private static final int MOST_COUNTED = 1_000_000;

    /** More than this is not reckoned with exactly. */
    private static final long MANY = 1_000_000_000_000L;

    private Applications() {}

    /**
     * How many facts of a run can satisfy a pattern at most.
     *
     * @param pattern the pattern
     * @return the number, 0 if no fact can
     */
    public static long facts(FactPattern pattern) {
        FactType type = pattern.type();
        Map<String, List<Comparable<?>>> readable = type.readable();
        Occurrence occurrence = Occurrence.of(type);
        long facts = 1;
        boolean first = true;
        for (Map.Entry<String, List<Comparable<?>>> component : readable.entrySet()) {
            long values = component.getValue().stream()
                    .filter(value -> pattern.constraints().stream()
                            .filter(constraint -> constraint.component().equals(component.getKey()))
                            .allMatch(constraint -> constraint.allows(value)))
                    .count();
            if (values == 0) {
                return 0;
            }
            boolean isCounted = occurrence == Occurrence.ANY || (occurrence == Occurrence.ONCE_FOR_EACH_KIND && first);
            facts = isCounted ? facts * values : facts;
            first = false;
        }
        return readable.size() < type.components().size() ? MOST_ELEMENTS : facts;
    }

    /**
     * Whether a rule applies once for all facts together that its conditions name and that can be there often, rather than once for
     * each combination of them. It does if there could be more combinations than a case can have elements.
     *
     * @param conditions the conditions of the rule
     * @return true if it does
     */
    public static boolean together(List<Condition> conditions) {
        return combinations(conditions) > MOST_ELEMENTS || countedForEach(conditions) > MOST_COUNTED;
    }

    /**
     * How often a rule can apply in one run at most.
     *
     * @param conditions the conditions of the rule
     * @return the number, at most {@value #MOST_ELEMENTS}
     */
    public static long of(List<Condition> conditions) {
        return together(conditions) ? 1 : combinations(conditions);
    }

    /**
     * How many facts are counted or taken together for a rule in one run at most.
     *
     * @param conditions the conditions of the rule
     * @return the number
     */
    public static long counted(List<Condition> conditions) {
        return together(conditions)
                ? conditions.stream()
                        .mapToLong(condition -> facts(condition.pattern()))
                        .sum()
                : countedForEach(conditions);
    }

    private static long combinations(List<Condition> conditions) {
        long combinations = 1;
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Present) {
                combinations = Math.min(MANY, combinations * facts(condition.pattern()));
            }
        }
        return combinations;
    }

    private static long countedForEach(List<Condition> conditions) {
        long counted = 0;
        for (int i = 0; i < conditions.size(); i++) {
            if (conditions.get(i) instanceof Condition.Counted) {
                counted += combinations(conditions.subList(0, i))
                        * facts(conditions.get(i).pattern());
            }
        }
        return counted;
    }
}
