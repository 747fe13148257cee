package nl.weegschaal.benchmarks.run;

import nl.weegschaal.benchmarks.drools.DroolsAlone;
import nl.weegschaal.benchmarks.drools.DroolsBases;
import nl.weegschaal.benchmarks.drools.KeptSessions;
import nl.weegschaal.benchmarks.drools.NewSessions;
import nl.weegschaal.benchmarks.drools.RuleModel;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Drools alone in each of its ways, held against the library first. */
@State(Scope.Thread)
public class DroolsState {
    /** In which form it gets the rules. */
    @Param
    public RuleModel model = RuleModel.DRL;

    /** How long a session lives. */
    @Param
    public Sessions sessions = Sessions.NEW;

    /** Whether a listener notes what fires. */
    @Param({"false", "true"})
    public boolean traced;

    DroolsAlone drools;

    /**
     * Compiles the rules, and stops unless the answers are those of the library.
     *
     * @param cases the mix
     */
    @Setup
    public void agree(Cases cases) {
        DroolsBases bases = DroolsBases.compile(model, cases.policies());
        drools = switch (sessions) {
            case NEW -> new NewSessions(bases, traced);
            case KEPT -> new KeptSessions(bases, traced);
        };
        Agreement.check("Drools alone", cases.facts, facts -> Agreement.difference(drools, traced, facts));
    }

    /** Ends the sessions. */
    @TearDown
    public void end() {
        drools.close();
    }
}
