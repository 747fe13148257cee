package nl.weegschaal.engine.space;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.PolicyRestriction;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.RestrictionForm;
import nl.weegschaal.model.vocabulary.Standing;

/**
 * What the lines of one form say about an alternative: every set of facts that the lines of a table can come to in one case.
 * What a line asks is answered once for all lines of its form where the answer does not depend on the line.
 */
final class RestrictionPart {
    private static final int COST_OF_FACT = 10;

    /** What must be so before a fact can be there; each asks what those before it ask. */
    private enum Demand {
        /** Nothing: it can be there when no area is named. */
        NOTHING,
        /** An area is named. */
        AREA;

        static Demand of(Collection<GivenFact> facts) {
            return facts.stream()
                    .map(PolicyRestriction.class::cast)
                    .map(Demand::of)
                    .max(Comparator.naturalOrder())
                    .orElse(NOTHING);
        }

        /** Without a named area only a line for the whole country can count, and nothing was found on the alternative. */
        private static Demand of(PolicyRestriction fact) {
            boolean counts = fact.wholeCountry() && fact.form().countsWithoutArea();
            return switch (fact.form().asks()) {
                case NOTHING, PROFILE -> counts ? NOTHING : AREA;
                case CONDITION, LEADS, PASSAGE, ACTOR_HOLDS_POWER, ACTOR_ON_ROUTE, NAMED_AREA ->
                    counts && fact.answer() == Answer.UNKNOWN ? NOTHING : AREA;
            };
        }
    }

    private RestrictionPart() {}

    /** The part for one form; without a policy there is no line. */
    static Part of(RestrictionForm form, Partition cut, boolean hasPolicy) {
        List<Choice> choices = new ArrayList<>(List.of(Choice.of(Demand.NOTHING.name(), 0)));
        if (hasPolicy) {
            for (List<PolicyRestriction> facts : together(form)) {
                choices.addAll(new FactSets<PolicyRestriction>(cut, RestrictionPart::label, COST_OF_FACT)
                        .of(SpaceMessage.RESTRICTIONS.text(), facts));
            }
        }
        return new Part(
                        AlternativeSpace.RESTRICTION + form,
                        cut,
                        fact -> fact instanceof PolicyRestriction restriction && restriction.form() == form,
                        RestrictionPart::label)
                .of(choices);
    }

    /** Whether a set of facts with this label can be there. */
    static boolean fits(String label, boolean areaNamed) {
        return Demand.valueOf(label) == Demand.NOTHING || areaNamed;
    }

    private static String label(Collection<GivenFact> facts) {
        return Demand.of(facts).name();
    }

    /**
     * The facts of a form of which some can be there together. Leads are one finding for the alternative; profiles, conditions, passages
     * and actors are of as many names as the table has. Lines that admit an alternative only in their areas have one answer and one
     * standing, and are one fact.
     */
    private static List<List<PolicyRestriction>> together(RestrictionForm form) {
        return switch (form.asks()) {
            case NOTHING -> List.of(facts(form, List.of(Answer.YES)));
            case LEADS ->
                Stream.of(Answer.values())
                        .map(answer -> facts(form, List.of(answer)))
                        .toList();
            case PROFILE, CONDITION, PASSAGE, ACTOR_HOLDS_POWER, ACTOR_ON_ROUTE ->
                List.of(facts(form, List.of(Answer.values())));
            case NAMED_AREA ->
                facts(form, List.of(Answer.values())).stream()
                        .filter(PolicyRestriction::wholeCountry)
                        .map(List::of)
                        .toList();
        };
    }

    private static List<PolicyRestriction> facts(RestrictionForm form, List<Answer> answers) {
        List<PolicyRestriction> facts = new ArrayList<>();
        for (boolean wholeCountry : List.of(true, false)) {
            Stream.of(Standing.values())
                    .filter(Standing::isOfALine)
                    .forEach(standing -> answers.forEach(
                            answer -> facts.add(new PolicyRestriction(form, wholeCountry, standing, answer))));
        }
        return facts;
    }
}
