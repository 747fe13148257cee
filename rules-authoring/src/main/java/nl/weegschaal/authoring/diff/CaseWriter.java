package nl.weegschaal.authoring.diff;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.table.Terms;
import nl.weegschaal.engine.prove.ElementsOnFile;
import nl.weegschaal.engine.prove.ExampleFacts;
import nl.weegschaal.model.casefile.Applicant;
import nl.weegschaal.model.casefile.AspectOnFile;
import nl.weegschaal.model.casefile.Bearing;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.CaseReference;
import nl.weegschaal.model.casefile.ExceptionOnFile;
import nl.weegschaal.model.casefile.HomeArea;
import nl.weegschaal.model.casefile.PolicyAnswers;
import nl.weegschaal.model.casefile.RebuttalOnFile;
import nl.weegschaal.model.fact.ActorOfHarm;
import nl.weegschaal.model.fact.ApplicantFacts;
import nl.weegschaal.model.fact.AspectFinding;
import nl.weegschaal.model.fact.CaseTiming;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.Rebuttal;
import nl.weegschaal.model.fact.StateActorException;
import nl.weegschaal.model.vocabulary.ActorKind;
import nl.weegschaal.model.vocabulary.AgeOnFile;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.Establishment;
import nl.weegschaal.model.vocabulary.LimbAspect;
import nl.weegschaal.model.vocabulary.RebuttalState;
import nl.weegschaal.model.vocabulary.StateActorExceptionKind;

/** Writes a case that has given facts as a case file, for each of both policies. */
final class CaseWriter {
    private final ComparedSpace ground;

    CaseWriter(ComparedSpace ground) {
        this.ground = ground;
    }

    /**
     * A case to write.
     *
     * @param home the home area; empty if it is not established
     * @param atHome the facts on the elements and the dates at home
     * @param there the area of the alternative; empty if none is named
     * @param elsewhere the facts on the elements in that area
     * @param applicant who the applicant is
     * @param alternative the facts on actors, findings and rebuttal
     * @param answers the answers to what the policies ask
     */
    record Plan(
            Optional<AreaCode> home,
            List<GivenFact> atHome,
            Optional<AreaCode> there,
            List<GivenFact> elsewhere,
            ApplicantFacts applicant,
            List<GivenFact> alternative,
            PolicyQuestions answers) {
        Set<AreaCode> areas() {
            return Stream.concat(home.stream(), there.stream()).collect(Collectors.toSet());
        }
    }

    /** The case under both policies. */
    OldAndNew<CaseFile> write(Plan plan, CaseReference reference) {
        OldAndNew<LocalDate> days = ground.days().first();
        return new OldAndNew<>(
                write(plan, reference, ground.policies().before(), days.before()),
                write(plan, reference, ground.policies().after(), days.after()));
    }

    private CaseFile write(Plan plan, CaseReference reference, Policy policy, LocalDate day) {
        Terms terms = policy.metadata().terms();
        ElementsOnFile elements = elements(plan);
        elements.addAge(plan.applicant(), () -> elsewhere(plan));
        return new CaseFile(
                reference,
                policy.metadata().country(),
                lodged(plan),
                day,
                plan.home().<HomeArea>map(HomeArea.Established::new).orElseGet(HomeArea.NotEstablished::new),
                new Applicant(
                        plan.applicant().civilian(),
                        plan.applicant().unaccompaniedMinor(),
                        plan.applicant().age() == AgeOnFile.NOT_KNOWN ? Answer.UNKNOWN : Answer.YES,
                        known(plan.answers().profiles(), terms.profiles().keySet())),
                actors(plan.alternative()),
                elements.elements(),
                elements.weighings(),
                plan.there().stream()
                        .map(area -> alternative(area, plan, terms))
                        .toList(),
                ExampleFacts.asked(plan.atHome(), elements.elements()),
                elements.tests(),
                ExampleFacts.otherGround(plan.alternative()));
    }

    private LocalDate lodged(Plan plan) {
        boolean reversed = plan.atHome().contains(new CaseTiming(true));
        OldAndNew<LocalDate> days = ground.days().first();
        boolean inOrder = days.before().isBefore(days.after());
        LocalDate first = inOrder ? days.before() : days.after();
        LocalDate last = inOrder ? days.after() : days.before();
        return reversed ? last.plusDays(1) : first.minusDays(1);
    }

    private AreaCode elsewhere(Plan plan) {
        return ground.elsewhere(plan.areas())
                .or(() -> plan.home())
                .or(() -> plan.there())
                .orElseGet(() -> ground.areas().first());
    }

    private ElementsOnFile elements(Plan plan) {
        ElementsOnFile elements = new ElementsOnFile();
        AreaCode elsewhere = elsewhere(plan);
        elements.add(plan.atHome(), bearing(plan.home(), plan.there(), elsewhere), elsewhere, plan.home());
        elements.add(plan.elsewhere(), bearing(plan.there(), plan.home(), elsewhere), elsewhere, plan.there());
        return elements;
    }

    /** An element that must not count in the other area bears on its own; where no area is established it counts anyhow. */
    private static Bearing bearing(Optional<AreaCode> here, Optional<AreaCode> other, AreaCode elsewhere) {
        if (other.isEmpty()) {
            return new Bearing.Everywhere();
        }
        return new Bearing.InAreas(ElementsOnFile.set(here.orElse(elsewhere)));
    }

    private static Set<ActorKind> actors(Collection<GivenFact> facts) {
        return all(ActorOfHarm.class, facts).map(ActorOfHarm::kind).collect(Collectors.toSet());
    }

    private static CaseAlternative alternative(AreaCode area, Plan plan, Terms terms) {
        Map<LimbAspect, AspectOnFile> aspects = new EnumMap<>(LimbAspect.class);
        all(AspectFinding.class, plan.alternative())
                .forEach(found -> aspects.put(found.aspect(), PolicyQuestions.onFile(found.state())));
        Map<StateActorExceptionKind, ExceptionOnFile> exceptions = new EnumMap<>(StateActorExceptionKind.class);
        all(StateActorException.class, plan.alternative())
                .filter(found -> found.establishment() != Establishment.NOT_EXAMINED)
                .forEach(found -> exceptions.put(
                        found.kind(), new ExceptionOnFile(found.establishment(), Optional.of(ElementsOnFile.EXAMPLE))));
        RebuttalState rebuttal = all(Rebuttal.class, plan.alternative())
                .map(Rebuttal::state)
                .findFirst()
                .orElse(RebuttalState.NOT_HEARD);
        PolicyAnswers answers = plan.answers().ofAlternative();
        return new CaseAlternative(
                area,
                aspects,
                exceptions,
                plan.answers().route(),
                new RebuttalOnFile(rebuttal, Optional.of(ElementsOnFile.EXAMPLE)),
                new PolicyAnswers(
                        known(answers.conditions(), terms.conditions().keySet()),
                        answers.individualLeads(),
                        known(answers.actorsInPower(), terms.actors().keySet()),
                        known(answers.actorsOnRoute(), terms.actors().keySet())));
    }

    /** An answer to what a policy does not ask has no place in a case under it. */
    private static <K, V> Map<K, V> known(Map<K, V> answers, Set<K> terms) {
        Map<K, V> known = new TreeMap<>(answers);
        known.keySet().retainAll(terms);
        return known;
    }

    private static <T extends GivenFact> Stream<T> all(Class<T> type, Collection<GivenFact> facts) {
        return facts.stream().filter(type::isInstance).map(type::cast);
    }
}
