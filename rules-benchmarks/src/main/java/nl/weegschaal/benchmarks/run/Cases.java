package nl.weegschaal.benchmarks.run;

import java.util.List;
import nl.weegschaal.benchmarks.facts.CaseFacts;
import nl.weegschaal.benchmarks.mix.CaseMix;
import nl.weegschaal.engine.Weegschaal;
import nl.weegschaal.model.advisory.PolicyUsed;
import nl.weegschaal.model.casefile.CaseFile;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The mix, the library, and what the library finds in each case: made once, before anything is timed. */
@State(Scope.Benchmark)
public class Cases {
    final Weegschaal weegschaal = Weegschaal.withBundledPolicies();
    final Weegschaal onRuleEngine = weegschaal.remembering(0);
    final List<CaseFile> files = CaseMix.standard().cases();
    final List<CaseFacts> facts =
            files.stream().map(weegschaal::assess).map(CaseFacts::of).toList();
    final List<CaseFile> filesOfOneArea = files.stream().map(HomeOnly::of).toList();
    final List<CaseFacts> homes = facts.stream().map(CaseFacts::homeOnly).toList();

    List<String> policies() {
        return weegschaal.policies().stream().map(PolicyUsed::id).toList();
    }
}
