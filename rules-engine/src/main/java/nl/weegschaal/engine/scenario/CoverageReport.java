package nl.weegschaal.engine.scenario;

import java.util.List;
import java.util.Locale;

/** Coverage as a table that a person reads. */
public final class CoverageReport {
    private CoverageReport() {}

    /**
     * The table: a line for each rule, below each what was not seen, and the sums.
     *
     * @param coverage the coverage
     * @return lines of text, each with a line feed at its end
     */
    public static String text(Coverage coverage) {
        int width = coverage.rules().stream()
                .mapToInt(rule -> rule.rule().id().value().length())
                .max()
                .orElse(0);
        String form = "%-" + Math.max(width, 4) + "s  %-5s  %9s%n".replace("%n", "\n");
        StringBuilder table = new StringBuilder(line(form, "rule", "fires", "both ways"));
        for (RuleCoverage rule : coverage.rules()) {
            List<ConditionCoverage> counted = rule.counted();
            long seen = counted.stream().filter(ConditionCoverage::bothWays).count();
            table.append(
                    line(form, rule.rule().id().value(), rule.fires() ? "yes" : "no", seen + "/" + counted.size()));
            rule.conditions().forEach(condition -> table.append(note(condition)));
        }
        return table.append(line(form, "all", fires(coverage), coverage.bothWays() + "/" + coverage.conditions()))
                .toString();
    }

    private static String fires(Coverage coverage) {
        long fires = coverage.rules().stream().filter(RuleCoverage::fires).count();
        return fires + "/" + coverage.rules().size();
    }

    private static String note(ConditionCoverage condition) {
        if (condition.alwaysHolds()) {
            return "  always holds: " + condition.text() + "\n";
        }
        return (condition.seenTrue() ? "" : "  never true:   " + condition.text() + "\n")
                + (condition.seenFalse() ? "" : "  never false:  " + condition.text() + "\n");
    }

    private static String line(String form, String rule, String fires, String seen) {
        return String.format(Locale.ROOT, form, rule, fires, seen);
    }
}
