package nl.weegschaal.engine.diagram;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * The points for which statements hold: how many there are, and the smallest. What was found of a part of a statement is kept.
 */
public final class Points {
    /** How many cases a value stands for, and how far from ordinary it is. */
    public interface Weights {
        /**
         * How many cases a value stands for.
         *
         * @param variable the number of a variable
         * @param value one of its values
         * @return 1 or more
         */
        BigInteger count(int variable, int value);

        /**
         * How much there is to say about a value.
         *
         * @param variable the number of a variable
         * @param value one of its values
         * @return 0 for what goes without saying
         */
        int cost(int variable, int value);
    }

    private static final class Best {
        private final int cost;
        private final int[] values;

        Best(int cost, int[] values) {
            this.cost = cost;
            this.values = values;
        }

        int cost() {
            return cost;
        }

        int[] values() {
            return values;
        }
    }

    private static final int NOT_KNOWN = -1;
    private static final Best NONE = new Best(Integer.MAX_VALUE, new int[0]);

    private final Diagrams diagrams;
    private final Weights weights;
    private final Map<Integer, BigInteger> classes = new HashMap<>();
    private final Map<Integer, BigInteger> cases = new HashMap<>();
    private final Map<Integer, Best> smallest = new HashMap<>();
    private final int[] cheapest;

    /**
     * The points of a space.
     *
     * @param diagrams the statements about it
     * @param weights what its values stand for
     */
    public Points(Diagrams diagrams, Weights weights) {
        this.diagrams = diagrams;
        this.weights = weights;
        this.cheapest = new int[diagrams.variables()];
        Arrays.fill(cheapest, NOT_KNOWN);
    }

    /**
     * How many points there are.
     *
     * @param statement a statement
     * @return the points for which it holds, each counted once
     */
    public BigInteger classes(int statement) {
        return count(statement, 0, false, classes);
    }

    /**
     * How many cases the points stand for.
     *
     * @param statement a statement
     * @return the cases for which it holds
     */
    public BigInteger cases(int statement) {
        return count(statement, 0, true, cases);
    }

    /**
     * The smallest point.
     *
     * @param statement a statement
     * @return the values of a point for which it holds, of least cost; empty if there is none
     */
    public Optional<int[]> smallest(int statement) {
        Best best = best(statement, 0);
        return best.cost() == Integer.MAX_VALUE ? Optional.empty() : Optional.of(best.values());
    }

    /**
     * A point at random.
     *
     * @param statement a statement
     * @param random chooses among the values
     * @return the values of a point for which it holds; empty if there is none
     */
    public Optional<int[]> random(int statement, Random random) {
        if (statement == Diagrams.FALSE) {
            return Optional.empty();
        }
        int[] point = new int[diagrams.variables()];
        int rest = statement;
        for (int variable = 0; variable < point.length; variable++) {
            point[variable] = open(rest, variable, random.nextInt(diagrams.size(variable)));
            rest = diagrams.variable(rest) == variable ? diagrams.child(rest, variable, point[variable]) : rest;
        }
        return Optional.of(point);
    }

    /** The first value from a start on, and around, with which a statement may hold. */
    private int open(int statement, int variable, int start) {
        int value = start;
        while (diagrams.variable(statement) == variable
                && diagrams.child(statement, variable, value) == Diagrams.FALSE) {
            value = (value + 1) % diagrams.size(variable);
        }
        return value;
    }

    private BigInteger count(int statement, int from, boolean weighted, Map<Integer, BigInteger> done) {
        BigInteger skipped = BigInteger.ONE;
        for (int variable = from; variable < diagrams.variable(statement); variable++) {
            skipped = skipped.multiply(all(variable, weighted));
        }
        return skipped.multiply(below(statement, weighted, done));
    }

    private BigInteger below(int statement, boolean weighted, Map<Integer, BigInteger> done) {
        if (statement <= Diagrams.TRUE) {
            return BigInteger.valueOf(statement);
        }
        BigInteger before = done.get(statement);
        if (before != null) {
            return before;
        }
        int variable = diagrams.variable(statement);
        BigInteger sum = BigInteger.ZERO;
        for (int value = 0; value < diagrams.size(variable); value++) {
            BigInteger child = count(diagrams.child(statement, variable, value), variable + 1, weighted, done);
            sum = sum.add(weighted ? child.multiply(weights.count(variable, value)) : child);
        }
        done.put(statement, sum);
        return sum;
    }

    private BigInteger all(int variable, boolean weighted) {
        if (!weighted) {
            return BigInteger.valueOf(diagrams.size(variable));
        }
        BigInteger sum = BigInteger.ZERO;
        for (int value = 0; value < diagrams.size(variable); value++) {
            sum = sum.add(weights.count(variable, value));
        }
        return sum;
    }

    private Best best(int statement, int from) {
        if (from == diagrams.variables()) {
            return new Best(statement == Diagrams.TRUE ? 0 : Integer.MAX_VALUE, new int[from]);
        }
        if (statement == Diagrams.FALSE) {
            return NONE;
        }
        boolean asked = diagrams.variable(statement) == from;
        Best before = asked ? smallest.get(statement) : null;
        if (before != null) {
            return before;
        }
        if (!asked) {
            int value = cheapest(from);
            Best rest = best(statement, from + 1);
            return smaller(NONE, value, weights.cost(from, value), from, rest);
        }
        Best best = NONE;
        for (int value = 0; value < diagrams.size(from); value++) {
            Best rest = best(diagrams.child(statement, from, value), from + 1);
            best = smaller(best, value, weights.cost(from, value), from, rest);
        }
        smallest.put(statement, best);
        return best;
    }

    private int cheapest(int variable) {
        if (cheapest[variable] == NOT_KNOWN) {
            int found = 0;
            for (int value = 1; value < diagrams.size(variable); value++) {
                if (weights.cost(variable, value) < weights.cost(variable, found)) {
                    found = value;
                }
            }
            cheapest[variable] = found;
        }
        return cheapest[variable];
    }

    private static Best smaller(Best best, int value, int cost, int variable, Best rest) {
        if (rest.cost() == Integer.MAX_VALUE || rest.cost() + cost >= best.cost()) {
            return best;
        }
        int[] values = rest.values().clone();
        values[variable] = value;
        return new Best(rest.cost() + cost, values);
    }
}
