package nl.weegschaal.authoring.check;

import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.engine.problem.Phrase;

/** Messages about a policy as a whole. */
enum CheckMessage implements Message {
    MORE_FINDINGS(
            "nog {0} bevindingen staan er niet bij, omdat er meer zijn dan {1}",
            "{0} more findings are not shown, since there are more than {1}"),
    LINE_ENDS(
            "de regels van dit bestand eindigen niet alleen op een line feed (LF), dus heeft het beleid een andere vingerafdruk dan met alleen line feeds",
            "the lines of this file do not end in a line feed alone, so the fingerprint of the policy is another one than with line feeds"),
    LF("regels die eindigen op LF: een editor noemt dat LF of Unix", "LF line ends: an editor calls it LF or Unix");

    private final String nl;
    private final String en;

    CheckMessage(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public Phrase phrase() {
        return new Phrase(nl, en);
    }
}
