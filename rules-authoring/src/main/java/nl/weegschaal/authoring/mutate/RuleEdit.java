package nl.weegschaal.authoring.mutate;

import java.util.List;

/**
 * A mutant as an edit of the rule file that a person could have made.
 *
 * @param file the rule file
 * @param line the first line that is removed, or before which one is added, from 1
 * @param removed the lines that go
 * @param added the lines that come in their place
 * @param text the whole text of the file after the edit; empty if the file goes
 */
public record RuleEdit(String file, int line, List<String> removed, List<String> added, String text) {
    /** Copies the lines. */
    public RuleEdit {
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }
}
