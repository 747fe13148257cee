package nl.weegschaal.engine.guard;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** How random a case is: of any kind, or mostly examined and found, so that the rare outcomes occur too. */
enum Mood {
    ANY,
    MOSTLY_FOUND;

    /** One of all words; in a case that is mostly found, nearly always one of the favoured. */
    <E extends Enum<E>> Arbitrary<E> word(Class<E> type, List<E> favoured) {
        Arbitrary<E> any = Arbitraries.of(List.of(type.getEnumConstants()));
        return this == ANY ? any : Arbitraries.frequencyOf(Tuple.of(24, Arbitraries.of(favoured)), Tuple.of(1, any));
    }

    /** True half of the time; in a case that is mostly found, nearly always. */
    Arbitrary<Boolean> mostly() {
        return this == ANY
                ? Arbitraries.of(true, false)
                : Arbitraries.frequency(Tuple.of(14, true), Tuple.of(1, false));
    }
}
