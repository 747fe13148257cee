package nl.weegschaal.engine.clock;

import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.engine.problem.Phrase;

/** Messages about a timeline. */
enum ClockMessage implements Message {
    COUNTRY_FORM("een landcode van twee letters, zoals UA", "a country code of two letters, such as UA"),
    LAW_NOT_HELD(
            "voor een aanvraag van {0} gold ander recht dan dit programma kent: dat van Richtlijn 2005/85/EG (Richtlijn 2013/32/EU, artikel 52)",
            "other law applied to an application of {0} than this program has: that of Directive 2005/85/EC (Directive 2013/32/EU, Article 52)"),
    DAY_TWICE("de dag {0} staat er twee keer", "the day {0} is there twice"),
    TOO_EARLY("deze dag ligt voor {0}", "this day is before {0}");

    private final Phrase phrase;

    ClockMessage(String nl, String en) {
        this.phrase = new Phrase(nl, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
