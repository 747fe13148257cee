package nl.weegschaal.examples.spark;

import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** A session on the cluster that {@code spark-submit} names, or else on this machine alone. */
final class Session {
    private static final String LOOPBACK = "127.0.0.1";

    private Session() {}

    static SparkSession open() {
        SparkConf conf = new SparkConf();
        return conf.contains("spark.master")
                ? SparkSession.builder().getOrCreate()
                : local("local[*]", Runtime.getRuntime().availableProcessors());
    }

    /** A session on some threads of this machine: nothing of it can be reached from another one, and it shows no pages. */
    static SparkSession local(String master, int partitions) {
        return SparkSession.builder()
                .appName("weegschaal")
                .master(master)
                .config("spark.driver.host", LOOPBACK)
                .config("spark.driver.bindAddress", LOOPBACK)
                .config("spark.ui.enabled", "false")
                .config("spark.ui.showConsoleProgress", "false")
                .config("spark.sql.shuffle.partitions", partitions)
                .getOrCreate();
    }
}
