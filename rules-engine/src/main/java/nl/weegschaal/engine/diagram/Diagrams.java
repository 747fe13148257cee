package nl.weegschaal.engine.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

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

    private record Node(int variable, List<Integer> children) {}

    private record Pair(int one, int other) {}

    private final int[] sizes;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<Node, Integer> known = new HashMap<>();
    private final Map<Integer, Integer> negations = new HashMap<>();
    private final Map<Pair, Integer> conjunctions = new HashMap<>();

    /**
     * Statements about a space.
     *
     * @param sizes how many values each variable has, at least 1; the variables are numbered in this order
     */
    public Diagrams(int... sizes) {
        this.sizes = sizes.clone();
        Node end = new Node(sizes.length, List.of());
        nodes.add(end);
        nodes.add(end);
    }

    /**
     * How many values a variable has.
     *
     * @param variable its number
     * @return at least 1
     */
    public int size(int variable) {
        return sizes[variable];
    }

    /**
     * How many variables there are.
     *
     * @return their number
     */
    public int variables() {
        return sizes.length;
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
        List<Integer> all = new ArrayList<>(sizes[variable]);
        boolean same = true;
        for (int value = 0; value < sizes[variable]; value++) {
            int child = children.applyAsInt(value);
            same &= value == 0 || child == all.get(0);
            all.add(child);
        }
        if (same) {
            return all.get(0);
        }
        return known.computeIfAbsent(new Node(variable, all), node -> {
            nodes.add(node);
            return nodes.size() - 1;
        });
    }

    /**
     * The opposite.
     *
     * @param statement a statement
     * @return the statement that holds where it does not
     */
    public int not(int statement) {
        if (statement <= TRUE) {
            return TRUE - statement;
        }
        Integer before = negations.get(statement);
        if (before != null) {
            return before;
        }
        Node node = nodes.get(statement);
        int opposite = node(node.variable(), value -> not(node.children().get(value)));
        negations.put(statement, opposite);
        negations.put(opposite, statement);
        return opposite;
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
        Pair pair = new Pair(Math.min(one, other), Math.max(one, other));
        Integer before = conjunctions.get(pair);
        if (before != null) {
            return before;
        }
        int first = Math.min(variable(one), variable(other));
        int both = node(first, value -> and(child(one, first, value), child(other, first, value)));
        conjunctions.put(pair, both);
        return both;
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
     * At least one of them.
     *
     * @param statements any number of statements
     * @return the statement that holds where one does
     */
    public int or(int... statements) {
        int none = TRUE;
        for (int statement : statements) {
            none = and(none, not(statement));
        }
        return not(none);
    }

    /**
     * The one without the other.
     *
     * @param one a statement
     * @param other another
     * @return the statement that holds where the first does and the second does not
     */
    public int without(int one, int other) {
        return and(one, not(other));
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
        return restrict(statement, variable, value, new HashMap<>());
    }

    private int restrict(int statement, int variable, int value, Map<Integer, Integer> done) {
        if (variable(statement) >= variable) {
            return child(statement, variable, value);
        }
        Integer before = done.get(statement);
        if (before != null) {
            return before;
        }
        Node node = nodes.get(statement);
        int restricted = node(node.variable(), child -> restrict(node.children().get(child), variable, value, done));
        done.put(statement, restricted);
        return restricted;
    }

    /**
     * That a statement holds for some value of a variable.
     *
     * @param statement the statement
     * @param variable the number of the variable
     * @return a statement that says nothing of the variable
     */
    public int some(int statement, int variable) {
        return some(statement, variable, new HashMap<>());
    }

    private int some(int statement, int variable, Map<Integer, Integer> done) {
        if (variable(statement) > variable) {
            return statement;
        }
        Integer before = done.get(statement);
        if (before != null) {
            return before;
        }
        Node node = nodes.get(statement);
        int some = node.variable() == variable
                ? or(node.children().stream()
                        .mapToInt(Integer::intValue)
                        .distinct()
                        .toArray())
                : node(node.variable(), child -> some(node.children().get(child), variable, done));
        done.put(statement, some);
        return some;
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
            Node node = nodes.get(rest);
            rest = node.children().get(point[node.variable()]);
        }
        return rest == TRUE;
    }

    /** The variable that a statement asks first; beyond the last for one that asks none. */
    int variable(int statement) {
        return nodes.get(statement).variable();
    }

    /** What a statement, which asks no variable before this one, says once it has this value. */
    int child(int statement, int variable, int value) {
        Node node = nodes.get(statement);
        return node.variable() == variable ? node.children().get(value) : statement;
    }
}
