package nl.weegschaal.benchmarks.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.weegschaal.benchmarks.mix.CaseMix;
import nl.weegschaal.benchmarks.report.Repeats;
import nl.weegschaal.engine.Weegschaal;
import nl.weegschaal.model.advisory.ClosedAdvice;
import nl.weegschaal.model.casefile.CaseFile;

/** Counts how often closed words come again in cases that are drawn at random, which are as unlike each other as can be. */
final class CountRepeats {
    private static final long SEED = 20_261_129;
    private static final int ALL = 10_000_000;

    private CountRepeats() {}

    static List<Repeats> of(int most) {
        Weegschaal weegschaal = Weegschaal.withBundledPolicies();
        List<Repeats> counted = new ArrayList<>();
        for (int cases = 1_000; cases <= most; cases *= 10) {
            List<CaseFile> drawn = CaseMix.drawn(SEED, cases);
            counted.add(count("drawn at random", drawn, weegschaal, file -> file));
            counted.add(count("the same, with no alternative named", drawn, weegschaal, HomeOnly::of));
        }
        return counted;
    }

    private static Repeats count(
            String kind, List<CaseFile> drawn, Weegschaal weegschaal, UnaryOperator<CaseFile> made) {
        Weegschaal remembering = weegschaal.remembering(ALL);
        Set<ClosedAdvice> first = Collections.newSetFromMap(new IdentityHashMap<>());
        drawn.forEach(file -> first.add(remembering.assess(made.apply(file)).advice()));
        return new Repeats(kind, drawn.size(), first.size());
    }
}
