package nl.weegschaal.model.clock.fact;

import nl.weegschaal.model.clock.word.Moment;

/**
 * A postponement for an uncertain situation in the country.
 *
 * @param moment when it began, compared with the end of the term as it stood
 * @param ended whether it has ended on the evaluation day
 */
public record PostponementOnFile(Moment moment, boolean ended) implements ClockGiven {
    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "PostponementOnFile";
    }
}
