package nl.weegschaal.engine.guard;

import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import nl.weegschaal.model.casefile.AspectOnFile;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.ExceptionOnFile;
import nl.weegschaal.model.casefile.PolicyAnswers;
import nl.weegschaal.model.casefile.RebuttalOnFile;
import nl.weegschaal.model.text.FreeText;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.AspectState;
import nl.weegschaal.model.vocabulary.Establishment;
import nl.weegschaal.model.vocabulary.LimbAspect;
import nl.weegschaal.model.vocabulary.PolicyTerm;
import nl.weegschaal.model.vocabulary.RebuttalState;
import nl.weegschaal.model.vocabulary.StateActorExceptionKind;

/** Random internal protection alternatives with random findings. */
final class RandomAlternatives {
    private static final Optional<FreeText> REASONS = Optional.of(new FreeText("as the report says"));

    private final Mood mood;
    private final List<AreaCode> areas;
    private final List<AreaCode> route;
    private final List<PolicyTerm> conditions;

    RandomAlternatives(Mood mood, Country country, Optional<AreaCode> home) {
        this.mood = mood;
        this.areas = country.areasOtherThan(home);
        this.route = country.areas();
        this.conditions = country.conditions();
    }

    Arbitrary<List<CaseAlternative>> upTo(int most) {
        if (areas.isEmpty()) {
            return Arbitraries.just(List.of());
        }
        int least = mood == Mood.ANY ? 0 : 1;
        return Arbitraries.frequencyOf(Tuple.of(5, list(least, 1)), Tuple.of(1, list(1, most)));
    }

    private Arbitrary<List<CaseAlternative>> list(int least, int most) {
        return one().list().ofMinSize(least).ofMaxSize(most).uniqueElements(CaseAlternative::area);
    }

    private Arbitrary<CaseAlternative> one() {
        return Combinators.combine(
                        Arbitraries.of(areas),
                        mood.word(AspectState.class, List.of(AspectState.FOUND))
                                .list()
                                .ofSize(LimbAspect.values().length),
                        mood.word(
                                        Establishment.class,
                                        List.of(Establishment.CLEARLY_ESTABLISHED, Establishment.NOT_EXAMINED))
                                .list()
                                .ofSize(2),
                        Arbitraries.of(route).list().ofMaxSize(2).optional(0.8),
                        mood.word(
                                RebuttalState.class,
                                List.of(RebuttalState.NONE_MADE, RebuttalState.WEIGHED_NOT_ACCEPTED)),
                        policy(),
                        Arbitraries.of(true, false))
                .as((area, states, established, transit, rebuttal, policy, written) -> new CaseAlternative(
                        area,
                        aspects(states, written),
                        exceptions(established, written),
                        transit,
                        new RebuttalOnFile(rebuttal, REASONS),
                        policy));
    }

    private Arbitrary<PolicyAnswers> policy() {
        Arbitrary<AspectOnFile> finding =
                mood.word(AspectState.class, List.of(AspectState.FOUND)).map(state -> new AspectOnFile(state, REASONS));
        return Combinators.combine(finding.list().ofSize(conditions.size()), finding)
                .as((found, leads) -> {
                    Map<PolicyTerm, AspectOnFile> named = new TreeMap<>();
                    for (int i = 0; i < found.size(); i++) {
                        named.put(conditions.get(i), found.get(i));
                    }
                    return new PolicyAnswers(named, leads);
                });
    }

    /** What was not examined stands on file as such, or does not stand there at all. */
    private static Map<LimbAspect, AspectOnFile> aspects(List<AspectState> states, boolean written) {
        Map<LimbAspect, AspectOnFile> aspects = new EnumMap<>(LimbAspect.class);
        Iterator<AspectState> next = states.iterator();
        for (LimbAspect aspect : LimbAspect.values()) {
            AspectState state = next.next();
            if (written || state != AspectState.NOT_EXAMINED) {
                aspects.put(aspect, new AspectOnFile(state, REASONS));
            }
        }
        return aspects;
    }

    private static Map<StateActorExceptionKind, ExceptionOnFile> exceptions(
            List<Establishment> established, boolean written) {
        Map<StateActorExceptionKind, ExceptionOnFile> exceptions = new EnumMap<>(StateActorExceptionKind.class);
        Iterator<Establishment> next = established.iterator();
        for (StateActorExceptionKind kind : StateActorExceptionKind.values()) {
            Establishment state = next.next();
            if (written || state != Establishment.NOT_EXAMINED) {
                exceptions.put(kind, new ExceptionOnFile(state, REASONS));
            }
        }
        return exceptions;
    }
}
