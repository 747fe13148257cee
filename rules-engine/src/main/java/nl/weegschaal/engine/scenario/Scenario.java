package nl.weegschaal.engine.scenario;

import java.util.List;
import nl.weegschaal.engine.casefile.LocatedCaseFile;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.model.text.Text;

/** A made-up case with what the rules must find in it. */
public final class Scenario {
    private final Place place;
    private final Text title;
    private final LocatedCaseFile given;
    private final List<Expectation> expectations;

    Scenario(Place place, Text title, LocatedCaseFile given, List<Expectation> expectations) {
        this.place = place;
        this.title = title;
        this.given = given;
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
     * The case.
     *
     * @return the case with the place of every part
     */
    public LocatedCaseFile given() {
        return given;
    }

    /**
     * Whether rules find everything that is expected.
     *
     * @param outcome what they find in the case
     * @return true if so
     */
    public boolean isMetBy(Outcome outcome) {
        return expectations.stream().allMatch(expectation -> expectation.isMetBy(outcome));
    }

    Place place() {
        return place;
    }

    List<Expectation> expectations() {
        return expectations;
    }
}
