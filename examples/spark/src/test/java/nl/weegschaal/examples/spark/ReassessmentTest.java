package nl.weegschaal.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.weegschaal.engine.Weegschaal;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** On Spark the cases come to what they come to one by one, and what differs is what the comparison of stored cases says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReassessmentTest {
    private static final String BROKEN = "{\"schema\": \"weegschaal/case-file/1\", \"reference\": \"BROKEN-1\", ";
    private static final String INCOMPLETE =
            "{\"schema\": \"weegschaal/case-file/1\", \"reference\": \"INCOMPLETE-1\"}";
    private static final String UNKNOWN_AREA = """
            {"schema": "weegschaal/case-file/1", "reference": "AREA-1", "country": "UA", "lodged": "2026-06-12", \
            "decision": "2026-08-17", "homeArea": "UA-99", "applicant": {"civilian": "yes", "unaccompaniedMinor": "no"}}""";

    private final Weegschaal before = Weegschaal.withBundledPolicies();
    private final List<String> lines = new ArrayList<>(ExampleLines.all());
    private SparkSession session;
    private Weegschaal after;
    private OneByOne oneByOne;
    private Reassessment reassessment;

    @BeforeAll
    void assess_anew(@TempDir Path folder) throws Exception {
        lines.add(BROKEN);
        lines.add(INCOMPLETE);
        lines.add(UNKNOWN_AREA);
        Path policies = MadeUpPolicies.write(folder);
        after = Weegschaal.withPolicies(policies);
        oneByOne = new OneByOne(lines, policies);
        session = Session.local("local[2]", 2);
        List<String> table = new ArrayList<>(lines);
        table.add("  ");
        table.add(lines.get(0));
        reassessment = Reassessment.of(
                session.createDataset(table, Encoders.STRING()).repartition(3), before.recipe(), after.recipe());
    }

    @AfterAll
    void stop() {
        reassessment.close();
        session.stop();
    }

    @Test
    void each_case_has_the_risk_under_both_policies_that_it_has_one_by_one() {
        assertThat(column(reassessment.assessedBefore(), "reference", "risk")).isEqualTo(oneByOne.risks(before));
        assertThat(column(reassessment.assessedAfter(), "reference", "risk")).isEqualTo(oneByOne.risks(after));
    }

    @Test
    void what_differs_is_what_the_comparison_of_stored_cases_finds() {
        SortedSet<String> found = reassessment.differences().collectAsList().stream()
                .map(row -> row.getString(0) + " " + question(row.getString(1)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(found).isNotEmpty().isEqualTo(oneByOne.differences());
    }

    @Test
    void a_changed_case_stands_there_with_both_findings() {
        assertThat(column(reassessment.changed(), "reference", "riskBefore", "riskAfter"))
                .contains("UA-48-EX-0001 NOT_SUBSTANTIATED_ON_PRESENT_FILE REAL_RISK_INDICATED");
    }

    @Test
    void the_counts_are_of_all_cases_that_have_advice_under_both() {
        long counted = reassessment.risks().collectAsList().stream()
                .mapToLong(row -> row.getLong(2))
                .sum();

        assertThat(counted).isEqualTo(oneByOne.risks(before).size());
    }

    @Test
    void a_line_without_advice_stands_apart_with_the_reason_and_stops_nothing() {
        List<Row> aside = reassessment.setAside().collectAsList();

        assertThat(aside).hasSize(oneByOne.withoutAdvice(before));
        assertThat(aside).extracting(row -> row.getAs("reference")).contains(null, "INCOMPLETE-1", "AREA-1");
        assertThat(aside)
                .filteredOn(row -> "AREA-1".equals(row.getAs("reference")))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.<String>getList(2))
                            .singleElement()
                            .asString()
                            .contains("UA-99");
                    assertThat(row.<String>getList(3)).containsExactly("after", "before");
                });
        assertThat(aside)
                .filteredOn(row -> row.getAs("reference") == null)
                .anySatisfy(row -> assertThat(row.<String>getList(2)).isNotEmpty());
    }

    private static SortedSet<String> column(Dataset<Row> table, String... columns) {
        return table.collectAsList().stream()
                .map(row -> Arrays.stream(columns)
                        .map(column -> String.valueOf(row.<Object>getAs(column)))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A topic by the question that it answers. */
    private static String question(String topic) {
        String question = topic.startsWith("statement ") ? "statements" : topic;
        int name = question.lastIndexOf(' ') + 1;
        return question.substring(0, name) + question.substring(name).toUpperCase(Locale.ROOT);
    }
}
