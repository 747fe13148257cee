package nl.weegschaal.model.casefile;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.AspectState;
import nl.weegschaal.model.vocabulary.Establishment;
import nl.weegschaal.model.vocabulary.LimbAspect;
import nl.weegschaal.model.vocabulary.StateActorExceptionKind;

/**
 * An area that the authority names as internal protection alternative, with its findings (Article 8; Vc C2/3.4).
 *
 * @param area the named area, other than the home area
 * @param aspects the findings; an aspect without an entry was not examined
 * @param exceptions the findings on the state-actor exceptions; one without an entry was not examined
 * @param transitRoute the areas that the route passes, in order; without an entry when the file does not say, and an empty
 *     list when it passes no area that matters
 * @param rebuttal what the applicant said, when heard
 * @param policy the findings on what the country policy asks
 */
public record CaseAlternative(
        AreaCode area,
        Map<LimbAspect, AspectOnFile> aspects,
        Map<StateActorExceptionKind, ExceptionOnFile> exceptions,
        Optional<List<AreaCode>> transitRoute,
        RebuttalOnFile rebuttal,
        PolicyAnswers policy) {
    /** Copies the findings. */
    public CaseAlternative {
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(aspects, "aspects");
        Objects.requireNonNull(exceptions, "exceptions");
        Objects.requireNonNull(transitRoute, "transitRoute");
        Objects.requireNonNull(rebuttal, "rebuttal");
        Objects.requireNonNull(policy, "policy");
        aspects = Parts.map("aspects", aspects);
        exceptions = Parts.map("exceptions", exceptions);
        transitRoute = transitRoute.map(areas -> Parts.list("transitRoute", areas));
    }

    /**
     * An alternative of which nothing was examined that the country policy asks.
     *
     * @param area the named area
     * @param aspects the findings
     * @param exceptions the findings on the state-actor exceptions
     * @param transitRoute the areas that the route passes
     * @param rebuttal what the applicant said
     */
    public CaseAlternative(
            AreaCode area,
            Map<LimbAspect, AspectOnFile> aspects,
            Map<StateActorExceptionKind, ExceptionOnFile> exceptions,
            Optional<List<AreaCode>> transitRoute,
            RebuttalOnFile rebuttal) {
        this(area, aspects, exceptions, transitRoute, rebuttal, PolicyAnswers.none());
    }

    /**
     * Begins an alternative. What is not said afterwards was not examined, and the applicant was not heard on it.
     *
     * @param area the named area
     * @return a builder
     */
    public static CaseAlternativeBuilder builder(AreaCode area) {
        return new CaseAlternativeBuilder(area);
    }

    /**
     * Begins with an alternative, to change parts of it.
     *
     * @param alternative the alternative; it stays as it is
     * @return a builder
     */
    public static CaseAlternativeBuilder builder(CaseAlternative alternative) {
        return new CaseAlternativeBuilder(alternative);
    }

    /**
     * What was found on an aspect.
     *
     * @param aspect the aspect
     * @return the state, {@link AspectState#NOT_EXAMINED} when the file has no entry
     */
    public AspectState state(LimbAspect aspect) {
        return Optional.ofNullable(aspects.get(aspect)).map(AspectOnFile::state).orElse(AspectState.NOT_EXAMINED);
    }

    /**
     * What was found on an exception.
     *
     * @param kind the exception
     * @return how far it is established, {@link Establishment#NOT_EXAMINED} when the file has no entry
     */
    public Establishment establishment(StateActorExceptionKind kind) {
        return Optional.ofNullable(exceptions.get(kind))
                .map(ExceptionOnFile::establishment)
                .orElse(Establishment.NOT_EXAMINED);
    }
}
