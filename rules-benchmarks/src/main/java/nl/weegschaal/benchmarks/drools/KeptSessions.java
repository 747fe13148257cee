package nl.weegschaal.benchmarks.drools;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weegschaal.benchmarks.facts.CaseFacts;
import nl.weegschaal.benchmarks.facts.RunFacts;
import nl.weegschaal.model.fact.DerivedFact;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** One session for each rule base that is kept, with the facts of a run taken out again after it. For one thread. */
public final class KeptSessions implements DroolsAlone {
    private final DroolsBases bases;
    private final boolean traced;
    private final Questions questions = new Questions();
    private final Map<KieBase, KieSession> sessions = new HashMap<>();

    /**
     * Runs on these rules.
     *
     * @param bases the compiled rules
     * @param traced whether a listener notes what fires
     */
    public KeptSessions(DroolsBases bases, boolean traced) {
        this.bases = bases;
        this.traced = traced;
    }

    @Override
    public List<DroolsAnswer> answer(CaseFacts facts) {
        KieSession session = sessions.computeIfAbsent(bases.of(facts.policy()), KieBase::newKieSession);
        List<DroolsAnswer> answers = new ArrayList<>();
        for (RunFacts run : facts.runs()) {
            answers.add(answer(session, run));
        }
        return answers;
    }

    private DroolsAnswer answer(KieSession session, RunFacts run) {
        Optional<Tracing> tracing = traced ? Optional.of(new Tracing()) : Optional.empty();
        tracing.ifPresent(session::addEventListener);
        run.given().forEach(session::insert);
        questions
                .backwards(run.scope())
                .forEach(group -> session.getAgenda().getAgendaGroup(group).setFocus());
        session.fireAllRules();
        tracing.ifPresent(session::removeEventListener);
        List<DerivedFact> derived = new ArrayList<>();
        for (FactHandle handle : List.copyOf((Collection<? extends FactHandle>) session.getFactHandles())) {
            if (session.getObject(handle) instanceof DerivedFact conclusion) {
                derived.add(conclusion);
            }
            session.delete(handle);
        }
        return new DroolsAnswer(derived, tracing.map(Tracing::fired).orElse(List.of()));
    }

    @Override
    public void close() {
        sessions.values().forEach(KieSession::dispose);
        sessions.clear();
    }
}
