package nl.weegschaal.benchmarks.peer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegschaal.benchmarks.byhand.AreaFacts;
import nl.weegschaal.benchmarks.facts.CaseFacts;
import nl.weegschaal.benchmarks.facts.RunFacts;
import nl.weegschaal.model.fact.ApplicantFacts;
import nl.weegschaal.model.fact.AreaGradation;
import nl.weegschaal.model.fact.AreaPolicy;
import nl.weegschaal.model.fact.CaseTiming;
import nl.weegschaal.model.fact.CircumstanceAsked;
import nl.weegschaal.model.fact.DegreeShown;
import nl.weegschaal.model.fact.ExaminedArea;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.fact.IndicatorRecord;
import nl.weegschaal.model.fact.IndividualElement;
import nl.weegschaal.model.fact.IndividualTest;
import nl.weegschaal.model.fact.OfficerWeighing;
import nl.weegschaal.model.fact.RiskFinding;
import nl.weegschaal.model.fact.ScaleFinding;

/**
 * The home area of a case: its closed facts, and what the library answers.
 *
 * @param facts the ready-made facts
 * @param expected the answer of the library
 */
public record OneArea(AreaFacts facts, AreaAnswer expected) {
    /**
     * Takes the home area out of a case.
     *
     * @param facts a case
     * @return its home area
     */
    public static OneArea of(CaseFacts facts) {
        RunFacts home = facts.runs().get(0);
        return new OneArea(facts(home, facts.policy()), answer(home));
    }

    private static AreaFacts facts(RunFacts home, Optional<String> policy) {
        return new AreaFacts(
                one(home, ExaminedArea.class).orElseThrow(),
                one(home, AreaPolicy.class),
                one(home, AreaGradation.class),
                all(home, IndicatorRecord.class),
                one(home, ApplicantFacts.class).orElseThrow(),
                all(home, IndividualElement.class),
                one(home, OfficerWeighing.class),
                one(home, IndividualTest.class),
                all(home, CircumstanceAsked.class),
                one(home, CaseTiming.class).orElseThrow(),
                policy.map(id -> id.startsWith("sudan")).orElse(false));
    }

    private static AreaAnswer answer(RunFacts home) {
        return new AreaAnswer(
                one(home, ScaleFinding.class).orElseThrow().code(),
                one(home, DegreeShown.class).orElseThrow().degree(),
                one(home, RiskFinding.class).orElseThrow().code());
    }

    private static <T extends Fact> Optional<T> one(RunFacts home, Class<T> type) {
        return all(home, type).stream().findFirst();
    }

    private static <T extends Fact> List<T> all(RunFacts home, Class<T> type) {
        return Stream.concat(home.given().stream(), home.derived().stream())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
