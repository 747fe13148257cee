package nl.weegschaal.benchmarks.drools;

import java.util.ArrayList;
import java.util.List;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;

/** What a user of Drools alone would add to be able to say afterwards which rule fired on which facts. */
final class Tracing extends DefaultAgendaEventListener {
    private final List<DroolsAnswer.Fired> fired = new ArrayList<>();

    @Override
    public void afterMatchFired(AfterMatchFiredEvent event) {
        fired.add(new DroolsAnswer.Fired(
                event.getMatch().getRule().getName(),
                List.copyOf(event.getMatch().getObjects())));
    }

    List<DroolsAnswer.Fired> fired() {
        return fired;
    }
}
