package nl.weegschaal.model.clock.fact;

import nl.weegschaal.model.clock.word.TimeContradiction;

/**
 * Why a notice of default is incompatible with the law.
 *
 * @param kind what
 */
public record NoticeContradiction(TimeContradiction kind) implements ClockConclusion {
    @Override
    public ClockQuestion question() {
        return ClockQuestion.NOTICE_CHECK;
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "NoticeContradiction";
    }
}
