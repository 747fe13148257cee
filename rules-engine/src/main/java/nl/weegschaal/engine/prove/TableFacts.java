package nl.weegschaal.engine.prove;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.table.Designation;
import nl.weegschaal.model.fact.AreaGradation;
import nl.weegschaal.model.fact.AreaPolicy;
import nl.weegschaal.model.fact.ExaminedArea;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.IndicatorRecord;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.AreaRole;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.Standing;

/** What the table of a policy says about each of its areas, on each day on which anything in it changes. */
public final class TableFacts {
    private TableFacts() {}

    /**
     * What the table says, as given facts.
     *
     * @param policy the policy
     * @param role why the areas are examined
     * @return for each area and day the area, the standing of the policy, the gradation and the indicators; each once
     */
    public static Set<List<GivenFact>> of(Policy policy, AreaRole role) {
        Set<List<GivenFact>> all = new LinkedHashSet<>();
        for (LocalDate day : ExampleSetting.days(policy)) {
            policy.gradations().areas().forEach(area -> all.add(of(policy, role, area, day)));
        }
        return all;
    }

    private static List<GivenFact> of(Policy policy, AreaRole role, AreaCode area, LocalDate day) {
        Optional<Designation> designation = policy.gradations().designation(area, day);
        Gradation gradation = designation.map(Designation::gradation).orElse(Gradation.NONE_DESIGNATED);
        Standing standing = designation.map(Designation::standing).orElse(policy.standing(day));
        List<GivenFact> facts = new ArrayList<>();
        facts.add(
                new ExaminedArea(role, true, policy.gradations().line(area, day).control()));
        facts.add(new AreaPolicy(
                policy.metadata().status(), standing, policy.metadata().armedConflict()));
        facts.add(new AreaGradation(gradation));
        designation.stream()
                .filter(known -> gradation.isDesignated())
                .flatMap(known -> known.row().indicators().stream())
                .forEach(indicator -> facts.add(new IndicatorRecord(indicator.kind(), indicator.recorded())));
        return facts;
    }
}
