package nl.weegschaal.benchmarks.byhand;

import java.time.LocalDate;
import java.util.List;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.Standing;

/** What the gradation table says on a day about who holds power where, and about which area lies in which. */
record PlaceReading(HandPolicy policy, LocalDate day) {
    private static final String GOVERNMENT = "government";
    private static final String ACTOR_OF_HARM = "actor-of-harm";

    /** Whether a ruler is an actor that the policy declares. */
    static boolean isDeclared(String ruler) {
        return !ruler.equals(GOVERNMENT) && !ruler.equals(ACTOR_OF_HARM);
    }

    Answer rules(String ruler, String area) {
        Line line = policy.line(area, day);
        if (line.standing(day) == Standing.STALE) {
            return Answer.UNKNOWN;
        }
        return switch (line.control()) {
            case CONTESTED, NOT_STATED -> Answer.UNKNOWN;
            case NAMED_ACTOR -> isDeclared(ruler) ? answer(line.holder().equals(ruler)) : Answer.UNKNOWN;
            case GOVERNMENT -> answer(ruler.equals(GOVERNMENT));
            case ACTOR_OF_HARM -> isDeclared(ruler) ? Answer.UNKNOWN : answer(ruler.equals(ACTOR_OF_HARM));
        };
    }

    Answer passesRuled(List<AreaCode> route, String ruler) {
        boolean open = false;
        for (AreaCode area : route) {
            if (policy.knows(area.value())) {
                if (rules(ruler, area.value()) == Answer.YES) {
                    return Answer.YES;
                }
                open |= policy.inside(area.value()).stream().anyMatch(inner -> rules(ruler, inner) != Answer.NO);
            }
        }
        return open ? Answer.UNKNOWN : Answer.NO;
    }

    Answer passes(List<AreaCode> route, String named) {
        boolean around = false;
        for (AreaCode area : route) {
            if (policy.knows(area.value())) {
                if (policy.within(area.value(), named)) {
                    return Answer.YES;
                }
                around |= policy.within(named, area.value());
            }
        }
        return around ? Answer.UNKNOWN : Answer.NO;
    }

    Answer liesIn(String area, List<String> named) {
        if (named.stream().anyMatch(admitted -> policy.within(area, admitted))) {
            return Answer.YES;
        }
        return named.stream().anyMatch(admitted -> policy.within(admitted, area)) ? Answer.UNKNOWN : Answer.NO;
    }

    private static Answer answer(boolean yes) {
        return yes ? Answer.YES : Answer.NO;
    }
}
