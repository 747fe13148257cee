package nl.weegschaal.benchmarks.byhand;

import java.util.ArrayList;
import java.util.List;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.fact.Fact;

/** What was concluded in one run so far, and why. */
final class Conclusions {
    private final List<Application> applications = new ArrayList<>(24);

    void add(Norm norm, DerivedFact conclusion, Fact... premises) {
        applications.add(new Application(norm, List.of(premises), conclusion));
    }

    void add(Norm norm, DerivedFact conclusion, List<Fact> premises) {
        applications.add(new Application(norm, premises, conclusion));
    }

    List<Application> all() {
        return applications;
    }
}
