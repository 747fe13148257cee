package nl.weegschaal.engine.diagram;

import java.util.Arrays;

/**
 * The statements that ask for the value of one variable and say something for each value. Statements that ask and say the same have one
 * number. They lie one after another in arrays, since a proof makes a million of them.
 */
final class Nodes {
    private static final int SPREAD = 0x9E3779B9;

    private final Budget budget;
    private final int[] sizes;
    private int count = Diagrams.TRUE + 1;
    private int used;
    private int[] variables = new int[1 << 8];
    private int[] starts = new int[1 << 8];
    private long[] below = new long[1 << 8];
    private int[] children = new int[1 << 11];

    /** The number of a statement at the place that its content leads to, or the next free one; 0 where there is none. */
    private int[] places = new int[1 << 9];

    Nodes(Budget budget, int[] sizes) {
        this.budget = budget;
        this.sizes = sizes.clone();
        this.variables[Diagrams.FALSE] = sizes.length;
        this.variables[Diagrams.TRUE] = sizes.length;
    }

    int variables() {
        return sizes.length;
    }

    int size(int variable) {
        return sizes[variable];
    }

    /** How many statements there are: all have a smaller number. */
    int count() {
        return count;
    }

    /** The variable that a statement asks; beyond the last for one that asks none. */
    int variable(int statement) {
        return variables[statement];
    }

    /** Whether a statement may ask a variable, first or later: false only if it never does. */
    boolean mayAsk(int statement, int variable) {
        return (below[statement] & bit(variable)) != 0;
    }

    /** The variables beyond the 63rd have one bit together. */
    private static long bit(int variable) {
        return 1L << Math.min(variable, Long.SIZE - 1);
    }

    /** What a statement that asks a variable says for one of its values. */
    int child(int statement, int value) {
        return children[starts[statement] + value];
    }

    /** The statement that asks a variable and says these for its values. */
    int of(int variable, int[] all) {
        int place = place(variable, all);
        if (places[place] == 0) {
            budget.keep(all.length);
            keep(variable, all);
            places[place] = count - 1;
            if (count > places.length / 2) {
                placeAnew();
                return count - 1;
            }
        }
        return places[place];
    }

    private void keep(int variable, int[] all) {
        if (count == variables.length) {
            variables = Arrays.copyOf(variables, 2 * count);
            starts = Arrays.copyOf(starts, 2 * count);
            below = Arrays.copyOf(below, 2 * count);
        }
        if (used + all.length > children.length) {
            children = Arrays.copyOf(children, Math.max(2 * children.length, used + all.length));
        }
        variables[count] = variable;
        starts[count] = used;
        System.arraycopy(all, 0, children, used, all.length);
        long asked = bit(variable);
        for (int child : all) {
            asked |= below[child];
        }
        below[count] = asked;
        used += all.length;
        count++;
    }

    private int place(int variable, int[] all) {
        int place = first(variable, all, 0, all.length);
        while (places[place] != 0 && !isSame(places[place], variable, all)) {
            place = (place + 1) & (places.length - 1);
        }
        return place;
    }

    private boolean isSame(int statement, int variable, int[] all) {
        int start = starts[statement];
        return variables[statement] == variable
                && Arrays.equals(children, start, start + all.length, all, 0, all.length);
    }

    private void placeAnew() {
        places = new int[2 * places.length];
        for (int statement = Diagrams.TRUE + 1; statement < count; statement++) {
            int start = starts[statement];
            int place = first(variables[statement], children, start, start + sizes[variables[statement]]);
            while (places[place] != 0) {
                place = (place + 1) & (places.length - 1);
            }
            places[place] = statement;
        }
    }

    private int first(int variable, int[] all, int from, int to) {
        int hash = variable + 1;
        for (int place = from; place < to; place++) {
            hash = 31 * hash + all[place];
        }
        return (hash * SPREAD) >>> Integer.numberOfLeadingZeros(places.length - 1);
    }
}
