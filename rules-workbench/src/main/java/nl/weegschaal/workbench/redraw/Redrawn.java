package nl.weegschaal.workbench.redraw;

import java.util.Optional;
import nl.weegschaal.engine.policy.GeneralRules;
import nl.weegschaal.engine.policy.PolicySet;
import nl.weegschaal.engine.replay.ReplayedTrace;
import nl.weegschaal.engine.trace.TraceDocument;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.casefile.CaseReference;

/** What came of working a trace out again to show its advice. */
sealed interface Redrawn {
    /**
     * The advice of the trace.
     *
     * @param trace the trace
     * @param advisory the advice as it was given; what was erased is left out
     * @param general the general rules of then
     * @param policies the policy of then
     * @param lackingTexts how many texts came from this version of the program
     */
    record SameAdvice(
            TraceDocument trace, Advisory advisory, GeneralRules general, PolicySet policies, int lackingTexts)
            implements Redrawn {
        /** How the case system names the case; empty if that was not kept. */
        Optional<CaseReference> reference() {
            return trace.trace()
                    .caseFile()
                    .map(file -> file.reference())
                    .or(() -> trace.trace().reference());
        }
    }

    /**
     * Something else than the trace says, which is never shown as the advice that was given.
     *
     * @param trace what differs
     */
    record OtherAdvice(ReplayedTrace trace) implements Redrawn {}
}
