package nl.weegschaal.engine.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.weegschaal.engine.json.JsonLimits;
import nl.weegschaal.engine.json.JsonSource;
import nl.weegschaal.engine.json.JsonTree;
import nl.weegschaal.engine.json.ObjectView;
import nl.weegschaal.engine.json.ValueView;
import nl.weegschaal.engine.problem.Problems;

/** Reads how far a batch is. */
public final class CheckpointReader {
    private static final int MOST_RULES = 10_000;
    private static final int HASH = 64;

    private CheckpointReader() {}

    /**
     * Reads a checkpoint.
     *
     * @param name what people call the file
     * @param bytes its content
     * @param problems receives everything that is wrong
     * @return how far the batch is; empty if anything is wrong
     */
    public static Optional<Checkpoint> read(String name, byte[] bytes, Problems problems) {
        long before = problems.count();
        Optional<Checkpoint> read = JsonSource.of(name, bytes, JsonLimits.none(), problems)
                .flatMap(source -> JsonTree.parse(source, problems))
                .flatMap(value -> ValueView.of(value, problems).object())
                .map(CheckpointReader::checkpoint);
        return problems.count() == before ? read : Optional.empty();
    }

    private static Checkpoint checkpoint(ObjectView document) {
        document.required("schema").oneOf(Checkpoint.SCHEMA);
        List<String> rules = new ArrayList<>();
        document.required("rules")
                .items(MOST_RULES)
                .forEach(rule -> rule.text(HASH).ifPresent(rules::add));
        Checkpoint read = new Checkpoint(
                rules,
                number(document, "inputBytes"),
                document.required("inputLines").integer(0, Integer.MAX_VALUE).orElse(0),
                document.required("inputHash").text(HASH).orElse(""),
                number(document, "advisedBytes"),
                document.required("advisedHash").text(HASH).orElse(""),
                number(document, "setAsideBytes"),
                document.required("setAsideHash").text(HASH).orElse(""),
                number(document, "faults"),
                new Tally(number(document, "advised"), number(document, "setAside"), counts(document)));
        document.finish();
        return read;
    }

    private static SortedMap<String, Long> counts(ObjectView document) {
        SortedMap<String, Long> counts = new TreeMap<>();
        document.required("counts")
                .object()
                .ifPresent(words -> words.entries()
                        .forEach(entry -> entry.value()
                                .whole(0, Long.MAX_VALUE)
                                .ifPresent(count -> counts.put(entry.key(), count))));
        return counts;
    }

    private static long number(ObjectView document, String key) {
        return document.required(key).whole(0, Long.MAX_VALUE).orElse(0L);
    }
}
