package nl.weegschaal.model.outlook;

import java.util.List;

/**
 * What an advisory depends on. It is made of closed facts only, and it advises nothing by itself.
 *
 * @param runs what each finding depends on: the risk at home, and for each alternative the risk there and the alternative
 * @param questions what is still open, with what can matter most first
 */
public record Outlook(List<RunOutlook> runs, List<OpenQuestion> questions) {
    /** Copies the lists. */
    public Outlook {
        runs = List.copyOf(runs);
        questions = List.copyOf(questions);
    }
}
