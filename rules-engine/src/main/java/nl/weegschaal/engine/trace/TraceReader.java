package nl.weegschaal.engine.trace;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.weegschaal.engine.folder.Fingerprint;
import nl.weegschaal.engine.json.CanonicalJson;
import nl.weegschaal.engine.json.JsonLimits;
import nl.weegschaal.engine.json.JsonMember;
import nl.weegschaal.engine.json.JsonObject;
import nl.weegschaal.engine.json.JsonSource;
import nl.weegschaal.engine.json.JsonTree;
import nl.weegschaal.engine.json.JsonValue;
import nl.weegschaal.engine.json.ObjectView;
import nl.weegschaal.engine.json.ValueView;
import nl.weegschaal.engine.output.TraceJson;
import nl.weegschaal.engine.problem.NearestWord;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.problem.SharedMessage;
import nl.weegschaal.model.advisory.Trace;
import nl.weegschaal.model.advisory.TraceCore;

/**
 * Reads a trace back, in whatever layout its JSON is. It takes nothing on trust: the core must have its hash, every word must be
 * one of the vocabulary, and what is read must be all that is there.
 */
public final class TraceReader {
    private static final Pattern VERSION = Pattern.compile("weegschaal/trace/[0-9]+");
    private static final int LONGEST_SCHEMA = 100;

    /** What traces say whose cases did not yet say what was asked and tested. */
    private static final String FIRST = "weegschaal/trace/1";

    private final String file;
    private final Problems problems;

    private TraceReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * Reads a trace.
     *
     * @param name what people call the document
     * @param bytes its content
     * @param problems receives everything that is wrong
     * @return the trace; empty if anything is wrong
     */
    public static Optional<TraceDocument> read(String name, byte[] bytes, Problems problems) {
        return JsonSource.of(name, bytes, JsonLimits.forTrace(), problems).flatMap(source -> read(source, problems));
    }

    /**
     * Reads a trace.
     *
     * @param source the document
     * @param problems receives everything that is wrong
     * @return the trace; empty if anything is wrong
     */
    public static Optional<TraceDocument> read(JsonSource source, Problems problems) {
        long before = problems.count();
        TraceReader reader = new TraceReader(source.name(), problems);
        Optional<Trace> trace = JsonTree.parse(source, problems).flatMap(reader::document);
        return problems.count() == before ? trace.map(TraceDocument::of) : Optional.empty();
    }

    private Optional<Trace> document(JsonValue value) {
        return ValueView.of(value, problems)
                .object()
                .flatMap(document ->
                        hasKnownVersion(document.required("schema")) ? trace(document, core(value)) : Optional.empty());
    }

    private boolean hasKnownVersion(ValueView schema) {
        Optional<String> written = schema.text(LONGEST_SCHEMA);
        written.filter(text -> !text.equals(TraceJson.SCHEMA))
                .ifPresent(text -> problems.add(otherSchema(schema, text)));
        return written.filter(TraceJson.SCHEMA::equals).isPresent();
    }

    private static TraceMessage message(String written, boolean isVersion) {
        if (written.equals(FIRST)) {
            return TraceMessage.FIRST_VERSION;
        }
        return isVersion ? TraceMessage.OTHER_VERSION : TraceMessage.NOT_A_TRACE;
    }

    private static Problem otherSchema(ValueView schema, String written) {
        boolean isVersion = VERSION.matcher(written).matches();
        return Problem.of(
                        isVersion ? ProblemCode.UNKNOWN_TRACE_VERSION : ProblemCode.UNKNOWN_WORD,
                        schema.place(),
                        message(written, isVersion).text())
                .withExpected(SharedMessage.ONE_OF.with("\"" + TraceJson.SCHEMA + "\""))
                .withFound(written)
                .withSuggestion(
                        isVersion
                                ? null
                                : NearestWord.to(written, List.of(TraceJson.SCHEMA))
                                        .orElse(null));
    }

    private static Optional<JsonValue> core(JsonValue document) {
        return document instanceof JsonObject object ? object.member("core").map(JsonMember::value) : Optional.empty();
    }

    private Optional<Trace> trace(ObjectView document, Optional<JsonValue> written) {
        ValueView hash = document.required("hash");
        boolean asHashed = hash.matching(BasisReader.HASH, TraceMessage.HASH_FORM.text())
                .filter(digest -> written.isPresent())
                .map(digest -> hasHash(written.get(), digest))
                .orElse(false);
        Optional<TraceCore> core =
                document.required("core").object().flatMap(object -> new TraceCoreReader(file, problems).read(object));
        Optional<Trace> trace =
                core.flatMap(read -> new OutsideReader(file, read, problems).read(document.optional("case")));
        document.finish();
        if (asHashed) {
            core.ifPresent(read -> written.ifPresent(value -> new CoreRoundTrip(problems).check(value, read)));
        }
        return trace;
    }

    private boolean hasHash(JsonValue core, String digest) {
        if (Fingerprint.of(CanonicalJson.of(core, problems)).equals(digest)) {
            return true;
        }
        problems.add(Problem.of(ProblemCode.TRACE_ALTERED, core.place(), TraceMessage.CORE_ALTERED.text())
                .withExpected(TraceMessage.CORE_AS_WRITTEN.text()));
        return false;
    }
}
