package nl.weegschaal.authoring.clock.scenario;

import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.engine.problem.Phrase;

/** Messages about scenarios of the clock. */
enum ClockScenarioMessage implements Message {
    EXPECTS_NOTHING("het scenario verwacht niets", "the scenario expects nothing"),
    AT_LEAST_ONE("ten minste één sleutel onder \"expect\"", "at least one key under \"expect\""),
    BEFORE_LODGING("deze dag ligt voor de indiening", "this day is before the lodging"),
    NO_ADVICE("er is geen advies over deze tijdlijn: {0}", "there is no advice on this timeline: {0}");

    private final Phrase phrase;

    ClockScenarioMessage(String nl, String en) {
        this.phrase = new Phrase(nl, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
