package nl.weegschaal.benchmarks.drools;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.benchmarks.facts.CaseFacts;
import nl.weegschaal.benchmarks.facts.RunFacts;
import nl.weegschaal.model.fact.DerivedFact;
import org.drools.commands.runtime.rule.AgendaGroupSetFocusCommand;
import org.kie.api.KieBase;
import org.kie.api.command.Command;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.ExecutionResults;
import org.kie.api.runtime.StatelessKieSession;
import org.kie.internal.command.CommandFactory;

/** A new stateless session for each run, which Drools makes and throws away by itself. */
public final class NewSessions implements DroolsAlone {
    private static final String CONCLUSIONS = "conclusions";

    private final DroolsBases bases;
    private final boolean traced;
    private final Questions questions = new Questions();

    /**
     * Runs on these rules.
     *
     * @param bases the compiled rules
     * @param traced whether a listener notes what fires
     */
    public NewSessions(DroolsBases bases, boolean traced) {
        this.bases = bases;
        this.traced = traced;
    }

    @Override
    public List<DroolsAnswer> answer(CaseFacts facts) {
        KieBase base = bases.of(facts.policy());
        List<DroolsAnswer> answers = new ArrayList<>();
        for (RunFacts run : facts.runs()) {
            answers.add(answer(base, run));
        }
        return answers;
    }

    private DroolsAnswer answer(KieBase base, RunFacts run) {
        StatelessKieSession session = base.newStatelessKieSession();
        Optional<Tracing> tracing = traced ? Optional.of(new Tracing()) : Optional.empty();
        tracing.ifPresent(session::addEventListener);
        List<Command<?>> commands = new ArrayList<>();
        commands.add(CommandFactory.newInsertElements(run.given()));
        questions.backwards(run.scope()).forEach(group -> commands.add(new AgendaGroupSetFocusCommand(group)));
        commands.add(CommandFactory.newFireAllRules());
        commands.add(CommandFactory.newGetObjects(new ClassObjectFilter(DerivedFact.class), CONCLUSIONS));
        ExecutionResults results = session.execute(CommandFactory.newBatchExecution(commands));
        return new DroolsAnswer(
                ((Collection<?>) results.getValue(CONCLUSIONS))
                        .stream().map(DerivedFact.class::cast).toList(),
                tracing.map(Tracing::fired).orElse(List.of()));
    }

    @Override
    public void close() {
        // No session outlives its run.
    }
}
