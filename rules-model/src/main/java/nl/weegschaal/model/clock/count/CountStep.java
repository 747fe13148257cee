package nl.weegschaal.model.clock.count;

import java.time.LocalDate;
import java.util.Optional;
import nl.weegschaal.model.text.Text;

/**
 * One step of counting.
 *
 * @param kind what it does
 * @param from the day that it starts from
 * @param to the day that it comes to
 * @param holiday what the holiday is called, if one was skipped
 */
public record CountStep(StepKind kind, LocalDate from, LocalDate to, Optional<Text> holiday) {}
