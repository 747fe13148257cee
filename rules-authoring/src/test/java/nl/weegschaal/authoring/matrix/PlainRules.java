package nl.weegschaal.authoring.matrix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.weegschaal.engine.language.Evaluation;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.model.fact.DegreeShown;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.IndividualElement;
import nl.weegschaal.model.fact.OpenPoint;
import nl.weegschaal.model.fact.RiskFinding;
import nl.weegschaal.model.vocabulary.EvidenceState;
import nl.weegschaal.model.vocabulary.OpenPointKind;
import nl.weegschaal.model.vocabulary.Question;
import nl.weegschaal.model.vocabulary.RiskCode;
import nl.weegschaal.model.vocabulary.Scope;

/** Applies rules to one case at a time, question by question, in the plainest way. */
final class PlainRules {
    private static final Set<OpenPointKind> ABOUT_ELEMENTS = Set.of(
            OpenPointKind.ELEMENT_NOT_EXAMINED,
            OpenPointKind.STRENGTH_NOT_ASSESSED,
            OpenPointKind.NEXUS_NOT_EXPLAINED,
            OpenPointKind.WEIGHING_INCOMPLETE);

    private final Collection<Rule> rules;

    PlainRules(Collection<Rule> rules) {
        this.rules = rules;
    }

    /** What follows for an area. */
    Set<Fact> concluded(List<GivenFact> given) {
        Set<Fact> all = new HashSet<>(given);
        for (Question question : Question.values()) {
            if (question.scope() == Scope.AREA) {
                Evaluation evaluation = new Evaluation(all);
                List<Fact> here = new ArrayList<>();
                for (Rule rule : rules) {
                    if (rule.question() == question && evaluation.holds(rule)) {
                        here.add(rule.conclusion());
                    }
                }
                all.addAll(here);
            }
        }
        given.forEach(all::remove);
        return all;
    }

    static RiskCode finding(Set<Fact> concluded) {
        return concluded.stream()
                .filter(RiskFinding.class::isInstance)
                .map(fact -> ((RiskFinding) fact).code())
                .findFirst()
                .orElseThrow();
    }

    static DegreeShown shown(Set<Fact> concluded) {
        return concluded.stream()
                .filter(DegreeShown.class::isInstance)
                .map(DegreeShown.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** The row of a case, with the one thing that its file holds. */
    static RowKey row(List<GivenFact> given, Set<Fact> concluded) {
        boolean open = concluded.stream()
                .anyMatch(fact -> fact instanceof OpenPoint point && ABOUT_ELEMENTS.contains(point.kind()));
        boolean live = given.stream()
                .anyMatch(fact -> fact instanceof IndividualElement element
                        && element.bearsHere()
                        && element.evidence() != EvidenceState.REFUTED);
        OnFile onFile = open ? OnFile.OPEN : live ? OnFile.EXAMINED : OnFile.NONE;
        DegreeShown shown = shown(concluded);
        return new RowKey(shown.basis(), shown.degree(), new TreeSet<>(Set.of(onFile)));
    }
}
