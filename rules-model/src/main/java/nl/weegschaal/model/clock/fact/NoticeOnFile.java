package nl.weegschaal.model.clock.fact;

import java.util.Objects;
import nl.weegschaal.model.clock.word.Moment;
import nl.weegschaal.model.clock.word.Wait;

/**
 * A notice of default on file.
 *
 * @param moment when it was received, compared with the end of the term
 * @param twoWeeks whether the two weeks are over
 */
public record NoticeOnFile(Moment moment, Wait twoWeeks) implements ClockGiven {
    /** Checks that nothing is absent. */
    public NoticeOnFile {
        Objects.requireNonNull(moment, "moment");
        Objects.requireNonNull(twoWeeks, "twoWeeks");
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "NoticeOnFile";
    }
}
