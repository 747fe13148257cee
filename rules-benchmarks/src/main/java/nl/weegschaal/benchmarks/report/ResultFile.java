package nl.weegschaal.benchmarks.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what JMH wrote. */
public final class ResultFile {
    private ResultFile() {}

    /**
     * Reads a file of results.
     *
     * @param file the JSON file
     * @return the figures in it
     */
    public static List<Measured> read(Path file) {
        List<Measured> figures = new ArrayList<>();
        JsonMapper.shared().readTree(file.toFile()).forEach(result -> figures.add(measured(result)));
        return figures;
    }

    private static Measured measured(JsonNode result) {
        String[] name = result.path("benchmark").asString().split("\\.", -1);
        Map<String, String> parameters = new TreeMap<>();
        result.path("params")
                .properties()
                .forEach(
                        entry -> parameters.put(entry.getKey(), entry.getValue().asString()));
        JsonNode primary = result.path("primaryMetric");
        return new Measured(
                name[name.length - 2] + "." + name[name.length - 1],
                parameters,
                result.path("threads").asInt(),
                number(primary.path("score")),
                number(primary.path("scoreError")),
                number(result.path("secondaryMetrics")
                        .path("gc.alloc.rate.norm")
                        .path("score")));
    }

    /** JMH writes what is not a number as a text. */
    private static double number(JsonNode value) {
        return value.isNumber() ? value.asDouble() : Double.NaN;
    }
}
