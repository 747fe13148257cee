package nl.weegschaal.engine.outlook;

import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.engine.problem.Phrase;

/** What is said of what an advisory hangs on where not all of it is worked out. */
enum OutlookMessage implements Message {
    ALTERNATIVES(
            "Alleen voor de eerste {0} van {1} alternatieven is uitgewerkt waarvan de uitkomst afhangt.",
            "Only for the first {0} of {1} alternatives is worked out what the outcome depends on."),
    ELEMENTS(
            "Alleen van de eerste {0} van {1} individuele omstandigheden is bekeken wat er anders kan; de overige blijven"
                    + " zoals ze zijn.",
            "Only of the first {0} of {1} individual elements is looked at what could be otherwise; the others stay as"
                    + " they are.");

    private final String nl;
    private final String en;

    OutlookMessage(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public Phrase phrase() {
        return new Phrase(nl, en);
    }
}
