package nl.weegschaal.engine.explain;

import java.util.Optional;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.AlternativeAdvice;
import nl.weegschaal.model.advisory.AreaAdvice;
import nl.weegschaal.model.advisory.AreaName;
import nl.weegschaal.model.advisory.NodeId;
import nl.weegschaal.model.text.Text;

/** What an area is called: by its name in the policy, or by its code alone where no policy names it. */
final class AreaNames {
    private final Words words;

    AreaNames(Words words) {
        this.words = words;
    }

    /** The name of an area that is named as alternative, with its code; empty if no area is named. */
    Optional<Text> of(AlternativeAdvice alternative) {
        Optional<AreaName> known = alternative.there().flatMap(AreaAdvice::area);
        return known.map(area -> words.text("explain.area.name", area.name(), Lines.same(area.code())))
                .or(() -> code(alternative).map(Lines::same));
    }

    /** The code of an area that is named as alternative, as the name of its run has it. */
    static Optional<String> code(AlternativeAdvice alternative) {
        return alternative.there().map(there -> code(there.risk().node()));
    }

    private static String code(NodeId node) {
        String run = node.run();
        return run.substring(run.indexOf('(') + 1, run.indexOf(')'));
    }
}
