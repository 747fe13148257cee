package nl.weegschaal.model.advisory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegschaal.model.casefile.ClosedCase;
import nl.weegschaal.model.casefile.ElementId;
import nl.weegschaal.model.casefile.ElementNumbers;

/** Puts the trace of an advisory together. */
final class TraceComposer {
    private static final String ELEMENTS = "elements/";

    private final Advisory advisory;
    private final ElementNumbers numbers;

    TraceComposer(Advisory advisory) {
        this.advisory = advisory;
        this.numbers = ElementNumbers.of(advisory.caseFile());
    }

    Trace trace() {
        TraceCore core = new TraceCore(
                advisory.status(),
                ClosedCase.of(advisory.caseFile()),
                advisory.basis(),
                derivation(advisory.derivation()),
                findings().map(TracedFinding::new).toList());
        return new Trace(core, Optional.of(advisory.caseFile().reference()), Optional.of(advisory.caseFile()));
    }

    private Derivation derivation(Derivation derivation) {
        List<Node> nodes = derivation.nodes().stream()
                .map(node -> new Node(node.id(), node.fact(), numbered(node.origin())))
                .toList();
        return new Derivation(nodes, derivation.steps(), derivation.rules());
    }

    /** The same origin, with the number of an element in place of the name that an officer chose. */
    private Origin numbered(Origin origin) {
        if (origin instanceof Origin.CaseGiven given && given.place().startsWith(ELEMENTS)) {
            ElementId name = new ElementId(given.place().substring(ELEMENTS.length()));
            return new Origin.CaseGiven(ELEMENTS + numbers.number(name).value());
        }
        return origin instanceof Origin.Together together
                ? new Origin.Together(
                        together.parts().stream().map(this::numbered).toList())
                : origin;
    }

    private Stream<Finding<?>> findings() {
        return Stream.of(
                        area(advisory.home()),
                        advisory.alternatives().stream().flatMap(TraceComposer::alternative),
                        advisory.statements().stream())
                .flatMap(findings -> findings);
    }

    private static Stream<Finding<?>> alternative(AlternativeAdvice advice) {
        return Stream.of(
                        advice.there().stream().flatMap(TraceComposer::area),
                        Stream.of(advice.finding()),
                        advice.exclusions().stream(),
                        advice.gaps().stream(),
                        advice.examinations().stream())
                .flatMap(findings -> findings);
    }

    private static Stream<Finding<?>> area(AreaAdvice advice) {
        return Stream.of(
                        Stream.of(advice.policy()),
                        advice.openPoints().stream(),
                        advice.contradictions().stream(),
                        advice.attentions().stream(),
                        advice.articleElements().values().stream(),
                        Stream.of(advice.scale(), advice.shown()),
                        advice.inquiry().stream(),
                        Stream.of(advice.risk()))
                .flatMap(findings -> findings);
    }
}
