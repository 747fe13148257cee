package nl.weegschaal.benchmarks.run;

import java.util.List;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.HomeArea;
import nl.weegschaal.model.vocabulary.AreaCode;

/** A case with no alternative named, so that only the home area is worked out. */
final class HomeOnly {
    private HomeOnly() {}

    static CaseFile of(CaseFile file) {
        return CaseFile.builder(file)
                .weighings(file.weighings().stream()
                        .filter(weighing -> isHome(file, weighing.area()))
                        .toList())
                .tests(file.tests().stream()
                        .filter(test -> isHome(file, test.area()))
                        .toList())
                .alternatives(List.of())
                .build();
    }

    private static boolean isHome(CaseFile file, AreaCode area) {
        return file.home() instanceof HomeArea.Established home && home.code().equals(area);
    }
}
