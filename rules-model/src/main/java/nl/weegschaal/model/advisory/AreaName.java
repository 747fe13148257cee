package nl.weegschaal.model.advisory;

import java.util.List;
import java.util.Objects;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.AreaCode;

/**
 * An area as a reader knows it.
 *
 * @param code its code
 * @param name its name
 * @param within the areas that it lies in, the nearest first, the country last
 */
public record AreaName(AreaCode code, Text name, List<AreaCode> within) {
    /** Copies the areas. */
    public AreaName {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(within, "within");
        within = List.copyOf(within);
    }
}
