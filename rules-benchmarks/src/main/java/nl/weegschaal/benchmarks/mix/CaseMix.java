package nl.weegschaal.benchmarks.mix;

import java.util.ArrayList;
import java.util.List;
import nl.weegschaal.model.casefile.CaseFile;

/**
 * The mix of cases that everything is measured on: every case of the documentation, then cases from a fixed seed.
 *
 * @param cases the cases, in a fixed order
 */
public record CaseMix(List<CaseFile> cases) {
    /** How many cases the mix has. */
    public static final int SIZE = 256;

    private static final long SEED = 20_260_702;

    /** Copies the cases. */
    public CaseMix {
        cases = List.copyOf(cases);
    }

    /**
     * The mix.
     *
     * @return {@link #SIZE} cases
     */
    public static CaseMix standard() {
        List<CaseFile> cases = new ArrayList<>(ExampleCases.all());
        CaseDraw draw = new CaseDraw(SEED);
        while (cases.size() < SIZE) {
            cases.add(draw.next());
        }
        return new CaseMix(cases);
    }

    /**
     * Other cases of the same kind.
     *
     * @param seed what they come from
     * @param count how many
     * @return cases that the mix does not have
     */
    public static List<CaseFile> drawn(long seed, int count) {
        CaseDraw draw = new CaseDraw(seed);
        List<CaseFile> cases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            cases.add(draw.next());
        }
        return cases;
    }
}
