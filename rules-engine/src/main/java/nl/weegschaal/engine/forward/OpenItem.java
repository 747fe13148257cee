package nl.weegschaal.engine.forward;

import java.util.Optional;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.text.Text;

/**
 * A condition of an alternative that is not demonstrated on the file.
 *
 * @param fact what the file says
 * @param demonstrated what it would say if it were demonstrated
 * @param name what it is called in a list
 * @param step what the officer can do; empty if it was examined and not demonstrated
 */
record OpenItem(GivenFact fact, GivenFact demonstrated, Text name, Optional<Text> step) {
    boolean isExamined() {
        return step.isEmpty();
    }
}
