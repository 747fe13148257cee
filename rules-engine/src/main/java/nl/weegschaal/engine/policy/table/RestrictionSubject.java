package nl.weegschaal.engine.policy.table;

import nl.weegschaal.engine.json.Words;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.AreaControl;
import nl.weegschaal.model.vocabulary.PolicyTerm;
import nl.weegschaal.model.vocabulary.RestrictionQuestion;

/** What a line of a table of alternatives is about. */
public sealed interface RestrictionSubject {
    /**
     * How the table writes it.
     *
     * @return the word in the column {@code subject}, which may be empty
     */
    String written();

    /**
     * The kind of subject that a question is about.
     *
     * @param question what a form asks
     * @return the kind
     */
    static Class<? extends RestrictionSubject> of(RestrictionQuestion question) {
        return switch (question) {
            case NOTHING, LEADS, NAMED_AREA -> Nothing.class;
            case ACTOR_HOLDS_POWER -> Power.class;
            case ACTOR_ON_ROUTE -> Actor.class;
            case PROFILE -> Profile.class;
            case CONDITION -> Condition.class;
            case PASSAGE -> Passage.class;
        };
    }

    /** Nothing more than the alternative itself. */
    record Nothing() implements RestrictionSubject {
        @Override
        public String written() {
            return "";
        }
    }

    /**
     * A profile of applicants.
     *
     * @param name its name in the metadata
     */
    record Profile(PolicyTerm name) implements RestrictionSubject {
        @Override
        public String written() {
            return name.value();
        }
    }

    /**
     * A condition.
     *
     * @param name its name in the metadata
     */
    record Condition(PolicyTerm name) implements RestrictionSubject {
        @Override
        public String written() {
            return name.value();
        }
    }

    /** Who holds power. */
    sealed interface Power extends RestrictionSubject {}

    /**
     * An actor that the policy declares.
     *
     * @param name its name in the metadata
     */
    record Actor(PolicyTerm name) implements Power {
        @Override
        public String written() {
            return name.value();
        }
    }

    /**
     * Who holds power, by what it is.
     *
     * @param control the government or the actor of harm
     */
    record Ruler(AreaControl control) implements Power {
        @Override
        public String written() {
            return Words.of(control);
        }
    }

    /**
     * An area that a route may pass.
     *
     * @param area an area of the gradation table
     */
    record Passage(AreaCode area) implements RestrictionSubject {
        @Override
        public String written() {
            return area.value();
        }
    }
}
