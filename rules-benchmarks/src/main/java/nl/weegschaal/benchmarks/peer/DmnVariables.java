package nl.weegschaal.benchmarks.peer;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.weegschaal.benchmarks.byhand.AreaFacts;
import nl.weegschaal.model.fact.IndividualElement;
import nl.weegschaal.model.vocabulary.ArmedConflict;
import nl.weegschaal.model.vocabulary.Degree;
import nl.weegschaal.model.vocabulary.RiskCode;
import nl.weegschaal.model.vocabulary.ScaleCode;

/** The facts of an area as the decision model one-area.dmn names them, and its answer as words. */
final class DmnVariables {
    static final String ANSWER = "answer";

    private DmnVariables() {}

    static InputStream model() {
        InputStream model = DmnVariables.class.getResourceAsStream("/peers/one-area.dmn");
        if (model == null) {
            throw new IllegalStateException("the decision model is missing");
        }
        return model;
    }

    static Map<String, Object> of(AreaFacts facts) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(
                "policy", facts.policy().map(policy -> policy.standing().name()).orElse("MISSING"));
        variables.put(
                "conflictStated",
                facts.policy()
                        .map(policy -> policy.conflict() != ArmedConflict.NOT_STATED)
                        .orElse(false));
        variables.put(
                "gradation",
                facts.gradation().map(fact -> fact.gradation().name()).orElse("NO_AREA"));
        variables.put("established", facts.area().established());
        variables.put("civilian", facts.applicant().civilian().name());
        variables.put("decisionBeforeLodging", facts.timing().decisionBeforeLodging());
        variables.put(
                "weighing",
                facts.weighing().map(weighing -> weighing.degree().name()).orElse("NO_WEIGHING"));
        variables.put("test", facts.test().map(test -> test.conclusion().name()).orElse("NO_TEST"));
        variables.put("minor", facts.applicant().unaccompaniedMinor().name());
        variables.put("age", facts.applicant().age().name());
        variables.put(
                "asked", facts.asked().stream().map(kind -> kind.asked().name()).toList());
        List<Map<String, Object>> elements = new ArrayList<>();
        facts.elements().forEach(element -> elements.add(of(element)));
        variables.put("elements", elements);
        return variables;
    }

    private static Map<String, Object> of(IndividualElement element) {
        Map<String, Object> words = new HashMap<>();
        words.put("kind", element.kind().name());
        words.put("evidence", element.evidence().name());
        words.put("strength", element.strength().name());
        words.put("nexus", element.nexus().name());
        words.put("bearsHere", element.bearsHere());
        words.put("conflict", element.conflict().name());
        words.put("weighing", element.weighing().name());
        words.put("repetition", element.repetition().name());
        return words;
    }

    static AreaAnswer answer(Map<?, ?> words) {
        return new AreaAnswer(
                ScaleCode.valueOf(words.get("scale") + ""),
                Degree.valueOf(words.get("degree") + ""),
                RiskCode.valueOf(words.get("risk") + ""));
    }
}
