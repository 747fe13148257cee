package nl.weegschaal.engine.diagram;

/**
 * What statements say once something is known of one variable. A view goes through the statements below one, each once; what it came to at
 * a value is kept.
 */
final class Views {
    private final Diagrams diagrams;
    private final Nodes nodes;
    private final Budget budget;
    private final Results atValues = new Results();

    /** For each variable the number of its first value, if the values of all variables are numbered through. */
    private final int[] firsts;

    private int round;
    private int[] seenIn = new int[0];
    private int[] seenAs = new int[0];

    Views(Diagrams diagrams, Nodes nodes, Budget budget) {
        this.diagrams = diagrams;
        this.nodes = nodes;
        this.budget = budget;
        this.firsts = new int[nodes.variables()];
        for (int variable = 1; variable < firsts.length; variable++) {
            firsts[variable] = firsts[variable - 1] + nodes.size(variable - 1);
        }
    }

    int at(int statement, int variable, int value) {
        if (!nodes.mayAsk(statement, variable)) {
            return statement;
        }
        int known = atValues.of(statement, firsts[variable] + value);
        if (known != Results.NONE) {
            return known;
        }
        startAnew();
        int there = restricted(statement, variable, value);
        atValues.keep(statement, firsts[variable] + value, there);
        return there;
    }

    private int restricted(int statement, int variable, int value) {
        int asked = nodes.variable(statement);
        if (asked > variable || !nodes.mayAsk(statement, variable)) {
            return statement;
        }
        if (asked == variable) {
            return nodes.child(statement, value);
        }
        if (seenIn[statement] == round) {
            return seenAs[statement];
        }
        int[] all = new int[nodes.size(asked)];
        for (int other = 0; other < all.length; other++) {
            all[other] = restricted(nodes.child(statement, other), variable, value);
        }
        return seen(statement, diagrams.node(asked, all));
    }

    boolean isSame(int statement, int variable, int one, int other) {
        startAnew();
        return same(statement, variable, one, other) == Diagrams.TRUE;
    }

    private int same(int statement, int variable, int one, int other) {
        int asked = nodes.variable(statement);
        if (asked > variable || !nodes.mayAsk(statement, variable)) {
            return Diagrams.TRUE;
        }
        if (asked == variable) {
            return nodes.child(statement, one) == nodes.child(statement, other) ? Diagrams.TRUE : Diagrams.FALSE;
        }
        if (seenIn[statement] == round) {
            return seenAs[statement];
        }
        budget.workOut(nodes.size(asked));
        int same = Diagrams.TRUE;
        for (int value = 0; value < nodes.size(asked) && same == Diagrams.TRUE; value++) {
            same = same(nodes.child(statement, value), variable, one, other);
        }
        return seen(statement, same);
    }

    int some(int statement, int variable) {
        startAnew();
        return open(statement, variable);
    }

    private int open(int statement, int variable) {
        int asked = nodes.variable(statement);
        if (asked > variable || !nodes.mayAsk(statement, variable)) {
            return statement;
        }
        if (seenIn[statement] == round) {
            return seenAs[statement];
        }
        int[] all = new int[nodes.size(asked)];
        for (int value = 0; value < all.length; value++) {
            all[value] = open(nodes.child(statement, value), variable);
        }
        return seen(statement, asked == variable ? diagrams.or(all) : diagrams.node(asked, all));
    }

    /** What was worked out in the round before is forgotten. */
    private void startAnew() {
        if (seenIn.length < nodes.count()) {
            seenIn = new int[2 * nodes.count()];
            seenAs = new int[2 * nodes.count()];
            round = 0;
        }
        round++;
    }

    private int seen(int statement, int as) {
        seenIn[statement] = round;
        seenAs[statement] = as;
        return as;
    }
}
