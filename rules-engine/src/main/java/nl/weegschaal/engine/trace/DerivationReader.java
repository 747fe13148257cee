package nl.weegschaal.engine.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weegschaal.engine.json.ObjectView;
import nl.weegschaal.engine.json.TextView;
import nl.weegschaal.engine.json.ValueView;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.advisory.Derivation;
import nl.weegschaal.model.advisory.Node;
import nl.weegschaal.model.advisory.NodeId;
import nl.weegschaal.model.advisory.RuleCard;
import nl.weegschaal.model.advisory.RuleId;
import nl.weegschaal.model.advisory.Step;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.law.LegalSource;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.PolicyStatus;
import nl.weegschaal.model.vocabulary.Question;

/** Reads the graph from facts through rules to conclusions. */
final class DerivationReader {
    private static final int LONGEST = 400;
    private static final String RULE = "[a-z][a-z0-9-]{0,99}";

    private final Problems problems;
    private final NodeNames names;
    private final Map<String, RuleCard> rules = new LinkedHashMap<>();

    DerivationReader(NodeNames names, Problems problems) {
        this.names = names;
        this.problems = problems;
    }

    Derivation read(ObjectView derivation, ValueView cards) {
        cards.items(Integer.MAX_VALUE)
                .forEach(item -> item.object()
                        .flatMap(this::rule)
                        .ifPresent(rule -> rules.put(rule.id().value(), rule)));
        List<ObjectView> nodeViews = objects(derivation.required("nodes"));
        nodeViews.forEach(node -> names.declare(node.required("id")));
        List<Node> nodes = new ArrayList<>();
        nodeViews.forEach(node -> node(node).ifPresent(nodes::add));
        List<Step> steps = new ArrayList<>();
        objects(derivation.required("steps")).forEach(step -> step(step).ifPresent(steps::add));
        derivation.finish();
        return new Derivation(nodes, steps, List.copyOf(rules.values()));
    }

    private static List<ObjectView> objects(ValueView list) {
        return list.items(Integer.MAX_VALUE).stream()
                .flatMap(item -> item.object().stream())
                .toList();
    }

    private Optional<Node> node(ObjectView node) {
        Optional<NodeId> id = names.reference(node.optional("id"));
        Optional<Fact> fact = FactReader.read(node);
        Optional<Node> read = new OriginReader(names)
                .read(node.required("origin"))
                .flatMap(origin -> fact.flatMap(known -> id.map(name -> new Node(name, known, origin))));
        node.finish();
        return read;
    }

    private Optional<Step> step(ObjectView step) {
        Optional<RuleId> rule = step.required("rule")
                .oneOf(rules.keySet().toArray(String[]::new))
                .map(RuleId::new);
        List<NodeId> premises = names.references(step.required("premises"));
        Optional<NodeId> conclusion = names.reference(step.required("conclusion"));
        step.finish();
        return rule.flatMap(id -> conclusion.map(node -> new Step(id, premises, node)));
    }

    private Optional<RuleCard> rule(ObjectView rule) {
        Optional<String> id = rule.required("rule").matching(RULE, TraceMessage.RULE_FORM.text());
        Optional<String> hash = rule.required("hash").matching(BasisReader.HASH, TraceMessage.HASH_FORM.text());
        Optional<Question> question = rule.required("question").word(Question.class);
        Optional<PolicyStatus> status = rule.required("status").word(PolicyStatus.class);
        Optional<Text> sentence = TextView.of(rule.required("sentence"));
        List<LegalSource> sources = sources(rule.required("sources"));
        Optional<String> file = rule.required("file").text(LONGEST);
        rule.finish();
        if (sources.isEmpty()) {
            return Optional.empty();
        }
        return id.flatMap(name ->
                hash.flatMap(digest -> question.flatMap(asked -> sentence.flatMap(norm -> status.flatMap(word ->
                        file.map(path -> new RuleCard(new RuleId(name), digest, asked, norm, sources, word, path)))))));
    }

    private List<LegalSource> sources(ValueView list) {
        List<LegalSource> sources = new ArrayList<>();
        list.items(Integer.MAX_VALUE).forEach(item -> BasisReader.source(item).ifPresent(sources::add));
        if (list.isEmptyList()) {
            problems.add(Problem.of(ProblemCode.IMPOSSIBLE_VALUE, list.place(), TraceMessage.NO_SOURCE.text())
                    .withExpected(TraceMessage.ONE_SOURCE.text()));
        }
        return sources;
    }
}
