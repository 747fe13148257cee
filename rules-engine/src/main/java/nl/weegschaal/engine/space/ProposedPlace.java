package nl.weegschaal.engine.space;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.model.fact.AreaGradation;
import nl.weegschaal.model.fact.AreaPolicy;
import nl.weegschaal.model.fact.ExaminedArea;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.NoAreaNamed;
import nl.weegschaal.model.fact.PolicyMissing;
import nl.weegschaal.model.fact.ProposedArea;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AreaRole;

/** The area that is proposed as alternative, or that none is, and what the policy says about it. */
final class ProposedPlace {
    private static final String NO_AREA = "none";

    private final AreaSpace area;

    ProposedPlace(AreaSpace area) {
        this.area = area;
    }

    /** The class that the area space has for the same area, read from its label; none if no area is named. */
    static Optional<Integer> number(String label) {
        return label.equals(NO_AREA) ? Optional.empty() : Optional.of(Integer.valueOf(label));
    }

    Part part(Partition cut) {
        List<Choice> places = new ArrayList<>();
        places.add(Choice.of(NO_AREA, 5, new NoAreaNamed()));
        for (Choice raw : area.places()) {
            if (raw.facts().stream()
                    .anyMatch(fact -> fact instanceof ExaminedArea there && there.role() == AreaRole.ALTERNATIVE)) {
                for (Answer apart : List.of(Answer.YES, Answer.UNKNOWN)) {
                    List<GivenFact> facts = proposed(raw.facts(), apart);
                    int cost = apart == Answer.YES ? 0 : 3;
                    places.add(new Choice(facts, label(facts), BigInteger.ONE, raw.cost() + cost));
                }
            }
        }
        return new Part(AlternativeSpace.PLACE, cut, ProposedPlace::owns, this::label).of(places);
    }

    private static boolean owns(GivenFact fact) {
        return fact instanceof NoAreaNamed
                || fact instanceof ProposedArea
                || fact instanceof AreaPolicy
                || fact instanceof AreaGradation;
    }

    /** The class that the area space has for the same area. */
    private String label(Collection<GivenFact> facts) {
        return facts.contains(new NoAreaNamed()) ? NO_AREA : "" + area.placeOf(examined(facts));
    }

    /** The facts of an area as those of a proposed one, apart from the home area. */
    static List<GivenFact> proposed(Collection<GivenFact> facts) {
        return proposed(facts, Answer.YES);
    }

    private static List<GivenFact> proposed(Collection<GivenFact> facts, Answer apart) {
        return facts.stream()
                .map(fact -> fact instanceof ExaminedArea there ? new ProposedArea(there.control(), apart) : fact)
                .filter(ProposedPlace::owns)
                .toList();
    }

    /** The facts of a proposed area as those of one for which the scale is run. */
    static List<GivenFact> examined(Collection<GivenFact> facts) {
        List<GivenFact> examined = new ArrayList<>();
        for (GivenFact fact : facts) {
            examined.add(
                    fact instanceof ProposedArea proposed
                            ? new ExaminedArea(AreaRole.ALTERNATIVE, true, proposed.control())
                            : fact);
        }
        if (facts.stream().noneMatch(AreaPolicy.class::isInstance)) {
            examined.add(new PolicyMissing());
        }
        return examined;
    }
}
