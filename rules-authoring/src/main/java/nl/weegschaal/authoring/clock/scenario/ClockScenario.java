package nl.weegschaal.authoring.clock.scenario;

import java.time.LocalDate;
import java.util.List;
import nl.weegschaal.engine.clock.Clock;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.model.clock.ClockAdvice;
import nl.weegschaal.model.clock.Timeline;
import nl.weegschaal.model.text.Text;

/** A made-up timeline with what the rules of the clock must find on a day. */
public final class ClockScenario {
    private final Place place;
    private final Text title;
    private final LocalDate day;
    private final Timeline timeline;
    private final MadeUpMoratoria madeUp;
    private final List<ClockExpectation> expectations;

    ClockScenario(
            Place place,
            Text title,
            LocalDate day,
            Timeline timeline,
            MadeUpMoratoria madeUp,
            List<ClockExpectation> expectations) {
        this.place = place;
        this.title = title;
        this.day = day;
        this.timeline = timeline;
        this.madeUp = madeUp;
        this.expectations = List.copyOf(expectations);
    }

    /**
     * The file that it stands in.
     *
     * @return its name
     */
    public String file() {
        return place.file();
    }

    /**
     * The norm that it shows.
     *
     * @return the title
     */
    public Text title() {
        return title;
    }

    /**
     * The evaluation day.
     *
     * @return the day, not before the lodging day
     */
    public LocalDate day() {
        return day;
    }

    /**
     * What happened when.
     *
     * @return the timeline
     */
    public Timeline timeline() {
        return timeline;
    }

    /**
     * What a clock finds on that day.
     *
     * @param clock the clock
     * @return the advice
     */
    public ClockAdvice advice(Clock clock) {
        return madeUp.applied(clock).advise(timeline, madeUp.periods(), day);
    }

    /**
     * Whether an advice is as expected.
     *
     * @param advice what rules find on that day
     * @return true if so
     */
    public boolean isMetBy(ClockAdvice advice) {
        return expectations.stream().allMatch(expectation -> expectation.isMetBy(advice));
    }

    Place place() {
        return place;
    }

    List<ClockExpectation> expectations() {
        return expectations;
    }
}
