package nl.weegschaal.engine.assess;

import java.time.LocalDate;
import java.util.List;
import nl.weegschaal.engine.policy.table.GradationTable;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.AreaControl;
import nl.weegschaal.model.vocabulary.Standing;

/**
 * Answers questions about areas from the gradation table.
 *
 * @param table the table
 * @param day the decision date
 */
record AreaAnswers(GradationTable table, LocalDate day) {
    /** Where power is fought over, or nobody says who has it, or the table is out of date, it is not known who rules. */
    Answer rules(AreaControl ruler, AreaCode area) {
        AreaControl control = table.line(area, day).control();
        boolean isOpen = control == AreaControl.CONTESTED || control == AreaControl.NOT_STATED;
        if (isOpen || table.lineStanding(area, day) == Standing.STALE) {
            return Answer.UNKNOWN;
        }
        return control == ruler ? Answer.YES : Answer.NO;
    }

    /** A route that passes a wider area may pass the one that is named, or not. */
    Answer passes(List<AreaCode> route, AreaCode named) {
        List<AreaCode> known =
                route.stream().filter(area -> table.areas().contains(area)).toList();
        if (known.stream().anyMatch(area -> table.within(area, named))) {
            return Answer.YES;
        }
        return known.stream().anyMatch(area -> table.within(named, area)) ? Answer.UNKNOWN : Answer.NO;
    }
}
