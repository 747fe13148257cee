package nl.weegschaal.engine.load;

import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.engine.problem.Phrase;

/** What is said of rules that do not keep the guardrails. */
enum LoadMessage implements Message {
    BROKEN("waarborg {0} geldt niet ({1}): {2} {3}", "guardrail {0} does not hold ({1}): {2} {3}"),
    BROKEN_AT_QUESTION("waarborg {0} geldt niet ({1}): {2} {3} {4}", "guardrail {0} does not hold ({1}): {2} {3} {4}"),
    RULES_THAT_KEEP_IT("regels die zich er in elke zaak aan houden", "rules that keep it in every case"),
    NOT_PROVED("de waarborgen kunnen niet worden bewezen: {0}", "the guardrails cannot be proved: {0}"),
    FEWER_CONDITIONS(
            "minder verschillende voorwaarden over dezelfde feiten", "fewer different conditions on the same facts");

    private final Phrase phrase;

    LoadMessage(String nl, String en) {
        this.phrase = new Phrase(nl, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
