package nl.weegschaal.model.clock.fact;

import nl.weegschaal.model.clock.word.Moment;
import nl.weegschaal.model.clock.word.Wait;

/**
 * A notice of default on file.
 *
 * @param moment when it was received, compared with the end of the term
 * @param twoWeeks whether the two weeks are over
 */
public record NoticeOnFile(Moment moment, Wait twoWeeks) implements ClockGiven {
    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "NoticeOnFile";
    }
}
