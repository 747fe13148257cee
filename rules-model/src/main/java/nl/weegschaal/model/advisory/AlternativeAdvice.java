package nl.weegschaal.model.advisory;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.weegschaal.model.vocabulary.AlternativeCode;
import nl.weegschaal.model.vocabulary.DemonstrationGap;
import nl.weegschaal.model.vocabulary.ExaminationGround;
import nl.weegschaal.model.vocabulary.ExclusionGround;
import nl.weegschaal.model.vocabulary.SettlementBasis;

/**
 * What the advisory says about one internal protection alternative, or about the question itself when no area is named.
 *
 * @param finding whether it may be considered
 * @param there the same scale for the same applicant in that area; empty when no area is named
 * @param restrictions the lines of the policy that limit it, in the order of the policy
 * @param aspects what is on file, aspect by aspect; empty when no area is named
 * @param exclusions why the policy excludes it
 * @param gaps why it is not demonstrated
 * @param examinations what must be examined first
 * @param settlement where the examination of settlement starts, if the policy names conditions that suffice
 */
public record AlternativeAdvice(
        Finding<AlternativeCode> finding,
        Optional<AreaAdvice> there,
        List<RestrictionUsed> restrictions,
        List<AspectAdvice> aspects,
        List<Finding<ExclusionGround>> exclusions,
        List<Finding<DemonstrationGap>> gaps,
        List<Finding<ExaminationGround>> examinations,
        List<Finding<SettlementBasis>> settlement) {
    /** Copies the lists. */
    public AlternativeAdvice {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(there, "there");
        Objects.requireNonNull(restrictions, "restrictions");
        Objects.requireNonNull(aspects, "aspects");
        Objects.requireNonNull(exclusions, "exclusions");
        Objects.requireNonNull(gaps, "gaps");
        Objects.requireNonNull(examinations, "examinations");
        Objects.requireNonNull(settlement, "settlement");
        restrictions = List.copyOf(restrictions);
        aspects = List.copyOf(aspects);
        exclusions = List.copyOf(exclusions);
        gaps = List.copyOf(gaps);
        examinations = List.copyOf(examinations);
        settlement = List.copyOf(settlement);
    }
}
