package nl.weegschaal.engine.scenario;

import java.util.Optional;
import nl.weegschaal.engine.guard.TextCheck;
import nl.weegschaal.engine.json.TextView;
import nl.weegschaal.engine.json.ValueView;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.text.Text;

/** Reads the norm that a scenario shows. */
public final class ScenarioTitle {
    private static final int LONGEST = 500;

    private ScenarioTitle() {}

    /**
     * Reads a title.
     *
     * @param value one sentence, or one in each language
     * @param problems receives what is wrong with it
     * @return the title; empty if it is not there or cannot be read
     */
    public static Optional<Text> read(ValueView value, Problems problems) {
        Optional<Text> title =
                value.isObject() ? TextView.of(value) : value.text(LONGEST).map(text -> Text.same(text));
        title.ifPresent(text -> TextCheck.check(text, value.place(), problems));
        return title;
    }
}
