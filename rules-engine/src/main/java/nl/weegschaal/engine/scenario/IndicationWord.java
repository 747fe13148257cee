package nl.weegschaal.engine.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.weegschaal.engine.json.Words;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.AreaAdvice;
import nl.weegschaal.model.advisory.Derivation;
import nl.weegschaal.model.advisory.Node;
import nl.weegschaal.model.advisory.NodeId;
import nl.weegschaal.model.advisory.RuleCard;
import nl.weegschaal.model.advisory.Step;
import nl.weegschaal.model.fact.Indication;
import nl.weegschaal.model.vocabulary.Degree;
import nl.weegschaal.model.vocabulary.IndicationBasis;

/** What individual elements indicate, as one word: the degree and on what it rests. */
final class IndicationWord {
    private IndicationWord() {}

    static String of(Indication indication) {
        return of(indication.degree(), indication.basis());
    }

    private static String of(Degree degree, IndicationBasis basis) {
        return Words.of(degree) + "-by-" + Words.of(basis);
    }

    /** Every word that there is. */
    static String[] all() {
        return Stream.of(Degree.values())
                .flatMap(degree -> Stream.of(IndicationBasis.values()).map(basis -> of(degree, basis)))
                .toArray(String[]::new);
    }

    /** What an advisory has for an area. It is no finding, so it stands in the derivation only. */
    static List<Observed> in(Advisory advisory, AreaAdvice area) {
        String run = area.shown().node().run();
        List<Observed> observed = new ArrayList<>();
        for (Node node : advisory.derivation().nodes()) {
            if (node.fact() instanceof Indication indication && node.id().run().equals(run)) {
                observed.add(Observed.of(of(indication), because(advisory.derivation(), node.id())));
            }
        }
        return observed;
    }

    private static List<RuleCard> because(Derivation derivation, NodeId conclusion) {
        return derivation.steps().stream()
                .filter(step -> step.conclusion().equals(conclusion))
                .map(Step::rule)
                .distinct()
                .flatMap(rule ->
                        derivation.rules().stream().filter(card -> card.id().equals(rule)))
                .toList();
    }
}
