package nl.weegschaal.authoring.matrix;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.table.Designation;
import nl.weegschaal.model.advisory.AreaName;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.Standing;

/**
 * What a policy designates for an area on a day.
 *
 * @param area the area
 * @param gradation the gradation, its own or that of the area that it lies in
 * @param standing whether that is current on the day; from what is out of date nothing follows
 * @param follows the area whose line the gradation comes from, if it is not this area itself
 */
public record AreaOnDay(AreaName area, Gradation gradation, Standing standing, Optional<AreaCode> follows) {
    /** Every area of a policy, in the order of the codes. */
    static List<AreaOnDay> all(Policy policy, LocalDate day) {
        return policy.gradations().areas().stream()
                .map(area -> of(policy, area, day))
                .sorted(Comparator.comparing(area -> area.area().code()))
                .toList();
    }

    private static AreaOnDay of(Policy policy, AreaCode area, LocalDate day) {
        Optional<Designation> found = policy.gradations().designation(area, day);
        return new AreaOnDay(
                policy.gradations().name(area),
                found.map(Designation::gradation).orElse(Gradation.NONE_DESIGNATED),
                found.map(Designation::standing).orElseGet(() -> policy.standing(day)),
                found.map(designation -> designation.row().area()).filter(from -> !from.equals(area)));
    }
}
