package nl.weegschaal.engine.space;

import java.math.BigInteger;
import java.util.List;
import nl.weegschaal.model.fact.GivenFact;

/**
 * One class of what a part of a case can be.
 *
 * @param facts the smallest set of facts in the class; it stands for the others
 * @param label what other parts must know of it; the same for the whole class
 * @param count how many sets of facts it stands for
 * @param cost how much there is to say about it, 0 for what goes without saying
 */
public record Choice(List<GivenFact> facts, String label, BigInteger count, int cost) {
    /** Copies the facts. */
    public Choice {
        facts = List.copyOf(facts);
    }

    /** One set of facts, by itself. */
    static Choice of(String label, int cost, GivenFact... facts) {
        return new Choice(List.of(facts), label, BigInteger.ONE, cost);
    }

    Choice and(Choice other) {
        Choice smaller = other.cost() < cost ? other : this;
        return new Choice(smaller.facts(), label, count.add(other.count()), smaller.cost());
    }
}
