package nl.weegschaal.model.casefile;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.weegschaal.model.text.FreeText;
import nl.weegschaal.model.vocabulary.ActorKind;
import nl.weegschaal.model.vocabulary.OtherGround;
import nl.weegschaal.model.vocabulary.OtherGroundState;

/**
 * Whether the officer states a real risk on another ground than Article 15(c). It never enters the sliding scale.
 *
 * @param state whether it is stated
 * @param ground which ground; there if, and only if, it is stated
 * @param reasons why; required when it is stated
 * @param actors the actors of the harm on that ground, who may be others than those of Article 15(c); empty when not established, or when
 *     it is not stated
 */
public record OtherGroundOnFile(
        OtherGroundState state, Optional<OtherGround> ground, Optional<FreeText> reasons, Set<ActorKind> actors) {
    /**
     * Checks that what is stated says which ground and why.
     *
     * @throws IllegalArgumentException if it is stated without a ground or without reasons, or a ground or its actors are named and not
     *     stated
     */
    public OtherGroundOnFile {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(reasons, "reasons");
        Objects.requireNonNull(actors, "actors");
        actors = Parts.set("actors", actors);
        boolean isStated = state == OtherGroundState.STATED;
        if (isStated != ground.isPresent()) {
            throw new IllegalArgumentException("otherGround: a ground must be named if it is stated, and only then");
        }
        if (!isStated && !actors.isEmpty()) {
            throw new IllegalArgumentException(
                    "otherGround: actors of harm are named if a ground is stated, and only then");
        }
        if (isStated && reasons.isEmpty()) {
            throw new IllegalArgumentException("otherGround: a real risk that is stated must have reasons");
        }
    }

    /**
     * A ground of which the actors of harm are not established.
     *
     * @param state whether it is stated
     * @param ground which ground
     * @param reasons why
     */
    public OtherGroundOnFile(OtherGroundState state, Optional<OtherGround> ground, Optional<FreeText> reasons) {
        this(state, ground, reasons, Set.of());
    }

    /**
     * Nobody examined the other grounds, or the file does not say.
     *
     * @return a state that counts against nobody
     */
    public static OtherGroundOnFile notExamined() {
        return new OtherGroundOnFile(OtherGroundState.NOT_EXAMINED, Optional.empty(), Optional.empty());
    }

    /**
     * Begins with a ground that the officer states.
     *
     * @param ground which ground
     * @param reasons why
     * @return a builder, for which the actors of the harm are not established
     */
    public static OtherGroundOnFileBuilder builder(OtherGround ground, FreeText reasons) {
        return new OtherGroundOnFileBuilder(
                new OtherGroundOnFile(OtherGroundState.STATED, Optional.of(ground), Optional.of(reasons)));
    }

    /**
     * Begins with what is on file.
     *
     * @param other what is on file
     * @return a builder that gives the same
     */
    public static OtherGroundOnFileBuilder builder(OtherGroundOnFile other) {
        return new OtherGroundOnFileBuilder(other);
    }
}
