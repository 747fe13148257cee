package nl.weegschaal.benchmarks.byhand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.weegschaal.benchmarks.drools.RuleFiles;
import nl.weegschaal.model.fact.IndicatorRecord;
import nl.weegschaal.model.vocabulary.AreaControl;
import nl.weegschaal.model.vocabulary.ArmedConflict;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.IndicatorKind;
import nl.weegschaal.model.vocabulary.PolicyStatus;
import nl.weegschaal.model.vocabulary.RestrictionForm;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a policy of the library for the hand-written rules. */
final class PolicyTables {
    private final String folder;
    private final JsonNode metadata;

    private PolicyTables(String folder) {
        this.folder = folder;
        this.metadata = JsonMapper.shared().readTree(RuleFiles.text(folder + "policy.json"));
    }

    static HandPolicy read(String folder) {
        return new PolicyTables(folder).policy();
    }

    private HandPolicy policy() {
        JsonNode moratorium = metadata.path("moratorium");
        return new HandPolicy(
                metadata.path("country").asString(),
                Csv.constant(PolicyStatus.class, metadata.path("status").asString()),
                day(metadata, "validFrom").orElseThrow(),
                day(metadata, "validUntil"),
                day(metadata, "reviewBy"),
                Csv.constant(ArmedConflict.class, metadata.path("armedConflict").asString()),
                day(moratorium, "from"),
                day(moratorium, "until"),
                lines(),
                limits());
    }

    private Map<String, List<Line>> lines() {
        Map<String, List<Line>> lines = new HashMap<>();
        for (Csv.Row row : Csv.rows(RuleFiles.text(folder + "gradations.csv"))) {
            lines.computeIfAbsent(row.get("area").orElseThrow(), area -> new ArrayList<>())
                    .add(new Line(
                            row.get("within"),
                            row.get("gradation").map(PolicyTables::gradation),
                            row.day("valid_from")
                                    .or(() -> day(metadata, "validFrom"))
                                    .orElseThrow(),
                            row.day("valid_until").or(() -> day(metadata, "validUntil")),
                            row.day("review_by").or(() -> day(metadata, "reviewBy")),
                            row.get("control").map(PolicyTables::control).orElse(AreaControl.NOT_STATED),
                            row.get("control").orElse(""),
                            indicators(row)));
        }
        return lines;
    }

    private static Gradation gradation(String word) {
        return switch (word) {
            case "1" -> Gradation.ONE;
            case "2" -> Gradation.TWO;
            case "3" -> Gradation.THREE;
            default -> Csv.constant(Gradation.class, word);
        };
    }

    private static AreaControl control(String word) {
        return switch (word) {
            case "government", "actor-of-harm", "contested", "not-stated" -> Csv.constant(AreaControl.class, word);
            default -> AreaControl.NAMED_ACTOR;
        };
    }

    private static List<IndicatorRecord> indicators(Csv.Row row) {
        return Arrays.stream(IndicatorKind.values())
                .filter(kind -> kind.isInEveryTable() || row.hasColumn(column(kind)))
                .map(kind -> new IndicatorRecord(kind, row.get(column(kind)).isPresent()))
                .toList();
    }

    private static String column(IndicatorKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private List<LimitLine> limits() {
        if (!RuleFiles.has(folder + "alternatives.csv")) {
            return List.of();
        }
        return Csv.rows(RuleFiles.text(folder + "alternatives.csv")).stream()
                .map(row -> new LimitLine(
                        row.get("area").orElseThrow(),
                        row.word("form", RestrictionForm.class).orElseThrow(),
                        row.get("subject").orElse(""),
                        row.day("valid_from")
                                .or(() -> day(metadata, "validFrom"))
                                .orElseThrow(),
                        row.day("valid_until").or(() -> day(metadata, "validUntil"))))
                .toList();
    }

    private static Optional<LocalDate> day(JsonNode object, String name) {
        JsonNode value = object.path(name);
        return value.isString() ? Optional.of(LocalDate.parse(value.asString())) : Optional.empty();
    }
}
