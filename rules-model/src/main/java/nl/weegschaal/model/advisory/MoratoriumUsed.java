package nl.weegschaal.model.advisory;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.weegschaal.model.law.LegalSource;

/**
 * A decision moratorium for the country that applied on the decision date (Vw, Article 43). It changes nothing on the merits.
 *
 * @param from its first day
 * @param until its last day, empty if it had none yet
 * @param source its source
 */
public record MoratoriumUsed(LocalDate from, Optional<LocalDate> until, LegalSource source) {
    /** Checks that nothing is absent. */
    public MoratoriumUsed {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(source, "source");
    }
}
