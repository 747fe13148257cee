package nl.weegschaal.workbench;

import java.util.Optional;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.outlook.Outlook;

/**
 * An advisory with what is needed to show it.
 *
 * @param advisory the advisory
 * @param outlook what it hangs on; empty if nobody asked for that
 * @param words the words of the rules that it was made with
 */
record Advised(Advisory advisory, Optional<Outlook> outlook, Words words) {}
