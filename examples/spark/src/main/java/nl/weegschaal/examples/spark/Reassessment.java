package nl.weegschaal.examples.spark;

import static nl.weegschaal.examples.spark.Columns.ALTERNATIVES;
import static nl.weegschaal.examples.spark.Columns.FINDINGS;
import static nl.weegschaal.examples.spark.Columns.FOUND;
import static nl.weegschaal.examples.spark.Columns.LINE;
import static nl.weegschaal.examples.spark.Columns.PROBLEMS;
import static nl.weegschaal.examples.spark.Columns.REFERENCE;
import static nl.weegschaal.examples.spark.Columns.RISK;
import static nl.weegschaal.examples.spark.Columns.TOPIC;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;

import nl.weegschaal.engine.Recipe;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/**
 * A table of cases under the policies from before and under those from after. Each case is assessed once under each; the rows of both
 * are kept, small as they are, as long as this is open.
 */
final class Reassessment implements AutoCloseable {
    private static final String BEFORE = "before";
    private static final String AFTER = "after";
    private static final String NOTHING = "-";

    private final Dataset<Row> before;
    private final Dataset<Row> after;

    private Reassessment(Dataset<Row> before, Dataset<Row> after) {
        this.before = before;
        this.after = after;
    }

    /** Each row of the table is a case file in JSON; what is there twice to the letter counts once. */
    static Reassessment of(Dataset<String> caseFiles, Recipe before, Recipe after) {
        return new Reassessment(assessed(caseFiles, before), assessed(caseFiles, after));
    }

    private static Dataset<Row> assessed(Dataset<String> caseFiles, Recipe recipe) {
        return caseFiles
                .mapPartitions(new AssessLines(recipe), Encoders.row(Columns.all()))
                .dropDuplicates(LINE)
                .persist(StorageLevel.MEMORY_AND_DISK());
    }

    /** Every case that has advice under the policies from before. */
    Dataset<Row> assessedBefore() {
        return advised(before);
    }

    /** Every case that has advice under the policies from after. */
    Dataset<Row> assessedAfter() {
        return advised(after);
    }

    private static Dataset<Row> advised(Dataset<Row> assessed) {
        return assessed.filter(size(col(PROBLEMS)).equalTo(0));
    }

    /** The cases of which any finding differs: the risk and the alternatives under both. */
    Dataset<Row> changed() {
        return both().filter(col("b." + FINDINGS).notEqual(col("a." + FINDINGS)))
                .select(
                        col("b." + REFERENCE),
                        col("b." + RISK).as("riskBefore"),
                        col("a." + RISK).as("riskAfter"),
                        col("b." + ALTERNATIVES).as("alternativesBefore"),
                        col("a." + ALTERNATIVES).as("alternativesAfter"))
                .orderBy(REFERENCE);
    }

    /** Every finding that differs; a topic that only one of them has is a dash under the other. */
    Dataset<Row> differences() {

        Dataset<Row> comparable = both().select(col("b." + LINE));
        Dataset<Row> old = findings(before, comparable, BEFORE);
        Dataset<Row> young = findings(after, comparable, AFTER);
        return old.join(young, new String[] {LINE, REFERENCE, TOPIC}, "full_outer")
                .select(
                        col(REFERENCE),
                        col(TOPIC),
                        coalesce(col(BEFORE), lit(NOTHING)).as(BEFORE),
                        coalesce(col(AFTER), lit(NOTHING)).as(AFTER))
                .filter(col(BEFORE).notEqual(col(AFTER)))
                .orderBy(REFERENCE, TOPIC);
    }

    private static Dataset<Row> findings(Dataset<Row> assessed, Dataset<Row> comparable, String side) {
        return assessed.join(comparable, LINE)
                .select(col(LINE), col(REFERENCE), explode(col(FINDINGS)).as("finding"))
                .select(
                        col(LINE),
                        col(REFERENCE),
                        col("finding." + TOPIC),
                        col("finding." + FOUND).as(side));
    }

    /** How many cases went from which finding on the risk to which. */
    Dataset<Row> risks() {
        return both().groupBy(
                        col("b." + RISK).as("riskBefore"), col("a." + RISK).as("riskAfter"))
                .agg(count(lit(1)).as("cases"))
                .orderBy("riskBefore", "riskAfter");
    }

    /** The lines without advice: why, and under which of the two policies. */
    Dataset<Row> setAside() {
        return without(before, BEFORE)
                .union(without(after, AFTER))
                .groupBy(LINE, REFERENCE, PROBLEMS)
                .agg(array_sort(collect_list("under")).as("under"))
                .orderBy(LINE);
    }

    private static Dataset<Row> without(Dataset<Row> assessed, String side) {
        return assessed.filter(size(col(PROBLEMS)).gt(0))
                .select(col(LINE), col(REFERENCE), col(PROBLEMS), lit(side).as("under"));
    }

    /** The cases that have advice under both, side by side. A reference may be that of several lines. */
    private Dataset<Row> both() {
        return assessedBefore()
                .as("b")
                .join(
                        assessedAfter().as("a"),
                        col("b." + REFERENCE)
                                .equalTo(col("a." + REFERENCE))
                                .and(col("b." + LINE).equalTo(col("a." + LINE))));
    }

    @Override
    public void close() {
        before.unpersist();
        after.unpersist();
    }
}
