package nl.weegschaal.engine;

import java.time.LocalDate;
import nl.weegschaal.model.casefile.Applicant;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.CaseReference;
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
        return CaseFile.builder(
                        new CaseReference("T-1"),
                        new CountryCode(area.substring(0, 2)),
                        decision.minusDays(100),
                        decision)
                .home(new AreaCode(area))
                .applicant(new Applicant(Answer.YES, Answer.NO))
                .build();
    }
}
