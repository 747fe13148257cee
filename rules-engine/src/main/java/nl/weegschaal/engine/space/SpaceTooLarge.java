package nl.weegschaal.engine.space;

import java.io.Serial;

/** There are more classes of cases than can be gone through. Nothing is proved then. */
public final class SpaceTooLarge extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    SpaceTooLarge(String part, int most) {
        super("the rules tell apart more than " + most + " combinations of " + part);
    }
}
