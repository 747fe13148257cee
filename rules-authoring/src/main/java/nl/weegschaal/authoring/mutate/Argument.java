package nl.weegschaal.authoring.mutate;

import java.util.List;
import nl.weegschaal.engine.language.Condition;

/**
 * Why no case can tell a mutant from the rule itself.
 *
 * @param kind the form of the argument
 * @param because the other conditions of the rule that it rests on; none if it rests on what can occur alone
 */
public record Argument(Kind kind, List<Condition> because) {
    /** Copies the conditions. */
    public Argument {
        because = List.copyOf(because);
    }

    /** The form of an argument. */
    public enum Kind {
        /** The changed comparison lets the same words through. */
        SAME_WORDS,
        /** In every case that occurs, and in which those other conditions hold, the condition holds as the changed one does. */
        FOLLOWS,
        /** In no case that occurs do those conditions hold, so the rule never applies. */
        NEVER_APPLIES
    }
}
