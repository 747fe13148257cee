package nl.weegschaal.engine.trace;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.weegschaal.engine.json.ValueView;
import nl.weegschaal.engine.problem.Excerpt;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.problem.SameWord;
import nl.weegschaal.model.advisory.NodeId;

/** The names of the facts of a trace: each stands for one fact, and whatever names a fact names one that is there. */
final class NodeNames {
    private static final int LONGEST = 200;

    private final Problems problems;
    private final Set<String> known = new LinkedHashSet<>();

    NodeNames(Problems problems) {
        this.problems = problems;
    }

    /** Makes a name known. */
    void declare(ValueView value) {
        value.text(LONGEST)
                .filter(name -> !known.add(name))
                .ifPresent(name -> problems.add(Problem.of(
                                ProblemCode.DUPLICATE_ID,
                                value.place(),
                                TraceMessage.FACT_TWICE.with(Excerpt.quoted(name)))
                        .withExpected(TraceMessage.ANOTHER_NAME.text())
                        .withFound(name)));
    }

    List<NodeId> references(ValueView list) {
        List<NodeId> read = new ArrayList<>();
        list.items(Integer.MAX_VALUE).forEach(item -> reference(item).ifPresent(read::add));
        return read;
    }

    Optional<NodeId> reference(ValueView value) {
        Optional<String> name = value.text(LONGEST);
        name.filter(written -> !known.contains(written))
                .ifPresent(written -> problems.add(Problem.of(
                                ProblemCode.UNKNOWN_REFERENCE,
                                value.place(),
                                TraceMessage.NO_FACT.with(Excerpt.quoted(written)))
                        .withExpected(TraceMessage.ID_OF_A_NODE.text())
                        .withFound(written)
                        .withSuggestion(SameWord.to(written, known).orElse(null))));
        return name.filter(known::contains).map(NodeId::new);
    }
}
