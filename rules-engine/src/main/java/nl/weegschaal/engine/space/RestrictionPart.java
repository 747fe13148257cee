package nl.weegschaal.engine.space;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
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

    /** What must be so of the area before a fact can be there; each asks what those before it ask. */
    private enum Demand {
        /** Nothing: it can be there when no area is named. */
        NOTHING,
        /** An area is named. */
        AREA,
        /** An area is named, and the table says which of the two powers rules it. */
        RULED_AREA;

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
                case CONDITION, LEADS, PASSAGE -> counts && fact.answer() == Answer.UNKNOWN ? NOTHING : AREA;
                case ACTOR_HOLDS_POWER -> fact.answer() != Answer.UNKNOWN ? RULED_AREA : counts ? NOTHING : AREA;
            };
        }
    }

    private RestrictionPart() {}

    /** The part for one form; without a policy there is no line. */
    static Part of(RestrictionForm form, Partition cut, boolean hasPolicy) {
        List<Choice> choices = new ArrayList<>(List.of(Choice.of(Demand.NOTHING.name(), 0)));
        if (hasPolicy) {
            for (List<Answer> answers : answers(form)) {
                choices.addAll(new FactSets<PolicyRestriction>(cut, RestrictionPart::label, COST_OF_FACT)
                        .of(SpaceMessage.RESTRICTIONS.text(), facts(form, answers)));
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
    static boolean fits(String label, boolean areaNamed, boolean ruled) {
        return switch (Demand.valueOf(label)) {
            case NOTHING -> true;
            case AREA -> areaNamed;
            case RULED_AREA -> areaNamed && ruled;
        };
    }

    private static String label(Collection<GivenFact> facts) {
        return Demand.of(facts).name();
    }

    /**
     * The answers that lines of a form can have together. Leads are one finding for the alternative, and who rules is known or
     * not known for the area; profiles, conditions and passages are of as many names as the table has.
     */
    private static List<List<Answer>> answers(RestrictionForm form) {
        return switch (form.asks()) {
            case NOTHING -> List.of(List.of(Answer.YES));
            case LEADS -> List.of(List.of(Answer.YES), List.of(Answer.NO), List.of(Answer.UNKNOWN));
            case ACTOR_HOLDS_POWER -> List.of(List.of(Answer.YES, Answer.NO), List.of(Answer.UNKNOWN));
            case PROFILE, CONDITION, PASSAGE -> List.of(List.of(Answer.values()));
        };
    }

    private static List<PolicyRestriction> facts(RestrictionForm form, List<Answer> answers) {
        List<PolicyRestriction> facts = new ArrayList<>();
        for (boolean wholeCountry : List.of(true, false)) {
            for (Standing standing : Standing.values()) {
                answers.forEach(answer -> facts.add(new PolicyRestriction(form, wholeCountry, standing, answer)));
            }
        }
        return facts;
    }
}
