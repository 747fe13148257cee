package nl.weegschaal.engine.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.weegschaal.engine.space.Space;
import nl.weegschaal.model.vocabulary.Guardrail;
import nl.weegschaal.model.vocabulary.Scope;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In a small world where every case can be gone through one by one, the prover says the same of every class. */
class EveryClassTest {
    private static final Set<String> IN_AN_AREA = Set.of(
            "gradation-one-is-held-back-while-a-lower-degree-is-shown",
            "higher-degree-does-not-reach-the-lower-one",
            "an-unknown-home-area-is-no-question",
            "a-stale-policy-ends-the-examination",
            "two-answers-on-the-degree",
            "presence-suffices-only-with-every-indicator");

    private static final Set<String> ON_AN_ALTERNATIVE = Set.of(
            "an-applicant-who-was-not-heard",
            "travel-that-was-not-examined",
            "a-state-actor-without-exception",
            "care-that-was-not-examined",
            "a-stale-line-on-alternatives-says-nothing");

    static Stream<SeededFault> inAnArea() {
        return Stream.concat(Stream.of(SmallRules.sound()), faults(IN_AN_AREA));
    }

    static Stream<SeededFault> onAnAlternative() {
        return Stream.concat(Stream.of(SmallRules.sound()), faults(ON_AN_ALTERNATIVE));
    }

    static Stream<SeededFault> onTheWhole() {
        return Stream.concat(
                Stream.of(SmallRules.sound()),
                faults(Set.of(
                        "advice-only-is-not-said",
                        "other-grounds-only-with-the-default-weighing",
                        "advice-only-unless-there-is-a-moratorium")));
    }

    private static Stream<SeededFault> faults(Set<String> names) {
        List<SeededFault> faults = FaultyRules.FAULTS.stream()
                .filter(fault -> names.contains(fault.name()))
                .map(SmallRules::with)
                .toList();
        assertThat(faults).hasSameSizeAs(names);
        return faults.stream();
    }

    @ParameterizedTest
    @MethodSource("inAnArea")
    void classes_of_cases_for_an_area_are_what_their_cases_are_one_by_one(SeededFault fault) {
        OneByOne oneByOne = new OneByOne(FaultyRules.policy(fault));
        Set<Guardrail> pairs = new AreaPairs(oneByOne).broken();

        assertThat(oneByOne.disagreements()).isEmpty();
        // Which kinds were asked about makes thousands of classes of each of these, which are not run one by one.
        assertThat(oneByOne.classesSeen(Scope.AREA)).isGreaterThan(20_000);
        assertThat(compared(oneByOne.theories())).isEqualTo(pairs);
        // No case of this small world has a test of the officer's own, which G11 is about as well.
        assertThat(union(pairs, oneByOne.broken()))
                .containsAll(fault.breaks().stream()
                        .filter(guardrail -> guardrail != Guardrail.G11)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("onAnAlternative")
    void classes_of_cases_for_an_alternative_are_what_their_cases_are_one_by_one(SeededFault fault) {
        OneByOne oneByOne = new OneByOne(FaultyRules.policy(fault));
        oneByOne.runThoseThatOccur(Scope.ALTERNATIVE, SmallAlternatives.all());

        assertThat(oneByOne.disagreements()).isEmpty();
        assertThat(oneByOne.classesSeen(Scope.ALTERNATIVE)).isGreaterThan(2000);
        assertThat(oneByOne.broken()).containsAll(fault.breaks());
    }

    @ParameterizedTest
    @MethodSource("onTheWhole")
    void every_class_of_cases_as_a_whole_is_what_its_cases_are_one_by_one(SeededFault fault) {
        OneByOne oneByOne = new OneByOne(FaultyRules.policy(fault));
        oneByOne.runThoseThatOccur(Scope.CASE, SmallWorld.wholes());

        assertThat(oneByOne.disagreements()).isEmpty();
        assertThat(BigInteger.valueOf(oneByOne.classesSeen(Scope.CASE)))
                .isEqualTo(classes(oneByOne.theories().whole().space()));
        assertThat(oneByOne.broken()).isEqualTo(fault.breaks());
    }

    private static BigInteger classes(Space space) {
        return space.points().classes(space.occurs());
    }

    /** The guardrails of which the prover shows two cases for an area. */
    private static Set<Guardrail> compared(Theories theories) {
        Set<Guardrail> guardrails = EnumSet.noneOf(Guardrail.class);
        Claims.breaches(theories).stream()
                .filter(breach ->
                        breach.scope() == Scope.AREA && breach.exhibits().size() == 2)
                .forEach(breach -> guardrails.add(breach.guardrail()));
        return guardrails;
    }

    private static Set<Guardrail> union(Set<Guardrail> one, Set<Guardrail> other) {
        Set<Guardrail> union = EnumSet.copyOf(other);
        union.addAll(one);
        return union;
    }
}
