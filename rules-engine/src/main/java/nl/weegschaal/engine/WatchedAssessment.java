package nl.weegschaal.engine;

import nl.weegschaal.engine.assess.Assessor;
import nl.weegschaal.engine.observe.Activity;
import nl.weegschaal.engine.observe.AdviceOrigin;
import nl.weegschaal.engine.observe.Ending;
import nl.weegschaal.engine.observe.Event;
import nl.weegschaal.engine.observe.Watch;
import nl.weegschaal.engine.problem.CaseRefused;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.casefile.CaseFile;

/** One assessment that a listener is told of. */
final class WatchedAssessment {
    private final Assessor assessor;
    private AdviceOrigin origin = AdviceOrigin.MEMORY;
    private Event event = new Event.Faulted();

    WatchedAssessment(Assessor assessor) {
        this.assessor = assessor;
    }

    Advisory of(CaseFile caseFile, Watch watch) {
        Ending ending = watch.begins(Activity.ASSESSMENT);
        try {
            Advisory advisory = assessor.assess(caseFile, () -> origin = AdviceOrigin.RULE_ENGINE);
            event = new Event.Assessed(origin);
            return advisory;
        } catch (CaseRefused refused) {
            event = new Event.Refused(refused.objections().stream()
                    .map(objection -> objection.problem().code())
                    .toList());
            throw refused;
        } finally {
            ending.ended(event);
        }
    }
}
