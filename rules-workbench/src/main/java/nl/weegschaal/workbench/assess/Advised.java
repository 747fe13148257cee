package nl.weegschaal.workbench.assess;

import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.archive.RuleContent;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.outlook.Outlook;

/**
 * An advisory with what is needed to show it.
 *
 * @param advisory the advisory
 * @param outlook what it depends on; empty if nobody asked for that
 * @param words the words of the rules that it was made with
 * @param rules the files of the rules and the policy that it was made with, to be kept next to its trace; none if they have no files
 */
public record Advised(Advisory advisory, Optional<Outlook> outlook, Words words, List<RuleContent> rules) {
    public Advised {
        rules = List.copyOf(rules);
    }
}
