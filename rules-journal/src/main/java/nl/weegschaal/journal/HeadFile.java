package nl.weegschaal.journal;

import java.util.Optional;
import nl.weegschaal.engine.json.JsonLimits;
import nl.weegschaal.engine.json.JsonSource;
import nl.weegschaal.engine.json.JsonTree;
import nl.weegschaal.engine.json.ObjectView;
import nl.weegschaal.engine.json.ValueView;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;

/** Reads a head that was kept, as {@link Head#json()} writes it; the order of keys and white space do not matter. */
public final class HeadFile {
    /** The largest number of bytes of a head. */
    public static final int LARGEST = 4096;

    private static final JsonLimits LIMITS = new JsonLimits(LARGEST, 2, 20);
    private static final long MOST = 999_999_999_999_999_999L;
    private static final String HASH = "[0-9a-f]{64}";
    private static final String SIGNATURE = "[A-Za-z0-9+/]{86}==";

    private HeadFile() {}

    /**
     * Reads a head.
     *
     * @param name the name of the document in problems
     * @param json its bytes
     * @param problems where problems go
     * @return the head; empty, with the problems noted, if it is none
     */
    public static Optional<Head> read(String name, byte[] json, Problems problems) {
        return JsonSource.of(name, json, LIMITS, problems)
                .flatMap(source -> JsonTree.parse(source, problems))
                .flatMap(value -> ValueView.of(value, problems).object())
                .flatMap(object -> head(object, problems));
    }

    private static Optional<Head> head(ObjectView object, Problems problems) {
        Optional<String> form = object.required("journal").oneOf(Head.FORM);
        Optional<String> hash = object.required("hash").matching(HASH, HeadMessage.HASH_FORM.text());
        Optional<Long> length = object.required("length").whole(0, MOST);
        Optional<Long> sequence = object.required("sequence").whole(0, MOST);
        ValueView signature = object.optional("signature");
        Optional<String> signed = signature.matching(SIGNATURE, HeadMessage.SIGNATURE_FORM.text());
        object.finish();
        if (!problems.isEmpty() || form.isEmpty()) {
            return Optional.empty();
        }
        Head head = new Head(sequence.orElseThrow(), hash.orElseThrow(), length.orElseThrow(), signed);
        if (head.sequence() == 0 && !head.hash().equals(Head.NOTHING)) {
            problems.add(Problem.of(ProblemCode.IMPOSSIBLE_VALUE, object.place(), HeadMessage.NO_LINES.text()));
            return Optional.empty();
        }
        return Optional.of(head);
    }
}
