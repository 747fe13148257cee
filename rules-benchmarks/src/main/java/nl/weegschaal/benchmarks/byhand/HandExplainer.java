package nl.weegschaal.benchmarks.byhand;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.text.Text;

/**
 * Says in Dutch and English why: for each application of a norm its sentence with its sources and its name, and the facts that it rests
 * on. The words for a fact are worked out once, for there are only so many closed facts.
 */
public final class HandExplainer {
    private final Words words;
    private final Map<Fact, Text> known = new ConcurrentHashMap<>();

    /**
     * Explains in these words.
     *
     * @param words the words for closed facts
     */
    public HandExplainer(Words words) {
        this.words = words;
    }

    /**
     * Explains an advice.
     *
     * @param advice the advice
     * @return its lines, run by run
     */
    public List<Text> explain(HandAdvice advice) {
        List<Text> lines = new ArrayList<>();
        for (HandRun run : advice.runs()) {
            for (Application application : run.applications()) {
                lines.add(application.norm().sentence());
                lines.add(restsOn(application.premises()));
            }
        }
        return lines;
    }

    private Text restsOn(List<Fact> premises) {
        StringBuilder nl = new StringBuilder("Dit rust op: ");
        StringBuilder en = new StringBuilder("This rests on: ");
        String between = "";
        for (Fact premise : premises) {
            Text text = known.computeIfAbsent(premise, words::of);
            nl.append(between).append(text.nl());
            en.append(between).append(text.en());
            between = "; ";
        }
        return new Text(nl.toString(), en.toString());
    }
}
