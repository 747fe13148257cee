package nl.weegschaal.model.outlook;

import java.util.List;
import nl.weegschaal.model.text.Text;

/**
 * What an advisory hangs on. It is made of closed facts only, and it advises nothing by itself.
 *
 * @param runs what each finding hangs on: the risk at home, and for each alternative the risk there and the alternative
 * @param questions what is still open, that which can matter most first
 * @param leftOut what was not worked out because the case has very much of it, in sentences; empty if everything was
 */
public record Outlook(List<RunOutlook> runs, List<OpenQuestion> questions, List<Text> leftOut) {
    /** Copies the lists. */
    public Outlook {
        runs = List.copyOf(runs);
        questions = List.copyOf(questions);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * What an advisory hangs on, of which nothing was left out.
     *
     * @param runs what each finding hangs on
     * @param questions what is still open
     */
    public Outlook(List<RunOutlook> runs, List<OpenQuestion> questions) {
        this(runs, questions, List.of());
    }
}
