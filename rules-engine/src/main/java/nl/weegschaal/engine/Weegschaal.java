package nl.weegschaal.engine;

import java.nio.file.Path;
import java.util.List;
import nl.weegschaal.engine.archive.RuleArchive;
import nl.weegschaal.engine.archive.RuleContent;
import nl.weegschaal.engine.assess.Assessor;
import nl.weegschaal.engine.policy.GeneralRules;
import nl.weegschaal.engine.policy.PolicySet;
import nl.weegschaal.engine.problem.CaseRefused;
import nl.weegschaal.engine.problem.PoliciesRefused;
import nl.weegschaal.engine.problem.ProgramFault;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.PolicyUsed;
import nl.weegschaal.model.casefile.CaseFile;

/**
 * Advises on the sliding scale of indiscriminate violence (Article 15(c) of Directive 2011/95/EU and of Regulation (EU)
 * 2024/1347) and on the internal protection alternative, one case at a time. Immutable and safe for use by several
 * threads; an assessment does no input or output and reads no clock and no locale.
 */
public final class Weegschaal {
    private final Assessor assessor;
    private final List<RuleContent> contents;

    Weegschaal(GeneralRules general, PolicySet policies, List<RuleContent> contents) {
        this.assessor = new Assessor(general, policies);
        this.contents = List.copyOf(contents);
    }

    /**
     * Loads the rules and policies that come with the library. Loading takes about a second: do it once.
     *
     * @return the library, ready to advise
     * @throws PoliciesRefused if any rule or policy cannot be used; there is no advice on part of the rules
     */
    public static Weegschaal withBundledPolicies() {
        return PolicyLoader.ofLibrary().bundled();
    }

    /**
     * Loads the general rules that come with the library, and the policies of countries from a place of your own. Those
     * take the place of the bundled ones, which are left out altogether: a country has a policy only if it is found there.
     * The scenarios of each policy are run first; one that fails keeps all policies from being loaded.
     *
     * @param directoryOrJar a directory or a jar with a folder for each policy, each named after its policy; or a directory
     *     that is one policy
     * @return the library, ready to advise
     * @throws PoliciesRefused if anything there cannot be read or used; there is no advice on part of the policies
     */
    public static Weegschaal withPolicies(Path directoryOrJar) {
        return PolicyLoader.ofLibrary().load(directoryOrJar);
    }

    /**
     * The policies that it advises by.
     *
     * @return each version of each country's policy with its fingerprint, by country and first day
     */
    public List<PolicyUsed> policies() {
        return assessor.policies();
    }

    /**
     * The files of the rules and policies that it advises by, to be kept by fingerprint in a {@link RuleArchive}: a trace can be
     * replayed as long as they are.
     *
     * @return the general rules and each policy
     */
    public List<RuleContent> contents() {
        return contents;
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
