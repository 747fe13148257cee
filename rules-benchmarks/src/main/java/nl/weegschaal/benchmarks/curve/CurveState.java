package nl.weegschaal.benchmarks.curve;

import nl.weegschaal.engine.Weegschaal;
import nl.weegschaal.model.casefile.CaseFile;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One point of a curve: what is loaded, and the case. */
@State(Scope.Benchmark)
public class CurveState {
    /** What grows, and how far it has grown. */
    @Param({
        "AREAS 10",
        "AREAS 100",
        "AREAS 1000",
        "AREAS 4900",
        "POLICIES 1",
        "POLICIES 10",
        "POLICIES 50",
        "POLICIES 200",
        "RULES 0",
        "RULES 100",
        "RULES 300",
        "ELEMENTS 0",
        "ELEMENTS 10",
        "ELEMENTS 50",
        "ELEMENTS 200"
    })
    public String point = "";

    Weegschaal weegschaal;
    Weegschaal onRuleEngine;
    CaseFile file;

    /** Loads the made-up policies and makes the case. */
    @Setup
    public void load() {
        String[] words = point.split(" ", -1);
        Axis axis = Axis.valueOf(words[0]);
        int size = Integer.parseInt(words[1]);
        weegschaal = axis.load(size);
        onRuleEngine = weegschaal.remembering(0);
        file = axis.caseFile(size);
    }
}
