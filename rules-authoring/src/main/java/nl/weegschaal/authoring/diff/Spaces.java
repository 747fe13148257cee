package nl.weegschaal.authoring.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.engine.prove.Theories;
import nl.weegschaal.engine.prove.Theory;
import nl.weegschaal.engine.space.AlternativeSpace;
import nl.weegschaal.engine.space.AreaSpace;
import nl.weegschaal.engine.space.CaseSpace;
import nl.weegschaal.engine.space.Partition;
import nl.weegschaal.engine.space.Space;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.vocabulary.RiskCode;
import nl.weegschaal.model.vocabulary.Scope;

/**
 * What the rules of both policies conclude, over spaces that are cut where either of them looks. So a class of cases is the same for both,
 * and statements on what they conclude can be compared.
 */
final class Spaces {
    private final OldAndNew<Collection<Rule>> rules;
    private final AreaComparison area;
    private final OldAndNew<Theory> alternativeTheories;
    private final AlternativeComparison alternative;
    private final OldAndNew<Theory> caseTheories;

    /** For areas of which the policies say these things. */
    Spaces(OldAndNew<Collection<Rule>> rules, Collection<List<GivenFact>> places) {
        this.rules = rules;
        AreaSpace areaSpace = AreaSpace.in(cut(Scope.AREA), places);
        this.area = new AreaComparison(areaSpace, theories(areaSpace.space()));
        AlternativeSpace alternatives = new AlternativeSpace(cut(Scope.ALTERNATIVE), areaSpace, new Any());
        this.alternativeTheories = theories(alternatives.space());
        this.alternative = new AlternativeComparison(alternatives, alternativeTheories, area);
        this.caseTheories = theories(CaseSpace.underAnyPolicies(cut(Scope.CASE)));
    }

    private Partition cut(Scope scope) {
        List<Rule> looking = new ArrayList<>(rules.before());
        looking.addAll(rules.after());
        return Theories.cut(looking, scope);
    }

    private OldAndNew<Theory> theories(Space space) {
        return rules.map(side -> new Theory(space, side));
    }

    OldAndNew<Collection<Rule>> rules() {
        return rules;
    }

    AreaComparison area() {
        return area;
    }

    AlternativeComparison alternative() {
        return alternative;
    }

    OldAndNew<Theory> alternativeTheories() {
        return alternativeTheories;
    }

    OldAndNew<Theory> caseTheories() {
        return caseTheories;
    }

    /** Which findings on the risk occur is asked for both policies together, when alternatives are compared. */
    private record Any() implements AlternativeSpace.Reach {
        @Override
        public boolean atHome(int applicant, RiskCode risk) {
            return true;
        }

        @Override
        public boolean together(int place, int applicant, RiskCode home, RiskCode there) {
            return true;
        }
    }
}
