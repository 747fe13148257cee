package nl.weegschaal.authoring.clock.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.weegschaal.authoring.clock.BundledClock;
import nl.weegschaal.engine.clock.Clock;
import nl.weegschaal.engine.clock.ClockRules;
import nl.weegschaal.engine.clock.PlainRun;
import nl.weegschaal.engine.clock.Situations;
import nl.weegschaal.engine.clock.Situations.Situation;
import nl.weegschaal.engine.clock.count.DutchHolidays;
import nl.weegschaal.engine.language.ClockRule;
import nl.weegschaal.engine.vocabulary.FactType;
import nl.weegschaal.model.clock.fact.ClockGiven;
import nl.weegschaal.model.clock.fact.ClockQuestion;
import nl.weegschaal.model.clock.fact.ClockStage;
import org.junit.jupiter.api.Test;

/** Whatever the days of a timeline come to, the facts that rules are given are among the combinations that are worked out. */
class ClockSpaceTest {
    private static final ClockRules RULES = BundledClock.RULES;
    private static final Collection<ClockRule> ALL = RULES.program().rules();

    @Test
    void what_is_given_for_made_up_timelines_is_among_the_combinations() {
        Map<ClockQuestion, Set<Set<String>>> combinations = new EnumMap<>(ClockQuestion.class);
        for (ClockQuestion question : ClockQuestion.values()) {
            combinations.put(
                    question,
                    ClockSpace.of(question.stage(), WhatIsRead.by(question, ALL)).stream()
                            .map(ClockSpaceTest::kinds)
                            .collect(Collectors.toSet()));
        }
        Map<ClockQuestion, Set<Set<String>>> seen = new EnumMap<>(ClockQuestion.class);
        PlainRun plain = new PlainRun(ALL);
        Clock recorded = new Clock(RULES, new DutchHolidays(), (stage, given) -> {
            ofStage(stage)
                    .forEach(question -> seen.computeIfAbsent(question, none -> new HashSet<>())
                            .add(kinds(read(question, given))));
            return plain.run(stage, given);
        });
        for (Situation situation : Situations.of(20260612, 1_500)) {
            recorded.advise(situation.timeline(), List.of(), situation.day());
        }

        assertThat(seen).containsOnlyKeys(ClockQuestion.values());
        seen.forEach((question, given) ->
                assertThat(combinations.get(question)).as("%s", question).containsAll(given));
    }

    @Test
    void a_combination_that_cannot_occur_is_left_out() {
        assertThat(ClockSpace.of(ClockStage.STATUS, WhatIsRead.by(ClockQuestion.STATUS, ALL)))
                .hasSize(6)
                .noneMatch(given -> kinds(given)
                        .equals(Set.of("DecisionTerm[BEFORE_THE_LAST_DAY]", "AbsoluteTerm[AFTER_THE_LAST_DAY]")));
    }

    private static List<ClockQuestion> ofStage(ClockStage stage) {
        return List.of(ClockQuestion.values()).stream()
                .filter(question -> question.stage() == stage)
                .toList();
    }

    private static List<ClockGiven> read(ClockQuestion question, Collection<? extends ClockGiven> given) {
        Set<Class<? extends ClockGiven>> types = WhatIsRead.by(question, ALL);
        return given.stream()
                .<ClockGiven>map(fact -> fact)
                .filter(fact -> types.contains(fact.getClass()))
                .toList();
    }

    /** Facts as rules see them: without their numbers, and like ones once. */
    private static Set<String> kinds(Collection<ClockGiven> facts) {
        return facts.stream().map(ClockSpaceTest::kind).collect(Collectors.toSet());
    }

    private static String kind(ClockGiven fact) {
        FactType type = new FactType(fact.getClass());
        return type.readable().keySet().stream()
                .map(component -> type.value(fact, component).toString())
                .collect(Collectors.joining(", ", type.name() + "[", "]"));
    }
}
