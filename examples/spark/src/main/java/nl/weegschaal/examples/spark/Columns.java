package nl.weegschaal.examples.spark;

import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** The columns of a case that was assessed. No text that people wrote is in them, except that a problem may quote what was found. */
final class Columns {
    /** The SHA-256 of the line, to find it again; the line itself stays where it is. */
    static final String LINE = "line";

    static final String REFERENCE = "reference";
    static final String POLICY = "policy";
    static final String RISK = "risk";
    static final String ALTERNATIVES = "alternatives";

    /** Each topic with what was found on it, in a fixed order. */
    static final String FINDINGS = "findings";

    /** Why there is no advice; empty if there is. */
    static final String PROBLEMS = "problems";

    static final String TOPIC = "topic";
    static final String FOUND = "found";

    private Columns() {}

    static StructType all() {
        return new StructType()
                .add(LINE, DataTypes.StringType, false)
                .add(REFERENCE, DataTypes.StringType, true)
                .add(POLICY, DataTypes.StringType, true)
                .add(RISK, DataTypes.StringType, true)
                .add(ALTERNATIVES, findings(), false)
                .add(FINDINGS, findings(), false)
                .add(PROBLEMS, DataTypes.createArrayType(DataTypes.StringType, false), false);
    }

    private static ArrayType findings() {
        StructType finding = new StructType(new StructField[] {
            DataTypes.createStructField(TOPIC, DataTypes.StringType, false),
            DataTypes.createStructField(FOUND, DataTypes.StringType, false)
        });
        return DataTypes.createArrayType(finding, false);
    }
}
