package nl.weegschaal.engine;

import nl.weegschaal.engine.assess.Assessor;
import nl.weegschaal.engine.policy.GeneralRules;
import nl.weegschaal.engine.policy.PolicySet;
import nl.weegschaal.engine.problem.CaseRefused;
import nl.weegschaal.engine.problem.PoliciesRefused;
import nl.weegschaal.engine.problem.ProgramFault;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.casefile.CaseFile;

/**
 * Advises on the sliding scale of indiscriminate violence (Article 15(c) of Directive 2011/95/EU and of Regulation (EU)
 * 2024/1347) and on the internal protection alternative, one case at a time. Immutable and safe for use by several
 * threads; an assessment does no input or output and reads no clock and no locale.
 */
public final class Weegschaal {
    private final Assessor assessor;

    Weegschaal(GeneralRules general, PolicySet policies) {
        this.assessor = new Assessor(general, policies);
    }

    /**
     * Loads the rules and policies that come with the library. Loading takes about a second: do it once.
     *
     * @return the library, ready to advise
     * @throws PoliciesRefused if any rule or policy cannot be used; there is no advice on part of the rules
     */
    public static Weegschaal withBundledPolicies() {
        return BundledPolicies.load();
    }

    /**
     * Advises on a case.
     *
     * @param caseFile the case
     * @return the advisory; always with a finding on the risk and on the alternative
     * @throws CaseRefused if the case names an area that its country's policy does not know, or if the country has
     *     policies but none is in force on the decision date
     * @throws ProgramFault if the result would breach a guardrail or the rules gave no single conclusion: a fault of the
     *     rules or of this program, never of the case
     */
    public Advisory assess(CaseFile caseFile) {
        return assessor.assess(caseFile);
    }
}
