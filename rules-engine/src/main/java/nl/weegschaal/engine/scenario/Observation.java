package nl.weegschaal.engine.scenario;

import java.util.List;
import nl.weegschaal.model.advisory.Advisory;

/** Where in an advisory to look. */
@FunctionalInterface
interface Observation {
    /** The words that are there. */
    List<Observed> in(Advisory advisory);
}
