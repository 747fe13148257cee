package nl.weegschaal.engine.guard;

import java.util.Optional;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.AlternativeAdvice;
import nl.weegschaal.model.advisory.AreaAdvice;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.HomeArea;
import nl.weegschaal.model.vocabulary.AreaCode;

/** The code of the area that an advice is about. Where there is no policy nothing names it but the run that it comes from. */
final class CodeOfArea {
    private CodeOfArea() {}

    static Optional<AreaCode> in(Advisory advisory, AreaAdvice area) {
        CaseFile caseFile = advisory.caseFile();
        return switch (area.role()) {
            case HOME ->
                caseFile.home() instanceof HomeArea.Established home ? Optional.of(home.code()) : Optional.empty();
            case ALTERNATIVE ->
                caseFile.alternatives().stream()
                        .map(CaseAlternative::area)
                        .filter(code -> area.risk().node().value().startsWith("there(" + code + ")"))
                        .findFirst();
        };
    }

    static Optional<AreaCode> in(Advisory advisory, AlternativeAdvice alternative) {
        return alternative.there().flatMap(there -> in(advisory, there));
    }
}
