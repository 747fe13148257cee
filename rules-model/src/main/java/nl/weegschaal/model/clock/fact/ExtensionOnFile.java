package nl.weegschaal.model.clock.fact;

import java.util.Objects;
import nl.weegschaal.model.clock.word.ExtensionGround;
import nl.weegschaal.model.fact.FactId;

/**
 * An extension on file.
 *
 * @param id which one
 * @param ground why
 */
public record ExtensionOnFile(FactId id, ExtensionGround ground) implements ClockGiven {
    /** Checks that nothing is absent. */
    public ExtensionOnFile {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(ground, "ground");
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "ExtensionOnFile";
    }
}
