package nl.weegschaal.engine.policy.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.remark.AcceptableProblem;
import nl.weegschaal.engine.remark.Subject;
import nl.weegschaal.model.vocabulary.RestrictionForm;

/**
 * Finds lines of a table of alternatives that can have no effect on any day of the policy, because of another line: one that excludes
 * every alternative in the same area, one that says the same for a wider area, or those that admit alternatives elsewhere only.
 */
public final class IdleRestrictions {
    private final GradationTable gradations;
    private final List<RestrictionRow> rows;
    private final LocalDate first;
    private final Optional<LocalDate> last;

    private IdleRestrictions(
            GradationTable gradations, RestrictionTable restrictions, LocalDate first, Optional<LocalDate> last) {
        this.gradations = gradations;
        this.rows = restrictions.rows();
        this.first = first;
        this.last = last;
    }

    /**
     * One warning for each such line.
     *
     * @param gradations the gradation table
     * @param restrictions the table of alternatives
     * @param first the first day of the policy
     * @param last its last day, if it has one
     * @param folder the folder of the policy
     * @return the warnings, at the form of the line
     */
    public static List<AcceptableProblem> of(
            GradationTable gradations,
            RestrictionTable restrictions,
            LocalDate first,
            Optional<LocalDate> last,
            Folder folder) {
        if (restrictions.rows().isEmpty()) {
            return List.of();
        }
        IdleRestrictions idle = new IdleRestrictions(gradations, restrictions, first, last);
        LinesOnFile lines = new LinesOnFile(folder, RestrictionTableReader.FILE, RestrictionTableReader.COLUMNS);
        Subject subject = Subject.of(folder, RestrictionTableReader.FILE);
        return restrictions.rows().stream()
                .flatMap(row -> idle.reason(row).stream()
                        .map(reason -> Problem.of(
                                        ProblemCode.NO_EFFECT,
                                        lines.place(row.line(), "form"),
                                        TableMessage.NO_EFFECT.with(row.written(), reason.line()))
                                .withExpected(TableMessage.LINE_WITH_EFFECT.text())))
                .map(problem -> new AcceptableProblem(problem, subject))
                .toList();
    }

    /** A line because of which another never matters. */
    private Optional<RestrictionRow> reason(RestrictionRow row) {
        return Stream.concat(
                        rows.stream()
                                .filter(other -> other.line() != row.line())
                                .filter(other -> covers(other, row) && outdoes(other, row)),
                        elsewhere(row).stream())
                .findFirst();
    }

    private boolean outdoes(RestrictionRow other, RestrictionRow row) {
        boolean isWider =
                gradations.within(row.area(), other.area()) && !row.area().equals(other.area());
        boolean isExcluded = other.form() == RestrictionForm.EXCLUDED
                && row.form() != RestrictionForm.EXCLUDED
                && gradations.within(row.area(), other.area());
        boolean isSaid = isWider && row.form() == other.form() && row.subject().equals(other.subject());
        return isExcluded || isSaid;
    }

    /** Every alternative in the area is excluded already if the lines that admit some admit none there, as long as the line applies. */
    private Optional<RestrictionRow> elsewhere(RestrictionRow row) {
        List<RestrictionRow> admitting = rows.stream()
                .filter(other -> other.form() == RestrictionForm.ONLY_HERE)
                .toList();
        boolean isAdmitted = row.form() == RestrictionForm.ONLY_HERE
                || admitting.stream()
                        .anyMatch(other -> gradations.within(row.area(), other.area())
                                || gradations.within(other.area(), row.area()));
        return isAdmitted
                ? Optional.empty()
                : admitting.stream().filter(other -> covers(other, row)).findFirst();
    }

    /** Whether one line applies on every day of the policy on which another does. */
    private boolean covers(RestrictionRow one, RestrictionRow other) {
        LocalDate from = other.validFrom().isAfter(first) ? other.validFrom() : first;
        Optional<LocalDate> until = earliest(other.validUntil(), last);
        return one.hasBegunBy(from)
                && one.validUntil()
                        .or(() -> last)
                        .map(end -> until.map(day -> !day.isAfter(end)).orElse(false))
                        .orElse(true);
    }

    private static Optional<LocalDate> earliest(Optional<LocalDate> one, Optional<LocalDate> other) {
        return Stream.of(one, other).flatMap(Optional::stream).min(LocalDate::compareTo);
    }
}
