package nl.weegschaal.engine.diagram;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

/**
 * Statements about the points of a finite space, as reduced ordered multi-valued decision diagrams.
 *
 * <p>A point gives each variable one of its values, numbered from 0. A statement is a number; statements that hold for the
 * same points have the same number, so that to compare them is to compare numbers. Not for several threads at once.
 */
public final class Diagrams {
    /** The statement that holds for no point. */
    public static final int FALSE = 0;

    /** The statement that holds for every point. */
    public static final int TRUE = 1;

    private final Budget budget;
    private final Nodes nodes;
    private final Results conjunctions = new Results();
    private final Results disjunctions = new Results();
    private final Results differences = new Results();
    private final Views views;

    /**
     * Statements about a space.
     *
     * @param sizes how many values each variable has, at least 1; the variables are numbered in this order
     */
    public Diagrams(int... sizes) {
        this(IllegalStateException::new, IllegalStateException::new, sizes);
    }

    /**
     * Statements about a space that may turn out to be too large for them.
     *
     * @param tooLarge what is thrown if there is more to work out than can be done in a reasonable time and space
     * @param givenUp what is thrown if the thread is interrupted meanwhile
     * @param sizes how many values each variable has, at least 1; the variables are numbered in this order
     */
    public Diagrams(
            Supplier<? extends RuntimeException> tooLarge, Supplier<? extends RuntimeException> givenUp, int... sizes) {
        this.budget = new Budget(tooLarge, givenUp);
        this.nodes = new Nodes(budget, sizes);
        this.views = new Views(this, nodes, budget);
    }

    /**
     * How many values a variable has.
     *
     * @param variable its number
     * @return at least 1
     */
    public int size(int variable) {
        return nodes.size(variable);
    }

    /**
     * How many variables there are.
     *
     * @return their number
     */
    public int variables() {
        return nodes.variables();
    }

    /**
     * The statement that a variable has one of some values.
     *
     * @param variable its number
     * @param values the values
     * @return the statement
     */
    public int literal(int variable, BitSet values) {
        return node(variable, value -> values.get(value) ? TRUE : FALSE);
    }

    /**
     * The statement that a variable has one value.
     *
     * @param variable its number
     * @param value the value
     * @return the statement
     */
    public int literal(int variable, int value) {
        return node(variable, candidate -> candidate == value ? TRUE : FALSE);
    }

    /**
     * A statement that says something else for every value of a variable.
     *
     * @param variable its number
     * @param children the statement for each value; they must say nothing of this variable or of those before it
     * @return the statement
     */
    public int node(int variable, IntUnaryOperator children) {
        int[] all = new int[nodes.size(variable)];
        for (int value = 0; value < all.length; value++) {
            all[value] = children.applyAsInt(value);
        }
        return node(variable, all);
    }

    /** The same of statements that no one changes any more. */
    int node(int variable, int[] all) {
        budget.workOut(all.length);
        for (int child : all) {
            if (child != all[0]) {
                return nodes.of(variable, all);
            }
        }
        return all[0];
    }

    /**
     * The opposite.
     *
     * @param statement a statement
     * @return the statement that holds where it does not
     */
    public int not(int statement) {
        return without(TRUE, statement);
    }

    /**
     * Both.
     *
     * @param one a statement
     * @param other another
     * @return the statement that holds where both do
     */
    public int and(int one, int other) {
        if (one == FALSE || other == FALSE) {
            return FALSE;
        }
        if (one == TRUE || one == other) {
            return other;
        }
        if (other == TRUE) {
            return one;
        }
        return workedOut(Math.min(one, other), Math.max(one, other), conjunctions, this::and);
    }

    /**
     * All of them.
     *
     * @param statements any number of statements
     * @return the statement that holds where all do
     */
    public int and(int... statements) {
        return Arrays.stream(statements).reduce(TRUE, this::and);
    }

    /**
     * One of two, or both.
     *
     * @param one a statement
     * @param other another
     * @return the statement that holds where one of them does
     */
    public int or(int one, int other) {
        if (one == TRUE || other == TRUE) {
            return TRUE;
        }
        if (one == FALSE || one == other) {
            return other;
        }
        if (other == FALSE) {
            return one;
        }
        return workedOut(Math.min(one, other), Math.max(one, other), disjunctions, this::or);
    }

    /**
     * At least one of them.
     *
     * @param statements any number of statements
     * @return the statement that holds where one does
     */
    public int or(int... statements) {
        return Arrays.stream(statements).reduce(FALSE, this::or);
    }

    /**
     * The one without the other.
     *
     * @param one a statement
     * @param other another
     * @return the statement that holds where the first does and the second does not
     */
    public int without(int one, int other) {
        if (one == FALSE || other == TRUE || one == other) {
            return FALSE;
        }
        if (other == FALSE) {
            return one;
        }
        return workedOut(one, other, differences, this::without);
    }

    private int workedOut(int one, int other, Results known, IntBinaryOperator below) {
        int before = known.of(one, other);
        if (before != Results.NONE) {
            return before;
        }
        int first = Math.min(variable(one), variable(other));
        int[] all = new int[nodes.size(first)];
        for (int value = 0; value < all.length; value++) {
            all[value] = below.applyAsInt(child(one, first, value), child(other, first, value));
        }
        int result = node(first, all);
        known.keep(one, other, result);
        return result;
    }

    /**
     * What a statement says about the points at which a variable has a value.
     *
     * @param statement the statement
     * @param variable the number of the variable
     * @param value the value
     * @return a statement that says nothing of the variable
     */
    public int restrict(int statement, int variable, int value) {
        return views.at(statement, variable, value);
    }

    /**
     * Whether a statement says the same about two values of a variable, whatever the others are.
     *
     * @param statement the statement
     * @param variable the number of the variable
     * @param one a value of it
     * @param other another
     * @return true if it holds for a point with the one just when it does for that point with the other
     */
    public boolean isSame(int statement, int variable, int one, int other) {
        return views.isSame(statement, variable, one, other);
    }

    /**
     * That a statement holds for some value of a variable.
     *
     * @param statement the statement
     * @param variable the number of the variable
     * @return a statement that says nothing of the variable
     */
    public int some(int statement, int variable) {
        return views.some(statement, variable);
    }

    /**
     * Whether a statement holds for a point.
     *
     * @param statement the statement
     * @param point the value of each variable
     * @return true if it does
     */
    public boolean at(int statement, int[] point) {
        int rest = statement;
        while (rest > TRUE) {
            rest = nodes.child(rest, point[nodes.variable(rest)]);
        }
        return rest == TRUE;
    }

    /** The variable that a statement asks first; beyond the last for one that asks none. */
    int variable(int statement) {
        return nodes.variable(statement);
    }

    /** What a statement, which asks no variable before this one, says once it has this value. */
    int child(int statement, int variable, int value) {
        return nodes.variable(statement) == variable ? nodes.child(statement, value) : statement;
    }
}
