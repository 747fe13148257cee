package nl.weegschaal.engine.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.weegschaal.engine.replay.Difference.Side;
import nl.weegschaal.model.advisory.RuleId;
import nl.weegschaal.model.advisory.TraceCore;
import nl.weegschaal.model.vocabulary.Question;

/**
 * What two cores do not both say, in the order in which the rules work: run after run, first the given facts, then question after
 * question, and for each what the trace says before what the replay says. So the first is where they begin to differ.
 */
final class Differences {
    private static final List<Question> QUESTIONS = List.of(Question.values());
    private static final int FACTS = -1;

    private final List<Entry> then;
    private final List<Entry> now;
    private final List<String> runs;

    private Differences(TraceCore then, TraceCore now) {
        this.then = Entries.of(then);
        this.now = Entries.of(now);
        this.runs = Stream.concat(this.then.stream(), this.now.stream())
                .map(Entry::run)
                .distinct()
                .toList();
    }

    static List<Difference> between(TraceCore then, TraceCore now) {
        return new Differences(then, now).all();
    }

    private List<Difference> all() {
        List<Difference> differences = new ArrayList<>(only(Side.THEN, then, now));
        differences.addAll(only(Side.NOW, now, then));
        differences.sort(Comparator.<Difference>comparingInt(
                        difference -> runOrder(difference.entry().run()))
                .thenComparingInt(difference -> question(difference.entry()))
                .thenComparingInt(difference -> kind(difference.entry()))
                .thenComparing(Difference::only));
        return List.copyOf(differences);
    }

    private static List<Difference> only(Side side, List<Entry> these, List<Entry> others) {
        Set<Entry> known = new HashSet<>(others);
        Set<RuleId> applied = new HashSet<>();
        others.forEach(entry -> {
            if (entry instanceof Entry.Said said) {
                applied.add(said.rule());
            }
        });
        return these.stream()
                .filter(entry -> !known.contains(entry))
                // Of a rule that one side does not apply at all, its application says enough.
                .filter(entry -> !(entry instanceof Entry.Said said) || applied.contains(said.rule()))
                .map(entry -> new Difference(side, entry))
                .toList();
    }

    /** What every advisory must say comes last, also where one side has an area that the other has not. */
    private int runOrder(String run) {
        return run.equals("case") ? Integer.MAX_VALUE : runs.indexOf(run);
    }

    private static int question(Entry entry) {
        if (entry instanceof Entry.Applied applied) {
            return QUESTIONS.indexOf(applied.question());
        }
        if (entry instanceof Entry.Said said) {
            return QUESTIONS.indexOf(said.question());
        }
        return entry instanceof Entry.Found found ? QUESTIONS.indexOf(found.question()) : FACTS;
    }

    private static int kind(Entry entry) {
        if (entry instanceof Entry.Said) {
            return 0;
        }
        return entry instanceof Entry.Found ? 2 : 1;
    }
}
