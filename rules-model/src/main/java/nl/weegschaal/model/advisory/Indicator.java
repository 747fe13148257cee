package nl.weegschaal.model.advisory;

import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.weegschaal.model.vocabulary.FurtherImpact;
import nl.weegschaal.model.vocabulary.IndicatorKind;
import nl.weegschaal.model.vocabulary.IndicatorLevel;
import nl.weegschaal.model.vocabulary.Method;

/**
 * What the policy records on one indicator behind a gradation. It is there for the reader; no rule reads its content
 * (G17).
 *
 * @param kind which indicator
 * @param level the level in words, where the indicator has one
 * @param methods the methods and tactics, for {@link IndicatorKind#METHODS}
 * @param impacts the further impact, for {@link IndicatorKind#FURTHER_IMPACT}
 */
public record Indicator(
        IndicatorKind kind,
        Optional<IndicatorLevel> level,
        SortedSet<Method> methods,
        SortedSet<FurtherImpact> impacts) {
    /** Copies the sets. */
    public Indicator {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(methods, "methods");
        Objects.requireNonNull(impacts, "impacts");
        methods = Collections.unmodifiableSortedSet(new TreeSet<>(methods));
        impacts = Collections.unmodifiableSortedSet(new TreeSet<>(impacts));
    }

    /**
     * Whether the policy records anything on this indicator.
     *
     * @return false if the reasoning behind the gradation leaves it out
     */
    public boolean recorded() {
        return level.isPresent() || !methods.isEmpty() || !impacts.isEmpty();
    }
}
