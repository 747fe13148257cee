package nl.weegschaal.engine.clock;

import java.time.LocalDate;
import nl.weegschaal.model.fact.FactId;

/**
 * An entry of a timeline with its place there.
 *
 * @param id which one among its like, from 1
 * @param pointer where it stands in the timeline, as a JSON pointer; empty if it stands in a policy
 * @param day the day from which it can have effect
 * @param value what it says
 * @param <T> the kind of entry
 */
record TimelineEntry<T>(FactId id, String pointer, LocalDate day, T value) {}
