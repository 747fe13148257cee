package nl.weegschaal.model.casefile;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.weegschaal.model.text.FreeText;
import nl.weegschaal.model.vocabulary.ActorKind;
import nl.weegschaal.model.vocabulary.OtherGround;
import nl.weegschaal.model.vocabulary.OtherGroundState;

/** Puts together what the officer states of a real risk on another ground. For one thread. */
public final class OtherGroundOnFileBuilder {
    private OtherGroundState state;
    private Optional<OtherGround> ground;
    private Optional<FreeText> reasons;
    private Set<ActorKind> actors;

    OtherGroundOnFileBuilder(OtherGroundOnFile other) {
        this.state = other.state();
        this.ground = other.ground();
        this.reasons = other.reasons();
        this.actors = new LinkedHashSet<>(other.actors());
    }

    /**
     * Says whether it is stated.
     *
     * @param word whether it is
     * @return this builder
     */
    public OtherGroundOnFileBuilder state(OtherGroundState word) {
        this.state = word;
        return this;
    }

    /**
     * Says which ground.
     *
     * @param named the ground; empty if none is stated
     * @return this builder
     */
    public OtherGroundOnFileBuilder ground(Optional<OtherGround> named) {
        this.ground = named;
        return this;
    }

    /**
     * Says why.
     *
     * @param words the reasons; empty if none are given
     * @return this builder
     */
    public OtherGroundOnFileBuilder reasons(Optional<FreeText> words) {
        this.reasons = words;
        return this;
    }

    /**
     * Says who are the actors of the harm on that ground, in place of those named before.
     *
     * @param named the actors; empty if they are not established
     * @return this builder
     */
    public OtherGroundOnFileBuilder actors(Set<ActorKind> named) {
        this.actors = new LinkedHashSet<>(Parts.set("actors", named));
        return this;
    }

    /**
     * Names an actor of the harm on that ground, besides those named before.
     *
     * @param named the actor
     * @return this builder
     */
    public OtherGroundOnFileBuilder actor(ActorKind named) {
        actors.add(Objects.requireNonNull(named, "actors"));
        return this;
    }

    /**
     * What was put together.
     *
     * @return it
     * @throws IllegalArgumentException if it is stated without a ground or without reasons, or a ground or its actors are named and not
     *     stated
     */
    public OtherGroundOnFile build() {
        return new OtherGroundOnFile(state, ground, reasons, actors);
    }
}
