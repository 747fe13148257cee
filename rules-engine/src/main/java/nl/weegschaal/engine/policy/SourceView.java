package nl.weegschaal.engine.policy;

import java.util.Optional;
import nl.weegschaal.engine.json.ValueView;
import nl.weegschaal.engine.law.SourceCatalogue;
import nl.weegschaal.engine.problem.Excerpt;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.problem.SameWord;
import nl.weegschaal.engine.problem.SharedMessage;

/** Reads the id of a legal source in metadata. */
final class SourceView {
    private static final int LONGEST = 100;

    private SourceView() {}

    /** The id as written there, even when the catalogue does not have it: that is noted as a problem. */
    static Optional<String> read(ValueView value, SourceCatalogue catalogue, Problems problems) {
        Optional<String> id = value.text(LONGEST);
        id.filter(written -> !catalogue.ids().contains(written))
                .ifPresent(written -> problems.add(Problem.of(
                                ProblemCode.UNKNOWN_REFERENCE,
                                value.place(),
                                SharedMessage.NO_SOURCE.with(Excerpt.quoted(written)))
                        .withExpected(SharedMessage.SOURCE_ID.text())
                        .withFound(written)
                        .withSuggestion(SameWord.to(written, catalogue.ids()).orElse(null))));
        return id;
    }
}
