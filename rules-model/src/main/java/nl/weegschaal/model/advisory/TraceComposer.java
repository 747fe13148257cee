package nl.weegschaal.model.advisory;

import java.util.Optional;
import java.util.stream.Stream;
import nl.weegschaal.model.casefile.ClosedCase;

/** Puts the trace of an advisory together. */
final class TraceComposer {
    private final Advisory advisory;

    TraceComposer(Advisory advisory) {
        this.advisory = advisory;
    }

    Trace trace() {
        TraceCore core = new TraceCore(
                advisory.status(),
                ClosedCase.of(advisory.caseFile()),
                advisory.basis(),
                advisory.advice().derivation(),
                findings().map(TracedFinding::new).toList());
        return new Trace(core, Optional.of(advisory.caseFile().reference()), Optional.of(advisory.caseFile()));
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
                        advice.settlement().stream(),
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
