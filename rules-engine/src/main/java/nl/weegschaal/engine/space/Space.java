package nl.weegschaal.engine.space;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.weegschaal.engine.diagram.Diagrams;
import nl.weegschaal.engine.diagram.Points;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.vocabulary.Scope;

/** Every case of one scope that rules can distinguish: a class of each part, as far as they occur together. */
public final class Space implements Points.Weights {
    private final Scope scope;
    private final List<Part> parts;
    private final Diagrams diagrams;
    private final Points points;
    private final int occurs;

    Space(Scope scope, List<Part> parts, List<PartConstraint> bonds) {
        this.scope = scope;
        this.parts = List.copyOf(parts);
        this.diagrams = new Diagrams(
                SpaceTooLarge::work,
                SpaceTooLarge::givenUp,
                parts.stream().mapToInt(part -> part.choices().size()).toArray());
        this.points = new Points(diagrams, this);
        this.occurs = diagrams.and(
                bonds.stream().mapToInt(bond -> bond.holds(diagrams, parts)).toArray());
    }

    /**
     * What its cases are about.
     *
     * @return the scope
     */
    public Scope scope() {
        return scope;
    }

    /**
     * The parts of a case.
     *
     * @return the parts, in the order of the variables of the diagrams
     */
    public List<Part> parts() {
        return parts;
    }

    /**
     * The number of a part.
     *
     * @param name its name
     * @return its number among the parts, and the variable of the diagrams
     */
    public int part(String name) {
        for (int part = 0; part < parts.size(); part++) {
            if (parts.get(part).name().equals(name)) {
                return part;
            }
        }
        throw new IllegalArgumentException("no part " + name);
    }

    /**
     * Statements about the space.
     *
     * @return the diagrams
     */
    public Diagrams diagrams() {
        return diagrams;
    }

    /**
     * Which of its points occur.
     *
     * @return the statement that holds for those
     */
    public int occurs() {
        return occurs;
    }

    /**
     * Its points.
     *
     * @return the points, with what they stand for
     */
    public Points points() {
        return points;
    }

    /**
     * The facts of the smallest case of a class.
     *
     * @param point the number of the class of each part
     * @return the given facts
     */
    public List<GivenFact> facts(int[] point) {
        List<GivenFact> facts = new ArrayList<>();
        for (int part = 0; part < point.length; part++) {
            facts.addAll(parts.get(part).choices().get(point[part]).facts());
        }
        return facts;
    }

    /**
     * The class of some facts in one part.
     *
     * @param name the name of the part
     * @param facts facts of a run, those of other parts may be among them
     * @return the number of the class
     */
    public int part(String name, Collection<? extends GivenFact> facts) {
        return parts.get(part(name)).landing(facts);
    }

    /**
     * The facts of the smallest case of a class, without those of some parts.
     *
     * @param point the number of the class of each part
     * @param without the numbers of the parts to leave out
     * @return the given facts
     */
    public List<GivenFact> factsWithout(int[] point, Collection<Integer> without) {
        List<GivenFact> facts = new ArrayList<>();
        for (int part = 0; part < point.length; part++) {
            if (!without.contains(part)) {
                facts.addAll(parts.get(part).choices().get(point[part]).facts());
            }
        }
        return facts;
    }

    /**
     * The class in which a case lands.
     *
     * @param facts all given facts of a run
     * @return the number of the class of each part
     */
    public int[] landing(Collection<? extends GivenFact> facts) {
        facts.stream()
                .filter(fact -> parts.stream().noneMatch(part -> part.owns(fact)))
                .findFirst()
                .ifPresent(stray -> {
                    throw new IllegalStateException("no part of the space has " + stray);
                });
        return parts.stream().mapToInt(part -> part.landing(facts)).toArray();
    }

    @Override
    public BigInteger count(int variable, int value) {
        return parts.get(variable).choices().get(value).count();
    }

    @Override
    public int cost(int variable, int value) {
        return parts.get(variable).choices().get(value).cost();
    }
}
