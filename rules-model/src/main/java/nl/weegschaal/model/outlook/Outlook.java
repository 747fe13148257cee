package nl.weegschaal.model.outlook;

import java.util.List;
import java.util.Objects;
import nl.weegschaal.model.text.Text;

/**
 * What an advisory depends on. It is made of closed facts only, and it advises nothing by itself.
 *
 * @param runs what each finding depends on: the risk at home, and for each alternative the risk there and the alternative
 * @param questions what is still open, with what can matter most first
 * @param leftOut what was not worked out because the case has very much of it, in sentences; empty if everything was
 */
public record Outlook(List<RunOutlook> runs, List<OpenQuestion> questions, List<Text> leftOut) {
    /** Copies the lists. */
    public Outlook {
        Objects.requireNonNull(runs, "runs");
        Objects.requireNonNull(questions, "questions");
        runs = List.copyOf(runs);
        questions = List.copyOf(questions);
        Objects.requireNonNull(leftOut, "leftOut");
        leftOut = List.copyOf(leftOut);
    }

    /**
     * What an advisory depends on, of which nothing was left out.
     *
     * @param runs what each finding depends on
     * @param questions what is still open
     */
    public Outlook(List<RunOutlook> runs, List<OpenQuestion> questions) {
        this(runs, questions, List.of());
    }
}
