package nl.weegschaal.engine.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.text.Language;

/** A document as a test has read it. */
record Reading(Optional<JsonValue> tree, Problems problems) {

    static Reading of(String text) {
        return of(text.getBytes(UTF_8));
    }

    static Reading of(byte[] bytes) {
        return of(bytes, JsonLimits.forCaseFile());
    }

    static Reading of(byte[] bytes, JsonLimits limits) {
        var problems = new Problems();
        var tree =
                JsonSource.of("case.json", bytes, limits, problems).flatMap(source -> JsonTree.parse(source, problems));
        return new Reading(tree, problems);
    }

    /** The root as an object; for documents that are one. */
    ObjectView object() {
        return ValueView.of(tree.orElseThrow(), problems).object().orElseThrow();
    }

    List<String> lines() {
        return problems.inDocumentOrder().stream()
                .map(problem -> problem.line(Language.EN))
                .toList();
    }

    List<ProblemCode> codes() {
        return problems.inDocumentOrder().stream().map(Problem::code).toList();
    }
}
