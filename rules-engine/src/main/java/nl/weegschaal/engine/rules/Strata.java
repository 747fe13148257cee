package nl.weegschaal.engine.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.weegschaal.model.fact.ClosedFact;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** Answers questions one after another in one session of the rule engine. */
final class Strata {
    /** The gate lets no rules through that could apply more often, whatever the case. */
    private static final int MOST_FIRINGS = CostGate.MOST_APPLICATIONS + 1;

    private Strata() {}

    /** Every application of a rule, as the consequences of the rules recorded it. */
    static <F> List<F> answer(KieBase base, Collection<? extends ClosedFact> given, List<String> questions) {
        return OwnLoader.during(() -> inSession(base, given, questions));
    }

    private static <F> List<F> inSession(KieBase base, Collection<? extends ClosedFact> given, List<String> questions) {
        KieSession session = base.newKieSession();
        try {
            List<F> firings = new ArrayList<>();
            session.getEnvironment().set(Conclude.RECORD, firings);
            given.forEach(session::insert);
            for (String question : questions) {
                session.getAgenda().getAgendaGroup(question).setFocus();
                if (session.fireAllRules(MOST_FIRINGS) == MOST_FIRINGS) {
                    throw new IllegalStateException("the rules of the question " + question + " do not come to an end");
                }
            }
            return List.copyOf(firings);
        } finally {
            session.dispose();
        }
    }
}
