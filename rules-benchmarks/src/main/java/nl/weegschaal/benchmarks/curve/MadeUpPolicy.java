package nl.weegschaal.benchmarks.curve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A policy of a given size, as a policy officer would hand it in.
 *
 * @param country the code of its country
 * @param areas how many areas its table has, besides the country as a whole
 * @param rules how many rules it has of its own
 */
record MadeUpPolicy(String country, int areas, int rules) {
    private static final String METADATA = """
            {
              "schema": "weegschaal/policy/1",
              "id": "%s",
              "country": "%s",
              "title": { "nl": "Verzonnen", "en": "Made up" },
              "status": "illustrative",
              "statusNote": { "nl": "Verzonnen om te meten.", "en": "Made up to measure." },
              "validFrom": "2026-01-01",
              "validUntil": null,
              "reviewBy": "2027-12-31",
              "referencePeriod": { "from": "2025-01-01", "until": "2025-12-31" },
              "armedConflict": "internal",
              "sources": ["project/illustration"]
            }
            """;

    private static final String HEADING =
            "area,within,name_nl,name_en,gradation,valid_from,valid_until,review_by,control,actors,methods,frequency,"
                    + "scope,casualties,displacement,further_impact,reference_from,reference_until,source\n";

    private static final String RULE = """
            package nl.weegschaal.rules.madeup;

            import nl.weegschaal.model.fact.*;
            import nl.weegschaal.model.vocabulary.*;

            rule "made-up-%d"
                @Question("completeness")
                @Status("illustrative")
                @Sources("project/illustration")
                @Nl("Verzonnen om te meten: achter deze gradatie ontbreekt iets.")
                @En("Made up to measure: something is missing behind this gradation.")
            when
                AreaGradation(gradation == Gradation.THREE)
                IndicatorRecord(kind == IndicatorKind.ACTORS, recorded == false)
            then
                insert(new Attention(AttentionKind.REASONING_INCOMPLETE));
            end
            """;

    /** The code of an area, by its number from 1. */
    static String area(String country, int number) {
        return country + "-1/A" + number;
    }

    void write(Path folder) throws IOException {
        String id = "made-up-" + country.toLowerCase(Locale.ROOT);
        Path policy = Files.createDirectories(folder.resolve(id));
        Files.writeString(policy.resolve("policy.json"), METADATA.formatted(id, country));
        StringBuilder table = new StringBuilder(HEADING);
        line(table, country, "", "none-designated");
        for (int number = 1; number <= areas; number++) {
            line(table, area(country, number), country, "3");
        }
        Files.writeString(policy.resolve("gradations.csv"), table);
        for (int number = 1; number <= rules; number++) {
            Path file = Files.createDirectories(policy.resolve("rules")).resolve("made-up-" + number + ".drl");
            Files.writeString(file, RULE.formatted(number));
        }
    }

    private static void line(StringBuilder table, String area, String within, String gradation) {
        table.append(area)
                .append(',')
                .append(within)
                .append(',')
                .append("Gebied ")
                .append(area);
        table.append(",Area ").append(area).append(',').append(gradation);
        table.append(",,,,government,limited,missile,limited,limited,limited,limited,energy,,,\n");
    }
}
