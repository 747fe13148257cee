package nl.weegschaal.model.casefile;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import nl.weegschaal.model.text.FreeText;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.AspectState;
import nl.weegschaal.model.vocabulary.Establishment;
import nl.weegschaal.model.vocabulary.LimbAspect;
import nl.weegschaal.model.vocabulary.PolicyTerm;
import nl.weegschaal.model.vocabulary.RebuttalState;
import nl.weegschaal.model.vocabulary.StateActorExceptionKind;

/**
 * Puts an internal protection alternative together. What is not said was not examined, the applicant was not heard on it, and the
 * route is not known. For one thread.
 */
public final class CaseAlternativeBuilder {
    private AreaCode area;
    private Map<LimbAspect, AspectOnFile> aspects = new TreeMap<>();
    private Map<StateActorExceptionKind, ExceptionOnFile> exceptions = new TreeMap<>();
    private Optional<List<AreaCode>> transitRoute = Optional.empty();
    private RebuttalOnFile rebuttal = RebuttalOnFile.notHeard();
    private PolicyAnswers policy = PolicyAnswers.none();

    CaseAlternativeBuilder(AreaCode area) {
        this.area = area;
    }

    CaseAlternativeBuilder(CaseAlternative alternative) {
        this(alternative.area());
        this.aspects = new TreeMap<>(alternative.aspects());
        this.exceptions = new TreeMap<>(alternative.exceptions());
        this.transitRoute = alternative.transitRoute();
        this.rebuttal = alternative.rebuttal();
        this.policy = alternative.policy();
    }

    /**
     * Names another area.
     *
     * @param code the area
     * @return this builder
     */
    public CaseAlternativeBuilder area(AreaCode code) {
        this.area = code;
        return this;
    }

    /**
     * Gives the findings on aspects, in place of those given before.
     *
     * @param findings the findings; an aspect without an entry was not examined
     * @return this builder
     */
    public CaseAlternativeBuilder aspects(Map<LimbAspect, AspectOnFile> findings) {
        this.aspects = new TreeMap<>(Parts.map("aspects", findings));
        return this;
    }

    /**
     * Gives a finding on an aspect, besides those on other aspects.
     *
     * @param aspect the aspect
     * @param state what was found
     * @param reasons why, in words
     * @return this builder
     * @throws IllegalArgumentException if there are no words or too many
     */
    public CaseAlternativeBuilder aspect(LimbAspect aspect, AspectState state, String reasons) {
        aspects.put(Objects.requireNonNull(aspect, "aspect"), finding(state, reasons));
        return this;
    }

    /**
     * Gives the findings on the state-actor exceptions, in place of those given before.
     *
     * @param findings the findings; an exception without an entry was not examined
     * @return this builder
     */
    public CaseAlternativeBuilder exceptions(Map<StateActorExceptionKind, ExceptionOnFile> findings) {
        this.exceptions = new TreeMap<>(Parts.map("exceptions", findings));
        return this;
    }

    /**
     * Gives a finding on a state-actor exception, besides that on another.
     *
     * @param kind the exception
     * @param establishment how far it is established
     * @param reasons why, in words
     * @return this builder
     * @throws IllegalArgumentException if there are no words or too many
     */
    public CaseAlternativeBuilder exception(StateActorExceptionKind kind, Establishment establishment, String reasons) {
        ExceptionOnFile finding = new ExceptionOnFile(establishment, Optional.of(new FreeText(reasons)));
        exceptions.put(Objects.requireNonNull(kind, "kind"), finding);
        return this;
    }

    /**
     * Says which areas the route passes, if that is known.
     *
     * @param areas the areas in order; none in the list if it passes no area that matters
     * @return this builder
     */
    public CaseAlternativeBuilder transitRoute(Optional<List<AreaCode>> areas) {
        this.transitRoute = areas;
        return this;
    }

    /**
     * Says which areas the route passes.
     *
     * @param areas the areas in order; none if it passes no area that matters
     * @return this builder
     */
    public CaseAlternativeBuilder transitRoute(List<AreaCode> areas) {
        return transitRoute(Optional.of(areas));
    }

    /**
     * Says what the applicant said when heard on it.
     *
     * @param onFile the rebuttal; the applicant was not heard on it if this is not called
     * @return this builder
     */
    public CaseAlternativeBuilder rebuttal(RebuttalOnFile onFile) {
        this.rebuttal = onFile;
        return this;
    }

    /**
     * Says what the applicant said when heard on it.
     *
     * @param state the state of the rebuttal
     * @param words the rebuttal or the reasons, in words
     * @return this builder
     * @throws IllegalArgumentException if there are no words or too many
     */
    public CaseAlternativeBuilder rebuttal(RebuttalState state, String words) {
        return rebuttal(new RebuttalOnFile(state, Optional.of(new FreeText(words))));
    }

    /**
     * Gives the findings on what the country policy asks, in place of those given before.
     *
     * @param answers the findings
     * @return this builder
     */
    public CaseAlternativeBuilder policy(PolicyAnswers answers) {
        this.policy = answers;
        return this;
    }

    /**
     * Gives a finding on a condition of the country policy, besides those on others.
     *
     * @param name the condition
     * @param state what was found
     * @param reasons why, in words
     * @return this builder
     * @throws IllegalArgumentException if there are no words or too many
     */
    public CaseAlternativeBuilder condition(PolicyTerm name, AspectState state, String reasons) {
        Map<PolicyTerm, AspectOnFile> conditions = new TreeMap<>(policy.conditions());
        conditions.put(Objects.requireNonNull(name, "name"), finding(state, reasons));
        return policy(new PolicyAnswers(
                conditions, policy.individualLeads(), policy.actorsInPower(), policy.actorsOnRoute()));
    }

    /**
     * Says whether there are evident, concrete, individual leads that this applicant has an alternative there.
     *
     * @param state what was found
     * @param reasons why, in words
     * @return this builder
     * @throws IllegalArgumentException if there are no words or too many
     */
    public CaseAlternativeBuilder individualLeads(AspectState state, String reasons) {
        return policy(new PolicyAnswers(
                policy.conditions(), finding(state, reasons), policy.actorsInPower(), policy.actorsOnRoute()));
    }

    /**
     * Says whether an actor that the country policy declares holds power in the area, besides what is said of others.
     *
     * @param actor the actor
     * @param holds yes, no or not known
     * @return this builder
     */
    public CaseAlternativeBuilder actorInPower(PolicyTerm actor, Answer holds) {
        return policy(policy.withActors(with(policy.actorsInPower(), actor, holds), policy.actorsOnRoute()));
    }

    /**
     * Says whether the route passes any area that an actor holds that the country policy declares, besides what is said of others.
     *
     * @param actor the actor
     * @param passes yes, no or not known
     * @return this builder
     */
    public CaseAlternativeBuilder actorOnRoute(PolicyTerm actor, Answer passes) {
        return policy(policy.withActors(policy.actorsInPower(), with(policy.actorsOnRoute(), actor, passes)));
    }

    private static Map<PolicyTerm, Answer> with(Map<PolicyTerm, Answer> answers, PolicyTerm actor, Answer answer) {
        Map<PolicyTerm, Answer> more = new TreeMap<>(answers);
        more.put(Objects.requireNonNull(actor, "actor"), Objects.requireNonNull(answer, "answer"));
        return more;
    }

    private static AspectOnFile finding(AspectState state, String reasons) {
        return new AspectOnFile(state, Optional.of(new FreeText(reasons)));
    }

    /**
     * The alternative as said.
     *
     * @return a new alternative
     * @throws NullPointerException as the constructor does
     */
    public CaseAlternative build() {
        return new CaseAlternative(area, aspects, exceptions, transitRoute, rebuttal, policy);
    }
}
