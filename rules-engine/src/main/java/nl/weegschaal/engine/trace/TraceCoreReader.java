package nl.weegschaal.engine.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.casefile.CaseFileReader;
import nl.weegschaal.engine.json.ObjectView;
import nl.weegschaal.engine.json.OutputWords;
import nl.weegschaal.engine.json.ValueView;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.vocabulary.FactType;
import nl.weegschaal.model.advisory.AdvisoryStatus;
import nl.weegschaal.model.advisory.Basis;
import nl.weegschaal.model.advisory.Derivation;
import nl.weegschaal.model.advisory.Node;
import nl.weegschaal.model.advisory.NodeId;
import nl.weegschaal.model.advisory.TraceCore;
import nl.weegschaal.model.advisory.TracedFinding;
import nl.weegschaal.model.casefile.ClosedCase;
import nl.weegschaal.model.vocabulary.Question;

/** Reads the core of a trace. */
final class TraceCoreReader {
    private final String file;
    private final Problems problems;
    private final NodeNames names;

    TraceCoreReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
        this.names = new NodeNames(problems);
    }

    Optional<TraceCore> read(ObjectView core) {
        Optional<String> status = core.required("status").oneOf(AdvisoryStatus.ADVISORY.name());
        Optional<ClosedCase> closed = core.required("facts").object().flatMap(this::closedCase);
        core.required("factsHash").matching(BasisReader.HASH, TraceMessage.HASH_FORM.text());
        core.required("regime").object().ifPresent(TraceCoreReader::regime);
        Optional<Basis> basis = core.required("basis").object().flatMap(BasisReader::read);
        ValueView rules = core.required("rules");
        Optional<Derivation> derivation = core.required("derivation")
                .object()
                .map(graph -> new DerivationReader(names, problems).read(graph, rules));
        List<TracedFinding> findings = derivation
                .map(graph -> findings(core.required("findings"), graph))
                .orElse(List.of());
        core.finish();
        return status.flatMap(word -> closed.flatMap(facts -> basis.flatMap(made ->
                derivation.map(graph -> new TraceCore(AdvisoryStatus.ADVISORY, facts, made, graph, findings)))));
    }

    /** What stands there must be closed already; what is not is left out, and then the core is not what it was. */
    private Optional<ClosedCase> closedCase(ObjectView facts) {
        return CaseFileReader.readBrief(facts, file, Optional.empty(), problems)
                .map(read -> ClosedCase.of(read.caseFile()));
    }

    private static void regime(ObjectView regime) {
        regime.required("qualificationOn").date();
        regime.required("procedureOn").date();
        regime.finish();
    }

    private List<TracedFinding> findings(ValueView list, Derivation derivation) {
        List<TracedFinding> findings = new ArrayList<>();
        list.items(Integer.MAX_VALUE)
                .forEach(item -> item.object()
                        .flatMap(finding -> finding(finding, derivation))
                        .ifPresent(findings::add));
        return findings;
    }

    private Optional<TracedFinding> finding(ObjectView finding, Derivation derivation) {
        Optional<Question> question = finding.required("question").word(Question.class);
        Optional<NodeId> node = names.reference(finding.required("node"));
        ValueView codeView = finding.required("code");
        Optional<Enum<?>> code = node.flatMap(id -> derivation.nodes().stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .flatMap(known -> code(known, codeView)));
        finding.required("text").text(200);
        finding.finish();
        return question.flatMap(asked -> node.flatMap(id -> code.map(word -> new TracedFinding(id, asked, word))));
    }

    /** A finding says one of the words of the fact that it is about. */
    private static Optional<Enum<?>> code(Node node, ValueView value) {
        FactType type = new FactType(node.fact().getClass());
        List<Enum<?>> words = new ArrayList<>();
        type.components().keySet().forEach(component -> {
            if (type.value(node.fact(), component) instanceof Enum<?> word) {
                words.add(word);
            }
        });
        return value.oneOf(words.stream().map(OutputWords::of).toArray(String[]::new))
                .flatMap(written -> words.stream()
                        .filter(word -> OutputWords.of(word).equals(written))
                        .findFirst());
    }
}
