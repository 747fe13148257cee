package nl.weegschaal.model.advisory;

import java.util.List;

/** Where a fact in a derivation comes from. What was assumed is never shown as given. */
public sealed interface Origin {
    /**
     * The case file gives it.
     *
     * @param place the place in the case file by the names that stand there, such as {@code elements/e1}, so that it does
     *     not depend on the order of its parts
     */
    record CaseGiven(String place) implements Origin {}

    /**
     * The case file is silent on it, so it is taken as not known or not examined.
     *
     * @param place the place in the case file where it would stand
     */
    record NotOnFile(String place) implements Origin {}

    /**
     * The policy gives it.
     *
     * @param place the file and line in the policy
     */
    record PolicyGiven(String place) implements Origin {}

    /**
     * Several places give it together, such as a line of the policy and what the case file says about it.
     *
     * @param parts where it comes from, at least one
     */
    record Together(List<Origin> parts) implements Origin {
        /** Copies the parts. */
        public Together {
            parts = List.copyOf(parts);
        }
    }

    /** There is no policy that could give it. */
    record NoPolicy() implements Origin {}

    /**
     * Other runs of the rules concluded it, or what it is made of.
     *
     * @param conclusions the conclusions of those runs, at least one
     */
    record Carried(List<NodeId> conclusions) implements Origin {
        /** Copies the conclusions. */
        public Carried {
            conclusions = List.copyOf(conclusions);
        }

        /**
         * One other run concluded it.
         *
         * @param conclusion its conclusion
         */
        public Carried(NodeId conclusion) {
            this(List.of(conclusion));
        }
    }

    /** Rules concluded it in this run: the steps of the derivation say which. */
    record Derived() implements Origin {}
}
