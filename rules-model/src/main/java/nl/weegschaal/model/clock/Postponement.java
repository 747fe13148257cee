package nl.weegschaal.model.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The postponement of the examination for an uncertain situation in the country of origin.
 *
 * @param from its first day
 * @param until its last day, empty while it lasts
 * @param reviews the days on which the situation was reviewed
 */
public record Postponement(LocalDate from, Optional<LocalDate> until, List<LocalDate> reviews) {
    /**
     * Copies the reviews and puts them in order.
     *
     * @throws IllegalArgumentException if it ends before it begins
     */
    public Postponement {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(reviews, "reviews");
        reviews = reviews.stream().sorted().toList();
        if (until.isPresent() && until.get().isBefore(from)) {
            throw new IllegalArgumentException("postponement: must not end before it begins");
        }
    }
}
