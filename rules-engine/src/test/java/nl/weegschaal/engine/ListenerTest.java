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

        assertThat(failing.assess(Cases.from("UA-63"))).isEqualTo(BUNDLED.assess(Cases.from("UA-63")));
        assertThat(worse.assess(Cases.from("UA-63"))).isEqualTo(BUNDLED.assess(Cases.from("UA-63")));
        assertThatThrownBy(() -> failing.assess(Cases.from("UA-999"))).isInstanceOf(CaseRefused.class);
    }
}
