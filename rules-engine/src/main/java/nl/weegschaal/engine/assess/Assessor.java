package nl.weegschaal.engine.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.weegschaal.engine.explain.Drafts;
import nl.weegschaal.engine.explain.Explainer;
import nl.weegschaal.engine.guard.Guardrails;
import nl.weegschaal.engine.known.KnownAdvice;
import nl.weegschaal.engine.policy.GeneralRules;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.PolicySet;
import nl.weegschaal.engine.problem.CaseRefused;
import nl.weegschaal.engine.problem.Objection;
import nl.weegschaal.engine.problem.ProgramFault;
import nl.weegschaal.engine.rules.RuleProgram;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.Basis;
import nl.weegschaal.model.advisory.ClosedAdvice;
import nl.weegschaal.model.advisory.PolicyUsed;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.ClosedCase;
import nl.weegschaal.model.text.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Assesses cases: chooses the policy, runs the rules, explains, and checks the result against the guardrails. */
public final class Assessor {
    private static final Logger LOG = LoggerFactory.getLogger(Assessor.class);

    private final GeneralRules general;
    private final PolicySet policies;
    private final Guardrails guardrails = new Guardrails();
    private final Drafts drafts = new Drafts();
    private final Memory memory;

    /**
     * Assesses with these rules and policies, every case on the rule engine.
     *
     * @param general what every country shares
     * @param policies the policies of the countries
     */
    public Assessor(GeneralRules general, PolicySet policies) {
        this.general = general;
        this.policies = policies;
        this.memory = (caseFile, work) -> work.apply(caseFile);
    }

    /**
     * Assesses with these rules and policies. A case with the same closed words as one before it gets the advice that was
     * worked out for that one; every other goes to the rule engine.
     *
     * @param general what every country shares
     * @param policies the policies of the countries
     * @param most of how many closed cases advice is kept; at least 2
     */
    public Assessor(GeneralRules general, PolicySet policies, int most) {
        KnownAdvice<Reasoned> known = new KnownAdvice<>(policies, general.sources(), most);
        this.general = general;
        this.policies = policies;
        this.memory = known::of;
    }

    /**
     * The policies that it chooses from.
     *
     * @return what an advisory would say about each
     */
    public List<PolicyUsed> policies() {
        return policies.all().stream().map(Policy::used).toList();
    }

    /** Gives advice that it has kept, or has it worked out. */
    private interface Memory {
        Reasoned of(CaseFile caseFile, Function<CaseFile, Reasoned> work);
    }

    /**
     * Advises on a case.
     *
     * @param caseFile the case
     * @return the advisory
     */
    public Advisory assess(CaseFile caseFile) {
        return advised(memory.of(caseFile, this::sound), caseFile);
    }

    /**
     * Advises on a case, for those who want to know whether the rule engine ran.
     *
     * @param caseFile the case
     * @param onRuleEngine runs first if the advice was not kept
     * @return the advisory
     */
    public Advisory assess(CaseFile caseFile, Runnable onRuleEngine) {
        Reasoned reasoned = memory.of(caseFile, unknown -> {
            onRuleEngine.run();
            return sound(unknown);
        });
        return advised(reasoned, caseFile);
    }

    private static Advisory advised(Reasoned reasoned, CaseFile caseFile) {
        LOG.debug("assessed a case");
        return reasoned.on(caseFile);
    }

    /** Advice that keeps the guardrails. They look at nothing but closed words, so it keeps them for every case with these. */
    private Reasoned sound(CaseFile caseFile) {
        LawByDate.objection(caseFile, general.sources()).ifPresent(objection -> {
            throw new CaseRefused(List.of(objection));
        });
        Optional<Policy> policy = policy(caseFile);
        isAbout(caseFile, policy);
        Reasoned reasoned = advise(caseFile, policy);
        List<Text> breaches = guardrails.breaches(reasoned.on(caseFile));
        if (!breaches.isEmpty()) {
            Text breach = Text.join("; ", breaches);
            LOG.error("an assessment was withheld, for it would breach {}", breach.en());
            throw new ProgramFault(caseFile.reference().value(), breach, null);
        }
        return reasoned;
    }

    /** Checks that a case names only what the policy knows, and an alternative that is another area. */
    private static void isAbout(CaseFile caseFile, Optional<Policy> policy) {
        List<Objection> objections = new ArrayList<>(new CaseAreas(caseFile, policy).objections());
        policy.ifPresent(known -> objections.addAll(new CaseTerms(caseFile, known).objections()));
        if (!objections.isEmpty()) {
            throw new CaseRefused(objections);
        }
    }

    /**
     * What the rules make of a case, whether or not the guardrails allow it. Only to show what is wrong with rules: it is
     * no advice.
     *
     * @param caseFile the case
     * @return what the rules come to
     */
    public Advisory rehearse(CaseFile caseFile) {
        return advise(caseFile, policy(caseFile)).on(caseFile);
    }

    /**
     * Advises on a case again, as the program said it then: its explanation names the basis that the advice had when it was given.
     *
     * @param caseFile the case
     * @param then what the advice was made with
     * @return the advisory
     */
    public Advisory again(CaseFile caseFile, Basis then) {
        return memory.of(caseFile, this::sound).madeWith(then).on(caseFile);
    }

    private Explainer explainer(Optional<Policy> policy) {
        RuleProgram rules = policy.map(Policy::rules).orElse(general.rules());
        return new Explainer(general.words(), rules.rules(), drafts);
    }

    private Reasoned advise(CaseFile caseFile, Optional<Policy> policy) {
        try {
            ClosedCase closed = ClosedCase.of(caseFile);
            LessThanInForce less = lessThanInForce(closed, policy);
            ClosedAdvice advice = new Assessment(closed, general, policy, less).advise(Version.ofLibrary());
            return new Reasoned(advice, explainer(policy));
        } catch (ConclusionFault fault) {
            LOG.error("an assessment was withheld: {}", fault.getMessage());
            throw new ProgramFault(caseFile.reference().value(), fault.breach(), fault);
        }
    }

    /** A transitional rule can keep an earlier version, and not what that takes from the applicant: the risk is judged as of the decision. */
    private LessThanInForce lessThanInForce(ClosedCase closed, Optional<Policy> policy) {
        if (policy.flatMap(Policy::transition).isEmpty()) {
            return LessThanInForce.NOWHERE;
        }
        CaseFile caseFile = closed.facts();
        Optional<Policy> inForce = policies.inForce(caseFile.country(), caseFile.decision())
                .map(version ->
                        version.with(version.gradations().knowing(policy.get().gradations())));
        return LessThanInForce.between(
                caseFile,
                new Assessment(closed, general, policy).advise(Version.ofLibrary()),
                new Assessment(closed, general, inForce).advise(Version.ofLibrary()));
    }

    /** The policy in force on the decision date, or the one to which that leaves the application. A gap between versions is named and never bridged. */
    private Optional<Policy> policy(CaseFile caseFile) {
        policies.gap(caseFile.country(), caseFile.decision()).ifPresent(gap -> {
            throw new CaseRefused(List.of(PolicyGap.objection(caseFile, gap)));
        });
        return policies.forCase(caseFile.country(), caseFile.decision(), caseFile.lodged());
    }
}
