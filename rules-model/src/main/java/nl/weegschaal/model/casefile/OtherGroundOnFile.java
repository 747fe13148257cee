package nl.weegschaal.model.casefile;

import java.util.Objects;
import java.util.Optional;
import nl.weegschaal.model.text.FreeText;
import nl.weegschaal.model.vocabulary.OtherGround;
import nl.weegschaal.model.vocabulary.OtherGroundState;

/**
 * Whether the officer states a real risk on another ground than Article 15(c). It never enters the sliding scale.
 *
 * @param state whether it is stated
 * @param ground which ground; there if, and only if, it is stated
 * @param reasons why; required when it is stated
 */
public record OtherGroundOnFile(OtherGroundState state, Optional<OtherGround> ground, Optional<FreeText> reasons) {
    /**
     * Checks that what is stated says which ground and why.
     *
     * @throws IllegalArgumentException if it is stated without a ground or without reasons, or a ground is named and not stated
     */
    public OtherGroundOnFile {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(reasons, "reasons");
        boolean isStated = state == OtherGroundState.STATED;
        if (isStated != ground.isPresent()) {
            throw new IllegalArgumentException("otherGround: a ground must be named if it is stated, and only then");
        }
        if (isStated && reasons.isEmpty()) {
            throw new IllegalArgumentException("otherGround: a real risk that is stated must have reasons");
        }
    }

    /**
     * Nobody examined the other grounds, or the file does not say.
     *
     * @return a state that counts against nobody
     */
    public static OtherGroundOnFile notExamined() {
        return new OtherGroundOnFile(OtherGroundState.NOT_EXAMINED, Optional.empty(), Optional.empty());
    }
}
