package nl.weegschaal.model.outlook;

import java.util.Objects;
import java.util.Optional;
import nl.weegschaal.model.text.Text;

/**
 * Something that is not known or not examined yet, as a question for the interview or a thing to look into.
 *
 * @param run the run of the rules in which it is open, as the names of its facts begin
 * @param place where the answer stands in the case file; {@code open-points/} and what is open, if it is open besides the facts
 * @param text what to ask or do
 * @param changes how many facts must be otherwise, this one among them, before a finding is another one: 1 if the answer alone can
 *     change it; 0 if it is in none of the smallest sets of changes
 * @param why why the law asks it although no answer changes a finding, in one line with its source; empty if an answer can
 */
public record OpenQuestion(String run, String place, Text text, int changes, Optional<Text> why) {
    private static final String BESIDES_FACTS = "open-points/";

    /** Checks that nothing is absent. */
    public OpenQuestion {
        Objects.requireNonNull(run, "run");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(why, "why");
    }

    /**
     * What the policy or a weighing leaves open: what the answer changes is not worked out.
     *
     * @param run the run of the rules in which it is open
     * @param what what is open, in one word
     * @param text what to ask or do
     * @param why why the law asks it although no answer changes a finding; empty if an answer can
     * @return the question
     */
    public static OpenQuestion besidesFacts(String run, String what, Text text, Optional<Text> why) {
        return new OpenQuestion(run, BESIDES_FACTS + what, text, 0, why);
    }

    /**
     * Whether it is open besides the facts of the case.
     *
     * @return true if the policy or a weighing leaves it open
     */
    public boolean isBesidesFacts() {
        return place.startsWith(BESIDES_FACTS);
    }
}
