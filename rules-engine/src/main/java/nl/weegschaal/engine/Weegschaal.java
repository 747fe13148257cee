package nl.weegschaal.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import nl.weegschaal.engine.archive.RuleArchive;
import nl.weegschaal.engine.archive.RuleContent;
import nl.weegschaal.engine.assess.Assessor;
import nl.weegschaal.engine.casefile.CaseReading;
import nl.weegschaal.engine.explain.OutlookExplainer;
import nl.weegschaal.engine.load.LoadedPolicies;
import nl.weegschaal.engine.load.PolicyLoader;
import nl.weegschaal.engine.load.WatchedProof;
import nl.weegschaal.engine.observe.Watch;
import nl.weegschaal.engine.observe.WeegschaalListener;
import nl.weegschaal.engine.outlook.Outlooks;
import nl.weegschaal.engine.output.AdvisoryJson;
import nl.weegschaal.engine.output.CaseFileLimits;
import nl.weegschaal.engine.policy.GeneralRules;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.PolicySet;
import nl.weegschaal.engine.problem.CaseRefused;
import nl.weegschaal.engine.problem.Objection;
import nl.weegschaal.engine.problem.PoliciesRefused;
import nl.weegschaal.engine.problem.ProgramFault;
import nl.weegschaal.engine.prove.Prover;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.Explanation;
import nl.weegschaal.model.advisory.PolicyUsed;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.outlook.Outlook;
import nl.weegschaal.model.vocabulary.CountryCode;

/**
 * Advises on the sliding scale of indiscriminate violence (Article 15(c) of Directive 2011/95/EU and of Regulation (EU)
 * 2024/1347) and on the internal protection alternative, one case at a time. Immutable and safe for use by several
 * threads; an assessment does no input or output and reads no clock and no locale.
 */
public final class Weegschaal {
    private static final int REMEMBERED = 2_000;

    private final GeneralRules general;
    private final PolicySet policies;
    private final Assessor assessor;
    private final List<RuleContent> contents;
    private final Outlooks outlooks;
    private final int remembered;
    private final Watch watch;

    Weegschaal(LoadedPolicies loaded) {
        this.general = loaded.general();
        this.policies = loaded.policies();
        this.assessor = new Assessor(general, policies, REMEMBERED);
        this.contents = loaded.contents();
        this.outlooks = new Outlooks(general, policies);
        this.remembered = REMEMBERED;
        this.watch = Watch.NOBODY;
    }

    private Weegschaal(Weegschaal same, Assessor assessor, int remembered, Watch watch) {
        this.general = same.general;
        this.policies = same.policies;
        this.assessor = assessor;
        this.contents = same.contents;
        this.outlooks = same.outlooks;
        this.remembered = remembered;
        this.watch = watch;
    }

    /**
     * Loads the rules and policies that come with the library. Loading takes about a second: do it once.
     *
     * @return the library, ready to advise
     * @throws PoliciesRefused if any rule or policy cannot be used; there is no advice on part of the rules
     */
    public static Weegschaal withBundledPolicies() {
        return new Weegschaal(PolicyLoader.ofLibrary().bundled());
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
        return new Weegschaal(PolicyLoader.ofLibrary().load(directoryOrJar));
    }

    /**
     * The same rules and policies with another memory. Cases with the same closed words get the same advice, so advice that the
     * rule engine worked out once is kept for the next of them, of 2000 closed cases if nothing else is said. It changes
     * nothing in any advisory or trace, only how long they take.
     *
     * @param closedCases of how many closed cases advice is kept, those asked for lately: 2 or more; or 0 to run every case
     *     on the rule engine
     * @return the library with an empty memory of its own
     * @throws IllegalArgumentException if the number is negative or 1
     */
    public Weegschaal remembering(int closedCases) {
        checkMemory(closedCases);
        Assessor other =
                closedCases == 0 ? new Assessor(general, policies) : new Assessor(general, policies, closedCases);
        return new Weegschaal(this, other, closedCases, watch);
    }

    /**
     * The same rules, policies and memory, with a listener that is told of every assessment and proof, in addition to those that listen already.
     *
     * @param listener is told when work begins and how it ends, but no value from any case
     * @return the library with this listener too
     */
    public Weegschaal observedBy(WeegschaalListener listener) {
        return new Weegschaal(this, assessor, remembered, watch.and(listener));
    }

    /**
     * Works out now what the first outlook of each policy needs, so that no request waits for it: a second or two for each. What was
     * worked out is kept for as long as these policies are. It changes nothing in any advisory or outlook.
     *
     * @return this library
     */
    public Weegschaal prepare() {
        outlooks.prepare();
        return this;
    }

    /**
     * The countries that it has a policy of.
     *
     * @return each country once
     */
    public SortedSet<CountryCode> countries() {
        return policies.countries();
    }

    /**
     * Reads a case file from JSON. What is wrong with the document is a value and no exception. Which areas exist is checked by
     * {@link #assess}.
     *
     * @param json the document in UTF-8, at most 4 MiB
     * @return the case file, or what is wrong and where
     */
    public CaseReading read(byte[] json) {
        return CaseReading.of(CaseReading.DOCUMENT, json);
    }

    /**
     * Reads a case file from JSON, as {@link #read(byte[])} does.
     *
     * @param json the document
     * @return the case file, or what is wrong and where
     */
    public CaseReading read(String json) {
        return CaseReading.of(CaseReading.DOCUMENT, json);
    }

    /**
     * An advisory as JSON ({@code weegschaal/advisory/1}): findings with their reasons in both languages, the derivation, and the case file as it was
     * given. It is what the command {@code assess --format json} prints.
     *
     * @param advisory the advisory
     * @return a JSON object, without a line feed at its end; equal advisories give equal texts
     */
    public String json(Advisory advisory) {
        return new AdvisoryJson().write(advisory);
    }

    /**
     * An advisory as JSON with what it hangs on, as {@code assess --outlook --format json} prints it.
     *
     * @param advisory the advisory
     * @param outlook what {@link #outlook} gave of it
     * @return a JSON object, without a line feed at its end; equal advisories give equal texts
     */
    public String json(Advisory advisory, Outlook outlook) {
        return new AdvisoryJson().write(advisory, Optional.of(outlook));
    }

    static void checkMemory(int closedCases) {
        if (closedCases < 0 || closedCases == 1) {
            throw new IllegalArgumentException("closedCases: must be 0, or 2 or more, and is " + closedCases);
        }
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
     * How to get the same rules, policies and size of memory on another machine, for an engine that spreads work over machines.
     *
     * @return a value that can be serialised; policies that are not bundled are in it with their files
     */
    public Recipe recipe() {
        return Recipe.of(contents, remembered);
    }

    /**
     * Proves again that the rules which are loaded keep the guardrails in every case: the general rules by themselves, and those of each
     * policy. No proof that was made before is used, nor one that came with the library. It takes a second or more for each
     * policy and changes nothing; the library reads no clock, so the proofs do not say how long they took.
     *
     * @return the proof of the general rules, then those of the policies by country and first day
     * @throws nl.weegschaal.engine.space.SpaceTooLarge if rules distinguish too many cases to be proved
     */
    public List<PolicyProof> prove() {
        Prover prover = new Prover(general);
        WatchedProof watched = new WatchedProof(watch);
        List<PolicyProof> proofs = new ArrayList<>();
        proofs.add(new PolicyProof(Optional.empty(), watched.of(Optional.empty(), prover::proveGeneral)));
        for (Policy policy : policies.all()) {
            Optional<PolicyUsed> used = Optional.of(policy.used());
            proofs.add(new PolicyProof(used, watched.of(used, () -> prover.prove(policy))));
        }
        return List.copyOf(proofs);
    }

    /**
     * Advises on a case.
     *
     * @param caseFile the case
     * @return the advisory; always with a finding on the risk and on the alternative
     * @throws CaseRefused if the case is larger than a case file that is read may be, so that its trace could not be read again; if
     *     it names an area that its country's policy does not know; or if the country has policies but none is in force on the decision date
     * @throws ProgramFault if the result would breach a guardrail or the rules gave no single conclusion: a fault of the
     *     rules or of this program, never of the case
     */
    public Advisory assess(CaseFile caseFile) {
        return watch.isHeard()
                ? new WatchedAssessment(assessor).of(caseFile, watch)
                : assessor.assess(readable(caseFile));
    }

    /** The case, if it can be read again from what is kept of it. */
    static CaseFile readable(CaseFile caseFile) {
        List<Objection> objections = CaseFileLimits.objections(caseFile);
        if (!objections.isEmpty()) {
            throw new CaseRefused(objections);
        }
        return caseFile;
    }

    /**
     * Works out what an advisory depends on: for each finding the smallest sets of changes in the facts that would lead to another
     * one, provably the smallest; for each rule that would have concluded something else the first condition that the case does
     * not meet; and what is still open, with what can matter most first. The first call for a policy takes a second or two, unless {@link #prepare} was called; the
     * next ones some tens of milliseconds. It changes nothing in the advisory.
     *
     * @param advisory an advisory that this library gave
     * @return what it depends on
     * @throws IllegalArgumentException if its policy is none of those that are loaded
     */
    public Outlook outlook(Advisory advisory) {
        return outlooks.of(advisory);
    }

    /**
     * Says in words what an advisory depends on, all of it.
     *
     * @param outlook what {@link #outlook} gave
     * @return sections in Dutch and English: those of {@link #explainInShort}, what would change each finding, and why other rules did not
     *     apply
     */
    public Explanation explain(Outlook outlook) {
        return new OutlookExplainer(general.words()).inFull(outlook);
    }

    /**
     * Says in words what an officer needs of it: what to ask first, what each finding misses by and what can be done about it.
     *
     * @param outlook what {@link #outlook} gave
     * @return sections in Dutch and English
     */
    public Explanation explainInShort(Outlook outlook) {
        return new OutlookExplainer(general.words()).inShort(outlook);
    }

    /**
     * The words for closed values and facts, for hosts that render advisories themselves.
     *
     * @return the words of the rules that it advises by, in Dutch and English
     */
    public Words words() {
        return general.words();
    }
}
