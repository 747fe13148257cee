package nl.weegschaal.workbench.check;

import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.engine.problem.Phrase;

/** What a check of the rules of the clock says around its findings, apart from what every check says. */
enum ClockReportMessage implements Message {
    SCENARIOS("scenario's: {0} van {1} geslaagd", "scenarios: {0} of {1} passed"),
    ALL_HOLD(
            "elke combinatie van feiten doorgerekend ({0}): alles geldt",
            "every combination of facts worked out ({0}): everything holds"),
    NOT_ALL_HOLD(
            "elke combinatie van feiten doorgerekend ({0}): niet alles geldt",
            "every combination of facts worked out ({0}): not everything holds"),
    DOES_NOT_HOLD("geldt niet: {0}", "does not hold: {0}"),
    GIVEN("gegeven: {0}", "given: {0}"),
    ANSWERED("regel: {0}", "rule: {0}"),
    ANSWERED_BY_NONE("geen regel geeft antwoord", "no rule answers");

    private final Phrase phrase;

    ClockReportMessage(String nl, String en) {
        this.phrase = new Phrase(nl, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
