package nl.weegschaal.engine.prove;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The general rules without those that look at more than a few things, so that all cases can be gone through. */
final class SmallRules {
    private static final List<String> FEWER = List.of(
            "without attention-indicator-missing",
            "without contradiction-dates",
            "without contradiction-evidence",
            "without open-nexus",
            "without open-strength",
            "without indication-earlier-harm-plausible",
            "without indication-earlier-harm-substantiated",
            "without indication-three-clear",
            "without indication-two-together",
            "in indication-one-clear: nexus == Nexus.EXPLAINED, -> nothing",
            "in indication-one-clear: , strength >= Strength.CLEAR -> nothing",
            "in indication-two-substantiated: nexus == Nexus.EXPLAINED, -> nothing",
            "in indication-two-substantiated: , strength >= Strength.CLEAR -> nothing",
            "in indication-two-substantiated: $n >= 2 -> $n >= 1");

    private SmallRules() {}

    /** These rules as they are. */
    static SeededFault sound() {
        return new SeededFault("no fault", Set.of(), Optional.empty(), FEWER);
    }

    /** These rules with a fault in them. */
    static SeededFault with(SeededFault fault) {
        return new SeededFault(
                fault.name(),
                fault.breaks(),
                fault.onlyWhen(),
                Stream.concat(FEWER.stream(), fault.edits().stream()).toList());
    }
}
