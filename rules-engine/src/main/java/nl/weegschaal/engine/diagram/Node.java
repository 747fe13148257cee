package nl.weegschaal.engine.diagram;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A statement that asks for the value of one variable, and says something for each. */
final class Node {
    private final int variable;
    private final int[] children;
    private final int hash;

    /** It must be made of children that no one changes any more. */
    Node(int variable, int[] children) {
        this.variable = variable;
        this.children = children;
        this.hash = 31 * Arrays.hashCode(children) + variable;
    }

    int variable() {
        return variable;
    }

    int child(int value) {
        return children[value];
    }

    IntStream children() {
        return Arrays.stream(children);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Node node
                && hash == node.hash
                && variable == node.variable
                && Arrays.equals(children, node.children);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
