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
