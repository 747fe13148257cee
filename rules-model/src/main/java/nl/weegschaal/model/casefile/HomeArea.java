package nl.weegschaal.model.casefile;

import java.util.Objects;
import nl.weegschaal.model.vocabulary.AreaCode;

/** The area that the applicant comes from, or the statement that it is not established yet. */
public sealed interface HomeArea {
    /**
     * The home area is known.
     *
     * @param code the most specific area that is established
     */
    record Established(AreaCode code) implements HomeArea {
        /** Checks that it is there. */
        public Established {
            Objects.requireNonNull(code, "code");
        }
    }

    /** The home area is not established: leads to inquiry, never to a negative. */
    record NotEstablished() implements HomeArea {}
}
