package nl.weegschaal.authoring.matrix;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.weegschaal.model.advisory.RuleId;
import nl.weegschaal.model.vocabulary.Gradation;

/**
 * A smallest combination of individual elements that shows a degree by the default weighing: with one element less, or with
 * any of them less well shown or weaker, the degree is not shown.
 *
 * @param elements the elements
 * @param rules the rules by which the degree is indicated, as the rule engine applied them
 * @param columns the gradations for which the combination is enough, at least one
 */
public record Way(List<WantedElement> elements, List<RuleId> rules, SortedSet<Gradation> columns) {
    /** Copies the lists. */
    public Way {
        elements = List.copyOf(elements);
        rules = List.copyOf(rules);
        columns = Collections.unmodifiableSortedSet(new TreeSet<>(columns));
    }
}
