package nl.weegschaal.engine.explain;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.weegschaal.engine.explain.Norms.Norm;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.Derivation;
import nl.weegschaal.model.advisory.Finding;
import nl.weegschaal.model.advisory.LineKind;
import nl.weegschaal.model.advisory.Node;
import nl.weegschaal.model.advisory.NodeId;
import nl.weegschaal.model.advisory.Reason;
import nl.weegschaal.model.fact.AspectFinding;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.fact.PolicyRestriction;
import nl.weegschaal.model.fact.RiskThere;
import nl.weegschaal.model.law.LegalSource;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.AspectState;
import nl.weegschaal.model.vocabulary.LimbAspect;

/** Tells why a finding holds: the norm with its sources, and the facts that it was applied to. */
final class Reasons {
    private final Words words;
    private final Derivation derivation;
    private final Citations citations;
    private final SaidFacts facts;
    private final Norms norms;

    /** The conclusions that stand above, each in a line of its own. */
    private final Set<NodeId> said = new HashSet<>();

    Reasons(Words words, Derivation derivation, Citations citations) {
        this.words = words;
        this.derivation = derivation;
        this.citations = citations;
        this.facts = new SaidFacts(words, derivation, new RestrictionLines(words, citations));
        this.norms = new Norms(derivation);
    }

    /** Says a finding under a name, and under it why. A norm that only says the finding again is not said again. */
    void add(Draft draft, int depth, LineKind kind, Text name, Text finding, Finding<?> why) {
        List<Norm> behind = norms.behind(why.node());
        Optional<Norm> repeated = behind.size() == 1 && behind.get(0).behind().isEmpty()
                ? behind.stream()
                        .filter(norm -> Repetition.says(finding, norm.sentence()))
                        .findFirst()
                : Optional.empty();
        List<LegalSource> sources = repeated.map(Norm::sources).orElse(List.of());
        draft.lines().cited(depth, kind, name, finding, citations.cite(sources));
        draft.lines().code(depth + 1, why.code().name());
        if (repeated.isPresent()) {
            under(draft, depth + 1, repeated.get());
        } else {
            behind.forEach(norm -> add(draft, depth + 1, norm));
        }
        said.add(why.node());
    }

    /** Says a finding under a name. What is established says why in its notes, for the norm says little more. */
    void addShort(Draft draft, Text name, Finding<?> why, boolean established) {
        if (!established) {
            add(draft, 0, LineKind.TERM, name, why.text(), why);
            return;
        }
        List<Norm> behind = norms.behind(why.node());
        List<LegalSource> sources =
                behind.stream().flatMap(norm -> norm.sources().stream()).toList();
        draft.lines().cited(0, LineKind.TERM, name, why.text(), citations.cite(sources));
        behind.forEach(norm -> {
            draft.lines().facts(1, sentence(norm));
            under(draft, 1, norm);
        });
        said.add(why.node());
    }

    /** Says the norms behind a finding that stands above. */
    void add(Draft draft, int depth, Finding<?> why) {
        norms.behind(why.node()).forEach(norm -> add(draft, depth, norm));
    }

    private void add(Draft draft, int depth, Norm norm) {
        draft.lines().cited(depth, LineKind.REASON, sentence(norm), citations.cite(norm.sources()));
        under(draft, depth + 1, norm);
        norm.behind().forEach(inner -> add(draft, depth + 1, inner));
    }

    private void under(Draft draft, int depth, Norm norm) {
        facts.add(draft, depth, norm.facts(), said);
        norm.rules().forEach(rule -> draft.lines().code(depth, rule));
    }

    private Text sentence(Norm norm) {
        return norm.illustrative() ? words.text("explain.norm.illustrative", norm.sentence()) : norm.sentence();
    }

    /** The numbers of the sources of the norms behind a finding. */
    List<Integer> sources(Finding<?> finding) {
        return citations.cite(finding.reasons().stream()
                .map(Reason::rule)
                .distinct()
                .flatMap(rule -> rule.sources().stream())
                .toList());
    }

    /** What an officer can do about what is missing. */
    Optional<Text> nextStep(Finding<?> finding) {
        return Missing.nextStep(words, derivation, finding);
    }

    /** Whether everything that a gap rests on was examined. */
    boolean wasExamined(Finding<?> finding) {
        return Missing.wasExamined(derivation, finding);
    }

    /** The elements that a finding rests on. */
    List<Node> elements(Finding<?> finding) {
        return premises(finding).filter(SaidFacts::isElement).toList();
    }

    /** The conditions of an alternative that a finding rests on because nobody examined them; none if it rests on the risk there, or on what was not found, as well. */
    List<LimbAspect> unexamined(Finding<?> finding) {
        List<Fact> restsOn = premises(finding).map(Node::fact).toList();
        if (restsOn.stream()
                .anyMatch(fact -> fact instanceof RiskThere
                        || (fact instanceof AspectFinding aspect && aspect.state() == AspectState.NOT_FOUND))) {
            return List.of();
        }
        return restsOn.stream()
                .filter(AspectFinding.class::isInstance)
                .map(AspectFinding.class::cast)
                .filter(aspect -> aspect.state() == AspectState.NOT_EXAMINED)
                .map(AspectFinding::aspect)
                .distinct()
                .toList();
    }

    /** What the policy says that a finding rests on, with the lines where it stands. */
    Optional<Text> limits(Finding<?> finding) {
        List<Text> limits = premises(finding)
                .filter(node -> node.fact() instanceof PolicyRestriction)
                .map(facts::closed)
                .toList();
        return limits.isEmpty() ? Optional.empty() : Optional.of(facts.restsOn(limits));
    }

    private Stream<Node> premises(Finding<?> finding) {
        return finding.reasons().stream()
                .flatMap(reason -> reason.premises().stream())
                .map(derivation::node);
    }
}
