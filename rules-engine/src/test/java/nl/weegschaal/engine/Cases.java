package nl.weegschaal.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.weegschaal.model.casefile.Applicant;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.CaseReference;
import nl.weegschaal.model.casefile.HomeArea;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.CountryCode;

/** Cases with nothing on file but a home area. */
final class Cases {
    static final LocalDate DECISION = LocalDate.of(2026, 8, 3);

    private Cases() {}

    static CaseFile from(String area) {
        return from(area, DECISION);
    }

    static CaseFile from(String area, LocalDate decision) {
        return new CaseFile(
                new CaseReference("T-1"),
                new CountryCode(area.substring(0, 2)),
                decision.minusDays(100),
                decision,
                new HomeArea.Established(new AreaCode(area)),
                new Applicant(Answer.YES, Answer.NO),
                Set.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
