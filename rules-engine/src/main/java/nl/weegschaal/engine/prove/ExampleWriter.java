package nl.weegschaal.engine.prove;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.weegschaal.engine.diagram.Diagrams;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.space.AreaSpace;
import nl.weegschaal.engine.space.Space;
import nl.weegschaal.model.casefile.Applicant;
import nl.weegschaal.model.casefile.AspectOnFile;
import nl.weegschaal.model.casefile.Bearing;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.CaseReference;
import nl.weegschaal.model.casefile.ExceptionOnFile;
import nl.weegschaal.model.casefile.HomeArea;
import nl.weegschaal.model.casefile.RebuttalOnFile;
import nl.weegschaal.model.fact.ActorOfHarm;
import nl.weegschaal.model.fact.ApplicantFacts;
import nl.weegschaal.model.fact.AspectFinding;
import nl.weegschaal.model.fact.CaseTiming;
import nl.weegschaal.model.fact.ExaminedArea;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.NoAreaNamed;
import nl.weegschaal.model.fact.PolicyRestriction;
import nl.weegschaal.model.fact.Rebuttal;
import nl.weegschaal.model.fact.RiskAtHome;
import nl.weegschaal.model.fact.RiskFinding;
import nl.weegschaal.model.fact.RiskThere;
import nl.weegschaal.model.fact.StateActorException;
import nl.weegschaal.model.vocabulary.ActorKind;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.AreaRole;
import nl.weegschaal.model.vocabulary.AspectState;
import nl.weegschaal.model.vocabulary.Establishment;
import nl.weegschaal.model.vocabulary.LimbAspect;
import nl.weegschaal.model.vocabulary.RebuttalState;
import nl.weegschaal.model.vocabulary.Scope;
import nl.weegschaal.model.vocabulary.StateActorExceptionKind;

/** Writes an exhibit as the case file of a case that has its facts. */
final class ExampleWriter {
    private final Policy policy;
    private final Theory area;
    private final AreaSpace areaSpace;

    ExampleWriter(Policy policy, Theories theories) {
        this.policy = policy;
        this.area = theories.area();
        this.areaSpace = theories.areaSpace();
    }

    /** The runs of a case that has the facts of an exhibit: at home, and for the alternative if there is one. */
    private record Runs(List<GivenFact> home, List<GivenFact> there, List<GivenFact> alternative) {}

    /** The case, and the stage on which it plays; empty if the policy is never so that the case can occur. */
    Optional<Example> write(Exhibit exhibit, CaseReference reference) {
        Optional<Runs> runs = runs(exhibit);
        Optional<Stage> stage = runs.flatMap(this::stage);
        return stage.map(found -> new Example(caseFile(runs.get(), found, reference), found.policy(), found.added()));
    }

    private Optional<Runs> runs(Exhibit exhibit) {
        if (exhibit.scope() == Scope.AREA) {
            boolean home = exhibit.facts().stream()
                    .anyMatch(fact -> fact instanceof ExaminedArea place && place.role() == AreaRole.HOME);
            return home
                    ? Optional.of(new Runs(exhibit.facts(), List.of(), List.of()))
                    : home(exhibit.facts(), Diagrams.TRUE).map(facts -> new Runs(facts, exhibit.facts(), List.of()));
        }
        if (exhibit.scope() == Scope.CASE || exhibit.facts().stream().anyMatch(PolicyRestriction.class::isInstance)) {
            return Optional.empty();
        }
        Optional<List<GivenFact>> there = there(exhibit);
        int risk = exhibit.facts().stream()
                .filter(RiskAtHome.class::isInstance)
                .map(fact -> new RiskFinding(((RiskAtHome) fact).code()))
                .mapToInt(finding -> area.concludes(finding::equals))
                .findFirst()
                .orElse(Diagrams.TRUE);
        return there.flatMap(facts -> home(facts.isEmpty() ? exhibit.facts() : facts, risk)
                .map(home -> new Runs(home, facts, exhibit.facts())));
    }

    /** The run for the proposed area; without facts if no area is named. */
    private Optional<List<GivenFact>> there(Exhibit exhibit) {
        if (!exhibit.there().isEmpty() || exhibit.facts().contains(new NoAreaNamed())) {
            return Optional.of(exhibit.there());
        }
        Space space = area.space();
        int risk = exhibit.facts().stream()
                .filter(RiskThere.class::isInstance)
                .map(fact -> new RiskFinding(((RiskThere) fact).code()))
                .mapToInt(finding -> area.concludes(finding::equals))
                .findFirst()
                .orElse(Diagrams.FALSE);
        int cases = space.diagrams().and(areaSpace.sameAreaAndApplicant(exhibit.facts()), risk);
        List<GivenFact> place = areaSpace.examined(exhibit.facts());
        return space.points().smallest(cases).map(point -> {
            List<GivenFact> facts = new ArrayList<>(
                    space.factsWithout(point, List.of(space.part(AreaSpace.PLACE), space.part(AreaSpace.APPLICANT))));
            facts.addAll(place);
            exhibit.facts().stream().filter(ApplicantFacts.class::isInstance).forEach(facts::add);
            return facts;
        });
    }

    /** The smallest run at home of the same applicant on the same days. */
    private Optional<List<GivenFact>> home(List<GivenFact> other, int which) {
        Space space = area.space();
        Diagrams diagrams = space.diagrams();
        int cases = diagrams.and(space.occurs(), which, area.holds(Sights.AT_HOME), sameApplicant(other));
        if (other.stream().anyMatch(CaseTiming.class::isInstance)) {
            int timing = space.part(AreaSpace.TIMING);
            cases = diagrams.and(cases, diagrams.literal(timing, space.part(AreaSpace.TIMING, other)));
        }
        return space.points().smallest(cases).map(space::facts);
    }

    private int sameApplicant(List<GivenFact> facts) {
        int applicant = area.space().part(AreaSpace.APPLICANT);
        return area.space().diagrams().literal(applicant, area.space().part(AreaSpace.APPLICANT, facts));
    }

    /** The day on which the table has the areas; else one on which they can be added to it. */
    private Optional<Stage> stage(Runs runs) {
        List<Stage> possible = Stage.days(policy).stream()
                .map(day -> new Stage(policy, day))
                .filter(stage -> established(runs.home()) || stage.standsSo(runs.home()))
                .toList();
        return possible.stream()
                .filter(stage ->
                        !established(runs.home()) || stage.inTable(runs.home()).isPresent())
                .filter(stage ->
                        runs.there().isEmpty() || stage.inTable(runs.there()).isPresent())
                .findFirst()
                .or(() -> possible.stream().findFirst());
    }

    private static boolean established(Collection<GivenFact> home) {
        return home.stream().anyMatch(fact -> fact instanceof ExaminedArea place && place.established());
    }

    private CaseFile caseFile(Runs runs, Stage stage, CaseReference reference) {
        Optional<AreaCode> home =
                established(runs.home()) ? Optional.of(stage.area(runs.home())) : Optional.<AreaCode>empty();
        Optional<AreaCode> there =
                runs.there().isEmpty() ? Optional.<AreaCode>empty() : Optional.of(stage.area(runs.there()));
        ElementsOnFile elements = new ElementsOnFile();
        boolean bearsElsewhere = runs.home().toString().contains("bearsHere=false")
                || runs.there().toString().contains("bearsHere=false");
        AreaCode elsewhere =
                bearsElsewhere ? stage.elsewhere() : home.or(() -> there).orElseGet(stage::elsewhere);
        elements.add(runs.home(), bearing(home, there), elsewhere, home);
        elements.add(runs.there(), bearing(there, home), elsewhere, there);
        ApplicantFacts applicant = only(ApplicantFacts.class, runs.there().isEmpty() ? runs.home() : runs.there());
        boolean reversed = only(CaseTiming.class, runs.home()).decisionBeforeLodging();
        LocalDate day = stage.day();
        return new CaseFile(
                reference,
                policy.metadata().country(),
                reversed ? day.plusDays(1) : day.minusDays(1),
                day,
                home.<HomeArea>map(HomeArea.Established::new).orElseGet(HomeArea.NotEstablished::new),
                new Applicant(
                        applicant.civilian(),
                        runs.alternative().isEmpty()
                                ? applicant.unaccompaniedMinor()
                                : only(ApplicantFacts.class, runs.alternative()).unaccompaniedMinor()),
                actors(runs.alternative()),
                elements.elements(),
                elements.weighings(),
                there.map(area -> List.of(alternative(area, runs.alternative())))
                        .orElse(List.of()));
    }

    private static Bearing bearing(Optional<AreaCode> here, Optional<AreaCode> other) {
        return here.isPresent() && other.isPresent()
                ? new Bearing.InAreas(ElementsOnFile.set(here.get()))
                : new Bearing.Everywhere();
    }

    private static Set<ActorKind> actors(List<GivenFact> facts) {
        Set<ActorKind> actors = new HashSet<>();
        facts.forEach(fact -> {
            if (fact instanceof ActorOfHarm actor) {
                actors.add(actor.kind());
            }
        });
        return actors;
    }

    private static CaseAlternative alternative(AreaCode area, List<GivenFact> facts) {
        Map<LimbAspect, AspectOnFile> aspects = new EnumMap<>(LimbAspect.class);
        Map<StateActorExceptionKind, ExceptionOnFile> exceptions = new EnumMap<>(StateActorExceptionKind.class);
        RebuttalState rebuttal = RebuttalState.NOT_HEARD;
        for (GivenFact fact : facts) {
            if (fact instanceof AspectFinding finding && finding.state() != AspectState.NOT_EXAMINED) {
                aspects.put(finding.aspect(), new AspectOnFile(finding.state(), Optional.of(ElementsOnFile.EXAMPLE)));
            }
            if (fact instanceof StateActorException exception
                    && exception.establishment() != Establishment.NOT_EXAMINED) {
                exceptions.put(
                        exception.kind(),
                        new ExceptionOnFile(exception.establishment(), Optional.of(ElementsOnFile.EXAMPLE)));
            }
            if (fact instanceof Rebuttal heard) {
                rebuttal = heard.state();
            }
        }
        return new CaseAlternative(
                area,
                aspects,
                exceptions,
                Optional.empty(),
                new RebuttalOnFile(rebuttal, Optional.of(ElementsOnFile.EXAMPLE)));
    }

    private static <T extends GivenFact> T only(Class<T> type, Collection<GivenFact> facts) {
        return facts.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }
}
