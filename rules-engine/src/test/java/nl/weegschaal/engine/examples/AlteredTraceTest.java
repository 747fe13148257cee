package nl.weegschaal.engine.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.weegschaal.engine.folder.Fingerprint;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.trace.TraceDocument;
import nl.weegschaal.model.advisory.TraceCopy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A trace that was changed is not read as if it were not, and every mistake has its place. */
class AlteredTraceTest {
    private static final String TRACE = TraceDocument.of(
                    Examples.advisory("policy-missing").trace().copy(TraceCopy.CORE))
            .text();

    @Test
    void every_change_of_one_value_in_the_core_is_noticed() {
        JsonNode document = JsonMapper.shared().readTree(TRACE);
        List<Runnable> back = new ArrayList<>();
        int changes = 0;
        for (Change change : Change.all(document.get("core"))) {
            change.make(back);
            assertThat(Traces.problems(document.toString()))
                    .as(change.toString())
                    .extracting(Problem::code)
                    .contains(ProblemCode.TRACE_ALTERED);
            back.forEach(Runnable::run);
            back.clear();
            changes++;
        }
        assertThat(changes).isGreaterThan(500);
        assertThat(Traces.problems(document.toString())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            value = {
                "/schema|\"weegschaal/trace/2\"|\"weegschaal/trace/3\"|unknown-trace-version",
                "/schema|\"weegschaal/trace/2\"|\"weegschaal/tarce/1\"|unknown-word",
                "/schema|\"schema\":\"weegschaal/trace/2\"|\"schema\":1|wrong-type",
                "/core/status|\"ADVISORY\"|\"DECISION\"|unknown-word",
                "/core/facts/applicant/civilian|\"applicant\":{\"civilian\":\"yes\"|"
                        + "\"applicant\":{\"civilian\":\"yess\"|unknown-word",
                "/core/facts/decision|\"decision\":\"2026-|\"decision\":\"2026-13-|invalid-date",
                "/core/derivation/nodes/0/type|\"ApplicantFacts\"|\"ApplicantFact\"|unknown-word",
                "/core/derivation/nodes/0/components/civilian|\"components\":{\"age\":\"not-known\",\"civilian\":\"yes\"|"
                        + "\"components\":{\"age\":\"not-known\",\"civilian\":\"no-one\"|unknown-word",
                "/core/derivation/nodes/0/components/unaccompaniedMinor|\"unaccompaniedMinor\":\"no\"},\"id\"|"
                        + "\"unaccompaniedMinor\":1},\"id\"|wrong-type",
                "/core/derivation/nodes/0/origin/kind|\"case-given\"|\"case-taken\"|unknown-word",
                "/core/basis|\"basis\":{|\"basis\":{\"extra\":1,|unknown-key",
                "/core/findings/0/node|\"node\":\"home/PolicyFinding/1\"|\"node\":\"home/PolicyFinding/2\"|unknown-reference",
                "/core/findings/0/code|\"code\":\"MISSING\"|\"code\":\"IN_FORCE\"|unknown-word",
                "/core/basis/generalRules|\"generalRules\":\"|\"generalRules\":\"x|impossible-value",
                "/core|\"factsHash\":|\"factHash\":|missing-key",
            })
    void a_mistake_is_named_at_its_place(String pointer, String from, String to, String code) {
        assertThat(TRACE).contains(from);
        List<Problem> problems = Traces.problems(replaceFirst(TRACE, from, to));

        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.place().pointer()).startsWith(pointer);
            assertThat(problem.code().word()).isEqualTo(code);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            value = {
                "/core/factsHash|\"factsHash\":\"|\"factsHash\":\"0",
                "/core/regime/procedureOn|\"procedureOn\":\"20|\"procedureOn\":\"19",
                "/core/findings/0/text|\"text\":\"PolicyCode.MISSING\"|\"text\":\"PolicyCode.IN_FORCE\"",
                "/core/facts/reference|\"facts\":{|\"facts\":{\"reference\":\"EX-1\",",
            })
    void what_does_not_follow_from_the_rest_is_noticed_even_if_it_is_hashed_again(
            String pointer, String from, String to) {
        String changed = replaceFirst(TRACE, from, to);
        if (from.startsWith("\"factsHash")) {
            int digit = changed.indexOf(to) + to.length() + 63;
            changed = changed.substring(0, digit) + changed.substring(digit + 1);
        }
        assertThat(Traces.problems(hashedAgain(changed))).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.TRACE_ALTERED);
            assertThat(problem.place().pointer()).isEqualTo(pointer);
        });
    }

    @Test
    void a_case_file_that_is_not_that_of_the_core_is_noticed() {
        String trace = Traces.of("gradation-two-one-clear-element").text();
        String inCaseFile = "\"evidence\":\"plausible\",\"id\":\"wheelchair\"";
        assertThat(trace).contains(inCaseFile);

        assertThat(Traces.problems(trace.replace(inCaseFile, "\"evidence\":\"refuted\",\"id\":\"wheelchair\"")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.TRACE_ALTERED);
                    assertThat(problem.place().pointer()).isEqualTo("/case/caseFile");
                });
    }

    private static String replaceFirst(String text, String from, String to) {
        int at = text.indexOf(from);
        return text.substring(0, at) + to + text.substring(at + from.length());
    }

    /** What one who forges a trace would do; keys are put in the order of the canonical form again. */
    private static String hashedAgain(String json) {
        int from = json.indexOf("\"core\":") + "\"core\":".length();
        int to = json.lastIndexOf(",\"hash\":\"");
        String core =
                sorted(JsonMapper.shared().readTree(json.substring(from, to))).toString();
        return json.substring(0, from) + core + ",\"hash\":\"" + Fingerprint.of(core) + json.substring(to + 9 + 64);
    }

    private static JsonNode sorted(JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode inOrder = JsonMapper.shared().createObjectNode();
            object.propertyNames().stream().sorted().forEach(key -> inOrder.set(key, sorted(object.get(key))));
            return inOrder;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode inOrder = JsonMapper.shared().createArrayNode();
            array.forEach(item -> inOrder.add(sorted(item)));
            return inOrder;
        }
        return node;
    }

    /** One change of one value, which can be taken back. */
    private record Change(JsonNode parent, String key, int index) {
        static List<Change> all(JsonNode parent) {
            List<Change> changes = new ArrayList<>();
            if (parent instanceof ObjectNode object) {
                object.propertyNames().forEach(key -> {
                    changes.add(new Change(object, key, -1));
                    changes.addAll(all(object.get(key)));
                });
            } else if (parent instanceof ArrayNode array) {
                for (int i = 0; i < array.size(); i++) {
                    changes.add(new Change(array, "", i));
                    changes.addAll(all(array.get(i)));
                }
            }
            return changes;
        }

        /** A leaf becomes another one, and an object or a list goes. */
        void make(List<Runnable> back) {
            if (parent instanceof ObjectNode object) {
                JsonNode before = object.get(key);
                if (before.isContainer()) {
                    object.remove(key);
                } else {
                    object.set(key, other(before));
                }
                back.add(() -> object.set(key, before));
            } else if (parent instanceof ArrayNode array) {
                JsonNode before = array.get(index);
                if (before.isContainer()) {
                    array.remove(index);
                    back.add(() -> array.insert(index, before));
                } else {
                    array.set(index, other(before));
                    back.add(() -> array.set(index, before));
                }
            }
        }

        private static JsonNode other(JsonNode value) {
            JsonMapper json = JsonMapper.shared();
            if (value.isBoolean()) {
                return json.getNodeFactory().booleanNode(!value.asBoolean());
            }
            return value.isNumber()
                    ? json.getNodeFactory().numberNode(value.asInt() + 1)
                    : json.getNodeFactory().stringNode(value.asString() + "x");
        }
    }
}
