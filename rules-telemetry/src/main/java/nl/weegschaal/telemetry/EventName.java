package nl.weegschaal.telemetry;

import nl.weegschaal.engine.observe.Event;

/** How an event is called in metrics and spans. */
final class EventName {
    private EventName() {}

    static String of(Event event) {
        if (event instanceof Event.Assessed) {
            return "assessed";
        }
        if (event instanceof Event.Refused) {
            return "refused";
        }
        if (event instanceof Event.Swapped) {
            return "swapped";
        }
        if (event instanceof Event.NotSwapped) {
            return "kept";
        }
        if (event instanceof Event.Proved proved) {
            return proved.holds() ? "holds" : "broken";
        }
        return "fault";
    }
}
