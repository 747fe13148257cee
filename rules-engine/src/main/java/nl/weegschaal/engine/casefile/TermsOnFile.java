package nl.weegschaal.engine.casefile;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import nl.weegschaal.engine.json.ObjectEntry;
import nl.weegschaal.engine.json.ValueView;
import nl.weegschaal.engine.problem.Excerpt;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.problem.SharedMessage;
import nl.weegschaal.model.vocabulary.PolicyTerm;

/** Reads what a case file says about profiles, conditions and actors. Which of them a policy names is checked when the case is assessed. */
final class TermsOnFile {
    private final Places places;
    private final Problems problems;

    TermsOnFile(Places places, Problems problems) {
        this.places = places;
        this.problems = problems;
    }

    /** The values by the names that are their keys; the place of each key is kept under the name of the part. */
    <T> Map<PolicyTerm, T> read(ValueView value, String part, Function<ValueView, Optional<T>> reader) {
        Map<PolicyTerm, T> terms = new TreeMap<>();
        value.object()
                .ifPresent(object -> object.entries().forEach(entry -> {
                    Optional<T> found = reader.apply(entry.value());
                    if (isName(entry)) {
                        places.put(part + "/" + entry.key(), entry.keyPlace());
                        found.ifPresent(read -> terms.put(new PolicyTerm(entry.key()), read));
                    }
                }));
        return terms;
    }

    private boolean isName(ObjectEntry entry) {
        boolean isName = PolicyTerm.isWellFormed(entry.key());
        if (!isName) {
            problems.add(Problem.of(
                            ProblemCode.IMPOSSIBLE_VALUE,
                            entry.keyPlace(),
                            CaseMessage.NOT_A_NAME.with(Excerpt.quoted(entry.key())))
                    .withExpected(SharedMessage.NAME_OF_TERM.text())
                    .withFound(entry.key()));
        }
        return isName;
    }
}
