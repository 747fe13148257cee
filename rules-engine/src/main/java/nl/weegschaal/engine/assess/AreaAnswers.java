package nl.weegschaal.engine.assess;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.policy.table.GradationRow;
import nl.weegschaal.engine.policy.table.GradationTable;
import nl.weegschaal.engine.policy.table.RestrictionSubject.Actor;
import nl.weegschaal.engine.policy.table.RestrictionSubject.Power;
import nl.weegschaal.engine.policy.table.RestrictionSubject.Ruler;
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
    /**
     * Where power is fought over, or nobody says who has it, or the table is out of date, it is not known who rules. Nor is it known of
     * a declared actor whether it is the actor of harm, or the other way round.
     */
    Answer rules(Power power, AreaCode area) {
        GradationRow row = table.line(area, day);
        if (table.lineStanding(area, day) == Standing.STALE) {
            return Answer.UNKNOWN;
        }
        return switch (row.control()) {
            case CONTESTED, NOT_STATED -> Answer.UNKNOWN;
            case NAMED_ACTOR ->
                power instanceof Actor actor ? answer(row.holder().equals(Optional.of(actor.name()))) : Answer.UNKNOWN;
            case GOVERNMENT -> answer(power.equals(new Ruler(AreaControl.GOVERNMENT)));
            case ACTOR_OF_HARM ->
                power instanceof Ruler ruler ? answer(ruler.control() == AreaControl.ACTOR_OF_HARM) : Answer.UNKNOWN;
        };
    }

    private static Answer answer(boolean yes) {
        return yes ? Answer.YES : Answer.NO;
    }

    /** A route passes what an actor holds if one of its areas is held; that it does not is known only if that is known of each, whole. */
    Answer passesAny(List<AreaCode> route, Power power) {
        List<AreaCode> known =
                route.stream().filter(area -> table.areas().contains(area)).toList();
        if (known.stream().anyMatch(area -> rules(power, area) == Answer.YES)) {
            return Answer.YES;
        }
        boolean isOpen = known.stream()
                .flatMap(area -> table.areas().stream().filter(inner -> table.within(inner, area)))
                .anyMatch(area -> rules(power, area) != Answer.NO);
        return isOpen ? Answer.UNKNOWN : Answer.NO;
    }

    /** A wider area than a named one lies partly elsewhere. */
    Answer liesIn(AreaCode area, List<AreaCode> named) {
        if (named.stream().anyMatch(admitted -> table.within(area, admitted))) {
            return Answer.YES;
        }
        return named.stream().anyMatch(admitted -> table.within(admitted, area)) ? Answer.UNKNOWN : Answer.NO;
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
