package nl.weegschaal.model.advisory;

import java.util.List;
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
        within = List.copyOf(within);
    }
}
