package nl.weegschaal.engine.space;

import java.io.Serial;
import nl.weegschaal.model.text.Text;

/** There are more classes of cases than can be gone through. Nothing is proved then. */
public final class SpaceTooLarge extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Text reason;

    SpaceTooLarge(Text part, int most) {
        this(SpaceMessage.TOO_LARGE.with(most, part));
    }

    /** There is more to work out than can be done in a reasonable time and space. */
    static SpaceTooLarge work() {
        return new SpaceTooLarge(SpaceMessage.TOO_MUCH_WORK.text());
    }

    /**
     * Someone who waited for it waits no longer.
     *
     * @return what is thrown where the thread was interrupted
     */
    public static SpaceTooLarge givenUp() {
        return new SpaceTooLarge(SpaceMessage.GIVEN_UP.text());
    }

    /**
     * There are more cases to run on the rule engine than can be run in a reasonable time.
     *
     * @param most how many there may be
     * @return what is thrown
     */
    public static SpaceTooLarge runs(int most) {
        return new SpaceTooLarge(SpaceMessage.TOO_MANY_RUNS.with(most));
    }

    private SpaceTooLarge(Text reason) {
        super(reason.en());
        this.reason = reason;
    }

    /**
     * What there are too many of.
     *
     * @return the reason, as part of a sentence
     */
    public Text reason() {
        return reason;
    }
}
