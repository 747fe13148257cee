package nl.weegschaal.engine.guard;

import java.util.List;
import java.util.Optional;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.CaseWeighing;
import nl.weegschaal.model.casefile.HomeArea;
import nl.weegschaal.model.vocabulary.AreaCode;

/** The same person in another area: whatever the file says of the one area, it says of the other. */
final class Moved {
    private Moved() {}

    static CaseFile home(CaseFile of, AreaCode area) {
        AreaCode from = Areas.home(of).orElseThrow();
        return Change.parts(
                of, new HomeArea.Established(area), of.elements(), weighings(of, from, area), of.alternatives());
    }

    /** With the first alternative alone, moved; without any if the case has none. */
    static CaseFile alternative(CaseFile of, AreaCode area) {
        Optional<CaseAlternative> first = of.alternatives().stream().findFirst();
        return first.map(from -> Change.parts(
                        of,
                        of.home(),
                        of.elements(),
                        weighings(of, from.area(), area),
                        List.of(new CaseAlternative(
                                area,
                                from.aspects(),
                                from.exceptions(),
                                from.transitRoute(),
                                from.rebuttal(),
                                from.policy()))))
                .orElse(of);
    }

    private static List<CaseWeighing> weighings(CaseFile of, AreaCode from, AreaCode to) {
        return of.weighings().stream()
                .filter(weighing ->
                        weighing.area().equals(from) || !weighing.area().equals(to))
                .map(weighing -> weighing.area().equals(from)
                        ? new CaseWeighing(to, weighing.elements(), weighing.degree(), weighing.reasons())
                        : weighing)
                .toList();
    }
}
