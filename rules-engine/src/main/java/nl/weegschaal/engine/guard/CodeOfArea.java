package nl.weegschaal.engine.guard;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.AlternativeAdvice;
import nl.weegschaal.model.advisory.AreaAdvice;
import nl.weegschaal.model.advisory.AreaName;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.HomeArea;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.AreaRole;

/** The code of the area that an advice is about. Without a policy the area has no name, and its code stands in the case file alone. */
final class CodeOfArea {
    private CodeOfArea() {}

    static Optional<AreaCode> in(Advisory advisory, AreaAdvice area) {
        return area.area().map(AreaName::code).or(() -> onFile(advisory, area));
    }

    static Optional<AreaCode> in(Advisory advisory, AlternativeAdvice alternative) {
        return alternative.there().flatMap(there -> in(advisory, there));
    }

    private static Optional<AreaCode> onFile(Advisory advisory, AreaAdvice area) {
        if (area.role() == AreaRole.HOME) {
            return advisory.caseFile().home() instanceof HomeArea.Established home
                    ? Optional.of(home.code())
                    : Optional.empty();
        }
        List<AreaCode> named = advisory.caseFile().alternatives().stream()
                .map(CaseAlternative::area)
                .sorted(Comparator.naturalOrder())
                .toList();
        List<Optional<AreaAdvice>> examined =
                advisory.alternatives().stream().map(AlternativeAdvice::there).toList();
        int place = examined.indexOf(Optional.of(area));
        return place >= 0 && place < named.size() ? Optional.of(named.get(place)) : Optional.empty();
    }
}
