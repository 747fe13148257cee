package nl.weegschaal.workbench.report;

import java.util.List;
import nl.weegschaal.model.fact.AlternativeFinding;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.fact.RiskFinding;
import nl.weegschaal.model.outlook.Change;
import nl.weegschaal.model.outlook.ChangeSet;
import nl.weegschaal.model.outlook.OtherOutcome;
import nl.weegschaal.model.text.Text;

/**
 * The words for what stands between a case and another finding.
 *
 * @param words the words of the report
 */
record OutcomeWords(ReportWords words) {
    /** In one line: which way, to what, and the first of the smallest sets. */
    String inShort(OtherOutcome other) {
        String where = words.text("way." + other.direction()) + " " + words.of(other.finding());
        if (other.smallest().isEmpty()) {
            return where + " " + words.phrase("outlook.never");
        }
        String more = other.smallest().size() > 1 || !other.isComplete() ? " " + words.text("way.more") : "";
        return where + " "
                + words.text(
                        "way.if", changes(other.size()), set(other.smallest().get(0))) + more;
    }

    String changes(int number) {
        return number == 1 ? words.text("way.one") : words.text("way.changes", number);
    }

    /** All changes of a set in one sentence. */
    String set(ChangeSet set) {
        Text all = set.changes().get(0).text();
        for (Change change : set.changes().subList(1, set.changes().size())) {
            all = words.words().text("outlook.and", all, change.text());
        }
        return words.of(all);
    }

    /** The code of a finding, as programs know it. */
    static String code(DerivedFact finding) {
        if (finding instanceof RiskFinding risk) {
            return risk.code().name();
        }
        if (finding instanceof AlternativeFinding alternative) {
            return alternative.code().name();
        }
        throw new IllegalStateException("no finding of an outlook: " + finding.getClass());
    }

    /** The values that a case has where a rule looks. */
    String found(List<Text> found) {
        return found.isEmpty()
                ? words.phrase("outlook.found-nothing")
                : words.phrase("outlook.found", Text.join(" / ", found));
    }
}
