package nl.weegschaal.engine;

import java.util.List;
import java.util.stream.Stream;
import nl.weegschaal.model.fact.CircumstanceAsked;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.vocabulary.Asked;
import nl.weegschaal.model.vocabulary.ElementKind;

/** What was asked about, in cases that are written out by hand. */
public final class AskedFacts {
    private AskedFacts() {}

    /** Every kind was asked about. */
    public static List<GivenFact> all() {
        return Stream.of(ElementKind.values())
                .<GivenFact>map(kind -> new CircumstanceAsked(kind, Asked.NOTHING_RAISED))
                .toList();
    }

    /** Every kind but one was asked about. */
    public static List<GivenFact> without(ElementKind left) {
        return Stream.of(ElementKind.values())
                .<GivenFact>map(
                        kind -> new CircumstanceAsked(kind, kind == left ? Asked.NOT_ASKED : Asked.NOTHING_RAISED))
                .toList();
    }
}
