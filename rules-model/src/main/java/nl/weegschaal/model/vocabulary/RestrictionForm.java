package nl.weegschaal.model.vocabulary;

import java.util.Optional;

/**
 * The forms in which a country policy speaks of the internal protection alternative. Each but one limits it, and protects; that one,
 * {@link #SUFFICES_IF}, never stands in the way and never replaces a finding. None makes an alternative easier to hold against the
 * applicant. A form says itself what it asks and which answer leaves room.
 */
public enum RestrictionForm {
    /** There is no alternative. */
    EXCLUDED(RestrictionQuestion.NOTHING, Optional.empty(), true),

    /** There is no alternative, unless there are evident, concrete, individual leads for one. */
    EXCLUDED_UNLESS_LEADS(RestrictionQuestion.LEADS, Optional.of(Answer.YES), true),

    /** There is no alternative for an applicant with a profile. */
    EXCLUDED_FOR_PROFILE(RestrictionQuestion.PROFILE, Optional.of(Answer.NO), true),

    /** There is an alternative only if a condition is met; several lines mean that each of them must be met. */
    ONLY_IF(RestrictionQuestion.CONDITION, Optional.of(Answer.YES), false),

    /** There is an alternative only where an actor does not hold power. */
    NOT_WHERE_ACTOR_RULES(RestrictionQuestion.ACTOR_HOLDS_POWER, Optional.of(Answer.NO), false),

    /** There is no alternative if the route there passes any area that a named actor holds. */
    NOT_THROUGH_ACTOR(RestrictionQuestion.ACTOR_ON_ROUTE, Optional.of(Answer.NO), false),

    /** There is an alternative in the named area and nowhere else in the country; several lines name several areas. */
    ONLY_HERE(RestrictionQuestion.NAMED_AREA, Optional.of(Answer.YES), false),

    /**
     * A condition with which the policy holds the conditions of settlement to be met; otherwise they are examined individually. Several
     * lines: each of them suffices. It limits nothing and replaces no finding of the authority.
     */
    SUFFICES_IF(RestrictionQuestion.CONDITION, Optional.empty(), false),

    /** There is no alternative if the route there passes an area. */
    NOT_THROUGH(RestrictionQuestion.PASSAGE, Optional.of(Answer.NO), false);

    private final RestrictionQuestion asks;
    private final Optional<Answer> roomLeftBy;
    private final boolean withoutArea;

    RestrictionForm(RestrictionQuestion asks, Optional<Answer> roomLeftBy, boolean withoutArea) {
        this.asks = asks;
        this.roomLeftBy = roomLeftBy;
        this.withoutArea = withoutArea;
    }

    /**
     * What it asks.
     *
     * @return the question, {@link RestrictionQuestion#NOTHING} if it counts for everyone
     */
    public RestrictionQuestion asks() {
        return asks;
    }

    /**
     * Whether it asks anything.
     *
     * @return false if it counts for everyone
     */
    public boolean asksSomething() {
        return asks != RestrictionQuestion.NOTHING;
    }

    /**
     * The one answer with which a line of this form leaves room for an alternative.
     *
     * @return yes or no; empty if it never leaves room, and for a form that does not limit anything
     */
    public Optional<Answer> roomLeftBy() {
        return roomLeftBy;
    }

    /**
     * Whether a line of this form can stand in the way of an alternative.
     *
     * @return false if it only says what the policy holds to be enough
     */
    public boolean limits() {
        return this != SUFFICES_IF;
    }

    /**
     * Whether a line of this form leaves room for an alternative.
     *
     * @param answer the answer to what it asks
     * @return false if it stands in the way, and also if it limits and the answer is not known
     */
    public boolean leavesRoom(Answer answer) {
        return !limits() || roomLeftBy.filter(answer::equals).isPresent();
    }

    /**
     * Whether a line of this form for the whole country counts when no area is named as alternative.
     *
     * @return true if it says by itself that there is no alternative; false if it can only be held against a named area
     */
    public boolean countsWithoutArea() {
        return withoutArea;
    }
}
