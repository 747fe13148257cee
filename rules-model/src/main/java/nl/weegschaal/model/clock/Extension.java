package nl.weegschaal.model.clock;

import java.time.LocalDate;
import nl.weegschaal.model.clock.word.ExtensionGround;

/**
 * An extension of the term as the file has it, right or wrong.
 *
 * @param on the day on which it was made
 * @param ground why
 * @param months by how many months, 1 or more
 */
public record Extension(LocalDate on, ExtensionGround ground, int months) {
    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public Extension {
        if (months < 1) {
            throw new IllegalArgumentException("extension: must be of 1 month or more, not " + months);
        }
    }
}
