package nl.weegschaal.engine.language;

import java.util.List;
import java.util.stream.Collectors;
import nl.weegschaal.engine.vocabulary.FactType;

/**
 * Facts of one type that satisfy all of some constraints.
 *
 * @param type the type
 * @param constraints the constraints, none for every fact of the type
 */
public record FactPattern(FactType type, List<Constraint> constraints) {
    /** Copies the constraints. */
    public FactPattern {
        constraints = List.copyOf(constraints);
    }

    /**
     * The pattern as a rule writes it.
     *
     * @return such as {@code AreaGradation(gradation == Gradation.ONE)}
     */
    public String text() {
        return type.name() + constraints.stream().map(Constraint::text).collect(Collectors.joining(", ", "(", ")"));
    }
}
