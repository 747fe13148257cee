package nl.weegschaal.benchmarks.run;

import java.util.List;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.HomeArea;

/** A case with no alternative named, so that only the home area is worked out. */
final class HomeOnly {
    private HomeOnly() {}

    static CaseFile of(CaseFile file) {
        return new CaseFile(
                file.reference(),
                file.country(),
                file.lodged(),
                file.decision(),
                file.home(),
                file.applicant(),
                file.actors(),
                file.elements(),
                file.weighings().stream()
                        .filter(weighing -> file.home() instanceof HomeArea.Established home
                                && home.code().equals(weighing.area()))
                        .toList(),
                List.of());
    }
}
