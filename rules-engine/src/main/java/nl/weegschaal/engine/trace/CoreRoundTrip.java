package nl.weegschaal.engine.trace;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import nl.weegschaal.engine.json.CanonicalJson;
import nl.weegschaal.engine.json.JsonArray;
import nl.weegschaal.engine.json.JsonLimits;
import nl.weegschaal.engine.json.JsonMember;
import nl.weegschaal.engine.json.JsonObject;
import nl.weegschaal.engine.json.JsonSource;
import nl.weegschaal.engine.json.JsonTree;
import nl.weegschaal.engine.json.JsonValue;
import nl.weegschaal.engine.output.TraceJson;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.advisory.TraceCore;

/**
 * Checks that a core, written once more from what was read of it, is what stands in the document: so nothing in it is skipped,
 * such as words of a person in place of a mark, or a hash of other facts.
 */
final class CoreRoundTrip {
    private final Problems problems;

    CoreRoundTrip(Problems problems) {
        this.problems = problems;
    }

    void check(JsonValue written, TraceCore core) {
        byte[] again = new TraceJson().writeCore(core).getBytes(StandardCharsets.UTF_8);
        JsonSource.of("trace", again, JsonLimits.none(), problems)
                .flatMap(source -> JsonTree.parse(source, problems))
                .flatMap(value -> difference(written, value))
                .ifPresent(place -> problems.add(Problem.of(
                                ProblemCode.TRACE_ALTERED,
                                place.place(),
                                TraceMessage.NOT_OF_THESE_FACTS.with(place.described()))
                        .withExpected(TraceMessage.CORE_AS_WRITTEN.text())));
    }

    /** The first place in a document that another does not have in the same way. */
    private Optional<JsonValue> difference(JsonValue written, JsonValue again) {
        if (written instanceof JsonObject one && again instanceof JsonObject other) {
            return inObject(one, other);
        }
        if (written instanceof JsonArray one && again instanceof JsonArray other) {
            return inArray(one, other);
        }
        boolean same = CanonicalJson.of(written, problems).equals(CanonicalJson.of(again, problems));
        return same ? Optional.empty() : Optional.of(written);
    }

    private Optional<JsonValue> inObject(JsonObject written, JsonObject again) {
        for (JsonMember member : written.members()) {
            Optional<JsonValue> other = again.member(member.key()).map(JsonMember::value);
            Optional<JsonValue> found =
                    other.isPresent() ? difference(member.value(), other.get()) : Optional.of(member.value());
            if (found.isPresent()) {
                return found;
            }
        }
        return written.members().size() == again.members().size() ? Optional.empty() : Optional.of(written);
    }

    private Optional<JsonValue> inArray(JsonArray written, JsonArray again) {
        if (written.values().size() != again.values().size()) {
            return Optional.of(written);
        }
        Iterator<JsonValue> others = again.values().iterator();
        return written.values().stream()
                .flatMap(value -> difference(value, others.next()).stream())
                .findFirst();
    }
}
