package nl.weegschaal.model.advisory;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.weegschaal.model.vocabulary.AreaRole;
import nl.weegschaal.model.vocabulary.ArticleElement;
import nl.weegschaal.model.vocabulary.AttentionKind;
import nl.weegschaal.model.vocabulary.ContradictionKind;
import nl.weegschaal.model.vocabulary.Degree;
import nl.weegschaal.model.vocabulary.DegreeBasis;
import nl.weegschaal.model.vocabulary.DegreeNeeded;
import nl.weegschaal.model.vocabulary.ElementState;
import nl.weegschaal.model.vocabulary.InquiryGround;
import nl.weegschaal.model.vocabulary.OpenPointKind;
import nl.weegschaal.model.vocabulary.PolicyCode;
import nl.weegschaal.model.vocabulary.RiskCode;
import nl.weegschaal.model.vocabulary.ScaleCode;

/**
 * The sliding scale for one area and this applicant.
 *
 * @param role why the area is examined
 * @param area the area, empty when the home area is not established
 * @param gradation the line of the policy that was used, empty without one
 * @param policy how the policy stands
 * @param openPoints what is missing
 * @param contradictions what contradicts itself
 * @param attentions what the reader must know about the basis
 * @param articleElements the elements of Article 15(c)
 * @param scale what the scale asks for
 * @param needed the degree of individual elements needed
 * @param shown the degree of individual elements shown
 * @param shownBasis on what the degree shown rests
 * @param inquiry why no negative follows, when something stands in its way
 * @param risk whether a real risk is indicated
 */
public record AreaAdvice(
        AreaRole role,
        Optional<AreaName> area,
        Optional<GradationUsed> gradation,
        Finding<PolicyCode> policy,
        List<Finding<OpenPointKind>> openPoints,
        List<Finding<ContradictionKind>> contradictions,
        List<Finding<AttentionKind>> attentions,
        SortedMap<ArticleElement, Finding<ElementState>> articleElements,
        Finding<ScaleCode> scale,
        DegreeNeeded needed,
        Finding<Degree> shown,
        DegreeBasis shownBasis,
        List<Finding<InquiryGround>> inquiry,
        Finding<RiskCode> risk) {
    /** Copies the lists. */
    public AreaAdvice {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(gradation, "gradation");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(openPoints, "openPoints");
        Objects.requireNonNull(contradictions, "contradictions");
        Objects.requireNonNull(attentions, "attentions");
        Objects.requireNonNull(articleElements, "articleElements");
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(needed, "needed");
        Objects.requireNonNull(shown, "shown");
        Objects.requireNonNull(shownBasis, "shownBasis");
        Objects.requireNonNull(inquiry, "inquiry");
        Objects.requireNonNull(risk, "risk");
        openPoints = List.copyOf(openPoints);
        contradictions = List.copyOf(contradictions);
        attentions = List.copyOf(attentions);
        articleElements = Collections.unmodifiableSortedMap(new TreeMap<>(articleElements));
        inquiry = List.copyOf(inquiry);
    }

    /**
     * Whether circumstances need not be weighed any more: a real risk is indicated, or a condition of Article 15(c) is not met.
     *
     * @return true if no weighing can change the finding on the risk
     */
    public boolean isSettled() {
        return risk.code().isIndicated()
                || articleElements.values().stream()
                        .anyMatch(element -> element.code() == ElementState.NOT_ESTABLISHED);
    }

    /**
     * Whether the officer tested an area where presence alone does not suffice. Such a test concludes on the risk, and says nothing of a
     * degree, so the case has no place on the scale.
     *
     * @return true if the officer's own individual test stands in the place of a degree
     */
    public boolean isOfOwnTest() {
        return shownBasis == DegreeBasis.OFFICER_TEST && scale.code() != ScaleCode.PRESENCE_SUFFICES;
    }

    /**
     * What the reader must know about the basis and can still do something about.
     *
     * @return the attentions, without the way to the home area where the finding is settled
     */
    public List<Finding<AttentionKind>> remarks() {
        return attentions.stream()
                .filter(attention -> !(isSettled() && attention.code() == AttentionKind.ROUTE_HOME))
                .toList();
    }
}
