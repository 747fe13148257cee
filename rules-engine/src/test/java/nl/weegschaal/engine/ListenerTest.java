package nl.weegschaal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.observe.Activity;
import nl.weegschaal.engine.observe.AdviceOrigin;
import nl.weegschaal.engine.observe.Event;
import nl.weegschaal.engine.observe.WeegschaalListener;
import nl.weegschaal.engine.problem.CaseRefused;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.model.advisory.PolicyUsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host hears what the library does, and nothing of a case. */
class ListenerTest {
    private static final Weegschaal BUNDLED = Weegschaal.withBundledPolicies();

    private final List<Object> heard = new ArrayList<>();
    private final WeegschaalListener listener = activity -> {
        heard.add(activity);
        return heard::add;
    };

    @Test
    void an_assessment_tells_whether_the_rule_engine_ran() {
        Weegschaal observed = BUNDLED.remembering(10).observedBy(listener);

        assertThat(observed.assess(Cases.from("UA-63"))).isEqualTo(BUNDLED.assess(Cases.from("UA-63")));
        observed.assess(Cases.from("UA-63"));

        assertThat(heard)
                .containsExactly(
                        Activity.ASSESSMENT,
                        new Event.Assessed(AdviceOrigin.RULE_ENGINE),
                        Activity.ASSESSMENT,
                        new Event.Assessed(AdviceOrigin.MEMORY));
    }

    @Test
    void the_memory_is_shared_with_the_library_that_nobody_listens_to() {
        Weegschaal silent = BUNDLED.remembering(10);
        silent.assess(Cases.from("UA-63"));

        silent.observedBy(listener).assess(Cases.from("UA-63"));

        assertThat(heard).contains(new Event.Assessed(AdviceOrigin.MEMORY));
    }

    @Test
    void another_memory_keeps_the_listener() {
        BUNDLED.observedBy(listener).remembering(0).assess(Cases.from("UA-63"));

        assertThat(heard).containsExactly(Activity.ASSESSMENT, new Event.Assessed(AdviceOrigin.RULE_ENGINE));
    }

    @Test
    void a_refused_case_tells_the_kinds_of_problems_and_no_word_of_the_case() {
        assertThatThrownBy(() -> BUNDLED.observedBy(listener).assess(Cases.from("UA-999")))
                .isInstanceOf(CaseRefused.class);

        assertThat(heard)
                .containsExactly(Activity.ASSESSMENT, new Event.Refused(List.of(ProblemCode.UNKNOWN_AREA)))
                .noneMatch(event -> event.toString().contains("UA"));
    }

    @Test
    void proofs_are_told_one_by_one() {
        BUNDLED.observedBy(listener).prove();

        List<Object> expected = new ArrayList<>(List.of(Activity.PROOF, new Event.Proved(Optional.empty(), true)));
        for (PolicyUsed policy : BUNDLED.policies()) {
            expected.add(Activity.PROOF);
            expected.add(new Event.Proved(Optional.of(policy), true));
        }
        assertThat(heard).isEqualTo(expected);
    }

    @Test
    void a_swap_tells_what_came_in_force_and_what_was_proved_for_it(@TempDir Path folder) {
        PoliciesOnDisk disk = new PoliciesOnDisk(folder);
        disk.addVersion("ukraine", "2026-01-01", "2026-12-31", 1);
        LiveWeegschaal live = LiveWeegschaal.withPolicies(folder).observedBy(listener);
        disk.edit(
                "ukraine/rules/ukraine-highest-gradation.drl",
                "AreaGradation(gradation == Gradation.ONE)",
                "AreaGradation(gradation in (Gradation.ONE))");

        live.swap(folder);
        live.assess(Cases.from("UA-63"));

        List<PolicyUsed> policies = live.current().policies();
        assertThat(heard)
                .containsExactly(
                        Activity.SWAP,
                        Activity.PROOF,
                        new Event.Proved(Optional.of(policies.get(0)), true),
                        new Event.Swapped(policies),
                        Activity.ASSESSMENT,
                        new Event.Assessed(AdviceOrigin.RULE_ENGINE));
    }

    @Test
    void a_swap_that_is_refused_tells_why(@TempDir Path folder) {
        PoliciesOnDisk disk = new PoliciesOnDisk(folder);
        disk.addVersion("ukraine", "2026-01-01", "2026-12-31", 1);
        LiveWeegschaal live = LiveWeegschaal.withPolicies(folder).observedBy(listener);
        disk.edit("ukraine/gradations.csv", "Oblast,1", "Oblast,4");

        live.swap(folder);

        assertThat(heard).hasSize(2).first().isEqualTo(Activity.SWAP);
        assertThat(heard.get(1))
                .isInstanceOfSatisfying(
                        Event.NotSwapped.class, kept -> assertThat(kept.codes()).isNotEmpty());
    }

    @Test
    void a_listener_that_fails_changes_nothing() {
        Weegschaal failing = BUNDLED.observedBy(WeegschaalListener.of(event -> {
            throw new IllegalStateException("no room");
        }));
        Weegschaal worse = BUNDLED.observedBy(activity -> {
            throw new IllegalStateException("no room");
        });

        Weegschaal incomplete = BUNDLED.observedBy(activity -> {
            throw new NoClassDefFoundError("a library that the host does not have");
        });

        assertThat(failing.assess(Cases.from("UA-63"))).isEqualTo(BUNDLED.assess(Cases.from("UA-63")));
        assertThat(incomplete.assess(Cases.from("UA-63"))).isEqualTo(BUNDLED.assess(Cases.from("UA-63")));
        assertThat(worse.assess(Cases.from("UA-63"))).isEqualTo(BUNDLED.assess(Cases.from("UA-63")));
        assertThatThrownBy(() -> failing.assess(Cases.from("UA-999"))).isInstanceOf(CaseRefused.class);
    }

    @Test
    void a_live_library_keeps_its_memory_and_its_listener_through_a_swap() {
        LiveWeegschaal live =
                LiveWeegschaal.withBundledPolicies().remembering(0).observedBy(listener);
        live.swapToBundledPolicies();
        heard.clear();

        live.assess(Cases.from("UA-63"));
        live.assess(Cases.from("UA-63"));

        assertThat(heard)
                .filteredOn(event -> event.equals(new Event.Assessed(AdviceOrigin.RULE_ENGINE)))
                .hasSize(2);
        assertThatThrownBy(() -> live.remembering(1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_message_of_a_refused_case_holds_no_word_of_the_case() {
        assertThatThrownBy(() -> BUNDLED.assess(Cases.from("UA-999")))
                .hasMessage("the case cannot be assessed: UNKNOWN_AREA");
    }

    @Test
    void listeners_add_up_and_one_that_fails_does_not_keep_the_others_from_hearing() {
        List<String> order = new ArrayList<>();
        Weegschaal observed = BUNDLED.observedBy(named("first", order))
                .observedBy(activity -> {
                    throw new IllegalStateException("no");
                })
                .observedBy(named("second", order))
                .remembering(0);

        observed.assess(Cases.from("UA-63"));

        assertThat(order).containsExactly("first begins", "second begins", "second ended", "first ended");
    }

    @Test
    void listeners_of_policies_that_change_add_up_and_each_hears_once(@TempDir Path folder) {
        List<String> order = new ArrayList<>();
        new PoliciesOnDisk(folder).add(PoliciesOnDisk.SUDAN);
        LiveWeegschaal live = LiveWeegschaal.withBundledPolicies()
                .observedBy(named("first", order))
                .observedBy(named("second", order));

        live.assess(Cases.from("UA-63"));
        live.swap(folder);
        live.assess(Cases.from("UA-63"));

        assertThat(order)
                .containsSubsequence("first begins", "second begins", "second ended", "first ended")
                .filteredOn("first ended"::equals)
                .hasSize(3);
    }

    private static WeegschaalListener named(String name, List<String> order) {
        return activity -> {
            order.add(name + " begins");
            return event -> order.add(name + " ended");
        };
    }
}
