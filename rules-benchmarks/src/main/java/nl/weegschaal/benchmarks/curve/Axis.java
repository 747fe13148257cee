package nl.weegschaal.benchmarks.curve;

import java.util.List;
import nl.weegschaal.engine.Weegschaal;
import nl.weegschaal.model.casefile.CaseFile;

/** What grows along a curve. */
public enum Axis {
    /** The areas in the table of the policy. */
    AREAS,

    /** The policies that are loaded, each of another country. */
    POLICIES,

    /** The rules that the policy has besides the general ones. */
    RULES,

    /** The individual elements in the case. */
    ELEMENTS;

    private static final int AREAS_OTHERWISE = 10;
    private static final int ELEMENTS_OTHERWISE = 3;

    Weegschaal load(int size) {
        return switch (this) {
            case AREAS -> MadeUpPolicies.load(List.of(new MadeUpPolicy(MadeUpPolicies.COUNTRY, size, 0)));
            case POLICIES -> MadeUpPolicies.countries(size);
            case RULES -> MadeUpPolicies.load(List.of(new MadeUpPolicy(MadeUpPolicies.COUNTRY, AREAS_OTHERWISE, size)));
            case ELEMENTS -> MadeUpPolicies.load(List.of(new MadeUpPolicy(MadeUpPolicies.COUNTRY, AREAS_OTHERWISE, 0)));
        };
    }

    CaseFile caseFile(int size) {
        int areas = this == AREAS ? size : AREAS_OTHERWISE;
        return MadeUpCase.of(
                MadeUpPolicy.area(MadeUpPolicies.COUNTRY, areas / 2),
                MadeUpPolicy.area(MadeUpPolicies.COUNTRY, areas),
                this == ELEMENTS ? size : ELEMENTS_OTHERWISE);
    }
}
