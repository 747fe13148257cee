package nl.weegschaal.engine.clock;

import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.engine.problem.Phrase;

/** Messages about a timeline. */
enum ClockMessage implements Message {
    COUNTRY_FORM("een landcode van twee letters, zoals UA", "a country code of two letters, such as UA"),
    BEFORE_CALENDAR("de kalender met feestdagen begint na {0}", "the calendar of holidays begins after {0}"),
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
