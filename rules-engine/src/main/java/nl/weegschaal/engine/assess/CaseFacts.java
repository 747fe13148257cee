package nl.weegschaal.engine.assess;

import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.table.RestrictionRow;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.HomeArea;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.PolicyRestriction;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.AreaRole;

/** The closed facts that an assessment of a case under a policy gives to the rules. No rule runs for it. */
public final class CaseFacts {
    private final CaseFile caseFile;
    private final Policy policy;

    /**
     * The facts of a case under a policy.
     *
     * @param caseFile the case
     * @param policy the policy, whether or not it is in force on the decision date
     */
    public CaseFacts(CaseFile caseFile, Policy policy) {
        this.caseFile = caseFile;
        this.policy = policy;
    }

    /**
     * A line of the policy that limits an alternative, as the fact that it is in a case.
     *
     * @param row the line
     * @param fact the fact
     */
    public record Line(RestrictionRow row, PolicyRestriction fact) {}

    /**
     * The facts of the run for the home area.
     *
     * @return all given facts
     */
    public List<GivenFact> home() {
        Optional<AreaCode> area = caseFile.home() instanceof HomeArea.Established established
                ? Optional.of(established.code())
                : Optional.empty();
        return facts(AreaRole.HOME, area);
    }

    /**
     * The facts of the run for the area of an alternative.
     *
     * @param area the area
     * @return all given facts
     */
    public List<GivenFact> there(AreaCode area) {
        return facts(AreaRole.ALTERNATIVE, Optional.of(area));
    }

    private List<GivenFact> facts(AreaRole role, Optional<AreaCode> area) {
        return AreaFacts.of(caseFile, Optional.of(policy), role, area, false).stream()
                .map(Given::fact)
                .toList();
    }

    /**
     * The lines of the policy that limit an alternative.
     *
     * @param alternative the alternative; empty if no area is named
     * @return the lines, as they stand in the table
     */
    public List<Line> limits(Optional<CaseAlternative> alternative) {
        RestrictionsOnFile limits = new RestrictionsOnFile(caseFile, policy);
        return alternative.map(limits::of).orElseGet(limits::withoutArea).stream()
                .map(limit -> new Line(limit.restriction().row(), limit.fact()))
                .toList();
    }
}
