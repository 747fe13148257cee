package nl.weegschaal.engine.policy.table;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.RestrictionForm;
import nl.weegschaal.model.vocabulary.Standing;

/**
 * The table of alternatives of a policy: what limits the internal protection alternative.
 *
 * @param rows the lines
 */
public record RestrictionTable(List<RestrictionRow> rows) {
    /** Copies the lines. */
    public RestrictionTable {
        rows = List.copyOf(rows);
    }

    /** The table of a policy that limits no alternative. */
    static RestrictionTable empty() {
        return new RestrictionTable(List.of());
    }

    /**
     * The lines about an area on a day, with those about every area that it lies in and those that admit an alternative only in their
     * own. A line that has ended is never passed
     * over as if the policy had lifted it: it is stale, unless a later line says the same.
     *
     * @param about whether a line for an area is asked for
     * @param day the decision date
     * @param ofPolicy whether the policy as a whole is current on that day
     * @return the lines, as they stand in the table
     */
    public List<Restriction> on(Predicate<AreaCode> about, LocalDate day, Standing ofPolicy) {
        return rows.stream()
                .filter(row -> row.form() == RestrictionForm.ONLY_HERE || about.test(row.area()))
                .filter(row -> row.hasBegunBy(day))
                .filter(row -> !row.hasEndedBy(day) || rows.stream().noneMatch(other -> replaces(other, row, day)))
                .map(row -> new Restriction(row, row.hasEndedBy(day) ? Standing.STALE : ofPolicy))
                .toList();
    }

    private static boolean replaces(RestrictionRow other, RestrictionRow ended, LocalDate day) {
        return other.hasBegunBy(day)
                && (isStillOnlyElsewhere(other, ended, day)
                        || (other.saysTheSameAs(ended) && other.validFrom().isAfter(ended.validFrom())));
    }

    /** Where an alternative is admitted is what the lines of today say together; what one of them said before opens nothing. */
    private static boolean isStillOnlyElsewhere(RestrictionRow other, RestrictionRow ended, LocalDate day) {
        return ended.form() == RestrictionForm.ONLY_HERE
                && other.form() == RestrictionForm.ONLY_HERE
                && !other.hasEndedBy(day);
    }
}
