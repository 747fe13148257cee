package nl.weegschaal.engine.guard;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.vocabulary.AlternativeCode;
import nl.weegschaal.model.vocabulary.PolicyCode;
import nl.weegschaal.model.vocabulary.RiskCode;
import nl.weegschaal.model.vocabulary.ScaleCode;

/** The properties are worth something only if the random cases reach every outcome. */
class OutcomesOccurTest {
    @Property(tries = 2000)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void every_outcome_of_the_policy_the_scale_the_risk_and_the_alternative_occurs(
            @ForAll(supplier = CaseFiles.class) CaseFile caseFile) {
        Advisory advisory = Library.assess(caseFile);

        Statistics.label("policy").collect(advisory.home().policy().code());
        Statistics.label("scale").collect(advisory.home().scale().code());
        Statistics.label("risk").collect(advisory.risk().code());
        Statistics.label("alternative")
                .collect(advisory.alternatives().get(0).finding().code());

        // Few lines of the bundled policies end before their policy does, so that one is rare.
        occurs("policy", PolicyCode.IN_FORCE, PolicyCode.ILLUSTRATIVE, PolicyCode.MISSING);
        occurs("scale", ScaleCode.values());
        occurs("risk", RiskCode.values());
        occurs("alternative", AlternativeCode.values());
    }

    private static void occurs(String label, Enum<?>... codes) {
        Statistics.label(label)
                .coverage(coverage ->
                        List.of(codes).forEach(code -> coverage.check(code).count(times -> times >= 15)));
    }
}
