package nl.weegschaal.model.outlook;

import java.util.Objects;
import nl.weegschaal.model.text.Text;

/**
 * Something that is not known or not examined yet, as a question for the interview or a thing to look into.
 *
 * @param run the run of the rules in which it is open, as the names of its facts begin
 * @param place where the answer stands in the case file
 * @param text what to ask or do
 * @param changes how many facts must be otherwise, this one among them, before a finding is another one: 1 if the answer alone can
 *     change it; 0 if it is in none of the smallest sets of changes; {@link #NOT_WORKED_OUT} if it is open besides the facts
 */
public record OpenQuestion(String run, String place, Text text, int changes) {
    /** What the policy or a weighing leaves open: what the answer changes was not worked out. */
    public static final int NOT_WORKED_OUT = -1;

    /** Checks that nothing is absent. */
    public OpenQuestion {
        Objects.requireNonNull(run, "run");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(text, "text");
    }
}
