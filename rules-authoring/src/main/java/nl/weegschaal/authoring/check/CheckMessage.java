package nl.weegschaal.authoring.check;

import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.engine.problem.Phrase;

/** Messages about a policy as a whole, and about where to read on. */
enum CheckMessage implements Message {
    MORE_FINDINGS(
            "nog {0} {0|bevinding staat|bevindingen staan} er niet bij, omdat er meer zijn dan {1}",
            "{0} more {0|finding is|findings are} not shown, since there are more than {1}"),
    LINE_ENDS(
            "de regels van dit bestand eindigen niet alleen op een line feed (LF), dus heeft het beleid een andere vingerafdruk dan met alleen line feeds",
            "the lines of this file do not end in a line feed alone, so the fingerprint of the policy is another one than with line feeds"),
    LF("regels die eindigen op LF: een editor noemt dat LF of Unix", "LF line ends: an editor calls it LF or Unix"),
    SEE("Zie {0}.", "See {0}.");

    private final Phrase phrase;

    CheckMessage(String nl, String en) {
        this.phrase = new Phrase(nl, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
