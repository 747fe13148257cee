package nl.weegschaal.examples.spark;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.AlternativeAdvice;
import nl.weegschaal.model.advisory.AreaAdvice;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** What an advisory finds, in codes: the same topics that {@code weegschaal diff} compares. */
final class FindingRows {
    private static final String HOME = "";

    private FindingRows() {}

    /** Each topic with its finding. */
    static List<Row> all(Advisory advisory) {
        SortedMap<String, String> findings = new TreeMap<>();
        area(findings, HOME, advisory.home());
        for (AlternativeAdvice alternative : advisory.alternatives()) {
            String area = area(alternative);
            alternative.there().ifPresent(there -> area(findings, area, there));
            findings.put(area + "alternative", alternative.finding().code().name());
        }
        advisory.statements().forEach(statement -> findings.put("statement " + statement.code(), "SHOWN"));
        return rows(findings);
    }

    /** Each alternative with the finding on it. */
    static List<Row> alternatives(Advisory advisory) {
        SortedMap<String, String> findings = new TreeMap<>();
        advisory.alternatives()
                .forEach(alternative -> findings.put(
                        area(alternative).strip(), alternative.finding().code().name()));
        return rows(findings);
    }

    private static void area(SortedMap<String, String> findings, String area, AreaAdvice advice) {
        findings.put(area + "policy", advice.policy().code().name());
        findings.put(area + "scale", advice.scale().code().name());
        findings.put(area + "risk", advice.risk().code().name());
    }

    /** The code of the area and a space; nothing where none is named. */
    private static String area(AlternativeAdvice alternative) {
        return alternative
                .there()
                .flatMap(AreaAdvice::area)
                .map(name -> name.code().value() + " ")
                .orElse(HOME);
    }

    private static List<Row> rows(SortedMap<String, String> findings) {
        return findings.entrySet().stream()
                .map(finding -> RowFactory.create(finding.getKey(), finding.getValue()))
                .toList();
    }
}
