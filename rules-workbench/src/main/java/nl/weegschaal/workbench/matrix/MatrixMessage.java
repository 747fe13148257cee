package nl.weegschaal.workbench.matrix;

import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.engine.problem.Phrase;

/** What the program says when a matrix cannot be drawn or written. */
enum MatrixMessage implements Message {
    SEVERAL_POLICIES(
            "deze map heeft meer dan één beleid; noem er één", "this folder holds several policies; name one of them"),
    ONE_POLICY("de map van één beleid", "the folder of one policy"),
    NOT_IN_FORCE("dit beleid geldt niet op {0}", "this policy is not in force on {0}"),
    DAY_FROM("een dag vanaf {0}", "a day from {0}"),
    DAY_FROM_TO("een dag vanaf {0} tot en met {1}", "a day from {0} to {1}"),
    TOO_LARGE("dit beleid kan niet worden getekend: {0}", "this policy cannot be drawn: {0}"),
    RULES_WITHOUT_ERROR(
            "regels waarin de opdracht check geen fout vindt", "rules that the command check finds no error in");

    private final Phrase phrase;

    MatrixMessage(String nl, String en) {
        this.phrase = new Phrase(nl, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
