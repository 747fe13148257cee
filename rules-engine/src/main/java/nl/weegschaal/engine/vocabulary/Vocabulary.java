package nl.weegschaal.engine.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.weegschaal.model.fact.ActorOfHarm;
import nl.weegschaal.model.fact.AdviceBasis;
import nl.weegschaal.model.fact.AlternativeFinding;
import nl.weegschaal.model.fact.ApplicantFacts;
import nl.weegschaal.model.fact.AreaGradation;
import nl.weegschaal.model.fact.AreaPolicy;
import nl.weegschaal.model.fact.ArticleElementFinding;
import nl.weegschaal.model.fact.AspectFinding;
import nl.weegschaal.model.fact.CaseTiming;
import nl.weegschaal.model.fact.CircumstanceAsked;
import nl.weegschaal.model.fact.DegreeShown;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.fact.ExaminedArea;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.IndicatorRecord;
import nl.weegschaal.model.fact.IndividualElement;
import nl.weegschaal.model.fact.IndividualTest;
import nl.weegschaal.model.fact.NoAreaNamed;
import nl.weegschaal.model.fact.OfficerWeighing;
import nl.weegschaal.model.fact.OnOtherGround;
import nl.weegschaal.model.fact.PolicyFinding;
import nl.weegschaal.model.fact.PolicyMissing;
import nl.weegschaal.model.fact.PolicyRestriction;
import nl.weegschaal.model.fact.ProposedArea;
import nl.weegschaal.model.fact.Rebuttal;
import nl.weegschaal.model.fact.RiskAtHome;
import nl.weegschaal.model.fact.RiskFinding;
import nl.weegschaal.model.fact.RiskThere;
import nl.weegschaal.model.fact.ScaleFinding;
import nl.weegschaal.model.fact.StateActorException;
import nl.weegschaal.model.fact.Statement;
import nl.weegschaal.model.vocabulary.Question;
import nl.weegschaal.model.vocabulary.Scope;

/** The types of facts that rules may read and conclude. */
public final class Vocabulary {
    private static final Glossary GLOSSARY = new Glossary(GivenFact.class, DerivedFact.class);

    private Vocabulary() {}

    /**
     * The types by their names.
     *
     * @return the types on the merits
     */
    public static Glossary glossary() {
        return GLOSSARY;
    }

    /**
     * A type of fact that rules conclude.
     *
     * @param name its name
     * @return the type, empty if there is none
     */
    public static Optional<FactType> derived(String name) {
        return GLOSSARY.derived(name);
    }

    /**
     * A type of fact, given or derived.
     *
     * @param name its name
     * @return the type, empty if there is none
     */
    public static Optional<FactType> any(String name) {
        return GLOSSARY.any(name);
    }

    /**
     * The names of all types of facts.
     *
     * @return the names, in order
     */
    public static List<String> names() {
        return GLOSSARY.names();
    }

    /**
     * The types of given facts that a run of some scope can have.
     *
     * @param scope what the run is about
     * @return the types
     */
    public static Set<Class<? extends GivenFact>> given(Scope scope) {
        return switch (scope) {
            case AREA ->
                Set.of(
                        ExaminedArea.class,
                        AreaPolicy.class,
                        PolicyMissing.class,
                        AreaGradation.class,
                        IndicatorRecord.class,
                        CaseTiming.class,
                        ApplicantFacts.class,
                        CircumstanceAsked.class,
                        IndividualElement.class,
                        OfficerWeighing.class,
                        IndividualTest.class);
            case ALTERNATIVE ->
                Set.of(
                        RiskAtHome.class,
                        RiskThere.class,
                        NoAreaNamed.class,
                        ProposedArea.class,
                        AreaPolicy.class,
                        AreaGradation.class,
                        AspectFinding.class,
                        ActorOfHarm.class,
                        StateActorException.class,
                        Rebuttal.class,
                        PolicyRestriction.class,
                        OnOtherGround.class,
                        ApplicantFacts.class);
            case CASE -> Set.of(AdviceBasis.class, RiskAtHome.class);
        };
    }

    /**
     * The types of facts, given or concluded, of which every run of some scope has at least one: a condition that asks
     * no more than that can never fail.
     *
     * @param scope what the run is about
     * @return the types
     */
    public static Set<Class<? extends Fact>> always(Scope scope) {
        return switch (scope) {
            case AREA ->
                Set.of(
                        ExaminedArea.class,
                        CaseTiming.class,
                        ApplicantFacts.class,
                        CircumstanceAsked.class,
                        PolicyFinding.class,
                        ArticleElementFinding.class,
                        ScaleFinding.class,
                        DegreeShown.class,
                        RiskFinding.class);
            case ALTERNATIVE ->
                Set.of(
                        RiskAtHome.class,
                        ApplicantFacts.class,
                        OnOtherGround.class,
                        ActorOfHarm.class,
                        AlternativeFinding.class);
            case CASE -> Set.of(AdviceBasis.class, RiskAtHome.class, Statement.class);
        };
    }

    /**
     * The question whose rules conclude facts of a type.
     *
     * @param type a type of derived fact
     * @return the question
     */
    public static Question concludedBy(FactType type) {
        List<?> first = type.components().values().stream()
                .map(component -> component.getEnumConstants()[0])
                .toList();
        return ((DerivedFact) type.make(first)).question();
    }

    /**
     * The names of the facts that rules conclude.
     *
     * @return the names, in order
     */
    public static List<String> derivedNames() {
        return GLOSSARY.derivedNames();
    }
}
