package nl.weegschaal.engine;

import static nl.weegschaal.engine.PoliciesOnDisk.SUDAN;
import static nl.weegschaal.engine.PoliciesOnDisk.UKRAINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import nl.weegschaal.engine.problem.PoliciesRefused;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.space.SpaceTooLarge;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.PolicyUsed;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.model.vocabulary.CountryCode;
import nl.weegschaal.model.vocabulary.PolicyCode;
import nl.weegschaal.model.vocabulary.ScaleCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveWeegschaalTest {
    @TempDir
    private Path folder;

    private PoliciesOnDisk disk;
    private LiveWeegschaal live;

    @BeforeEach
    void begin_with_one_version() {
        disk = new PoliciesOnDisk(folder);
        disk.addVersion("ukraine", "2026-01-01", "2026-12-31", 1);
        live = LiveWeegschaal.withPolicies(folder);
    }

    @Test
    void after_a_swap_the_advice_is_by_the_new_policies() {
        String before = fingerprint(live.assess(Cases.from("UA-63")));
        assertThat(live.assess(Cases.from("UA-63")).home().scale().code()).isEqualTo(ScaleCode.PRESENCE_SUFFICES);
        disk.addVersion("ukraine", "2026-01-01", "2026-12-31", 3);

        Swap swap = live.swap(folder);

        Advisory after = live.assess(Cases.from("UA-63"));
        assertThat(after.home().scale().code()).isEqualTo(ScaleCode.MORE_INDIVIDUAL_ELEMENTS_NEEDED);
        assertThat(fingerprint(after)).isNotEqualTo(before);
        assertThat(swap).isEqualTo(new Swap.Swapped(live.current().policies(), new TreeSet<>()));
    }

    @Test
    void policies_with_anything_wrong_are_refused_with_every_reason_and_the_last_good_ones_stay() {
        Advisory before = live.assess(Cases.from("UA-63"));
        disk.edit("ukraine/gradations.csv", "Oblast,1", "Oblast,4");
        disk.edit("ukraine/rules/ukraine-highest-gradation.drl", "then", "then System.exit(1);");

        Swap swap = live.swap(folder);

        assertThat(swap)
                .isInstanceOfSatisfying(
                        Swap.Kept.class,
                        kept -> assertThat(kept.problems())
                                .extracting(problem -> problem.line(Language.EN))
                                .anyMatch(line -> line.contains("gradations.csv:3:24"))
                                .anyMatch(line -> line.contains("ukraine-highest-gradation.drl:")));
        assertThat(live.assess(Cases.from("UA-63"))).isEqualTo(before);
    }

    @Test
    void policies_of_which_a_scenario_fails_are_refused_each_time_and_the_last_good_ones_stay() {
        disk.edit("ukraine/scenarios/oblast.json", "PRESENCE_SUFFICES", "MORE_INDIVIDUAL_ELEMENTS_NEEDED");

        for (int attempt = 0; attempt < 2; attempt++) {
            assertThat(live.swap(folder))
                    .isInstanceOfSatisfying(
                            Swap.Kept.class,
                            kept -> assertThat(kept.problems())
                                    .extracting(Problem::code)
                                    .containsExactly(ProblemCode.SCENARIO_FAILED));
        }
        assertThat(live.assess(Cases.from("UA-63")).home().scale().code()).isEqualTo(ScaleCode.PRESENCE_SUFFICES);
    }

    @Test
    void a_swap_can_be_given_up_and_the_next_one_is_not_blocked_by_it() {
        disk.edit(
                "ukraine/rules/ukraine-highest-gradation.drl",
                "Gradation.ONE",
                "Gradation.ONE, gradation != Gradation.TWO");
        Thread.currentThread().interrupt();
        Swap given = live.swap(folder);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(given)
                .isInstanceOfSatisfying(
                        Swap.Kept.class, kept -> assertThat(kept.problems()).hasSize(1));
        assertThat(live.swap(folder)).isInstanceOf(Swap.Swapped.class);
    }

    @Test
    void a_proof_is_given_up_when_its_thread_is_interrupted() {
        Weegschaal weegschaal = live.current();
        Thread.currentThread().interrupt();

        assertThatThrownBy(weegschaal::prove)
                .isInstanceOf(SpaceTooLarge.class)
                .hasMessageContaining("the proof was given up");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void a_place_that_is_gone_changes_nothing() {
        Weegschaal before = live.current();

        assertThat(live.swap(folder.resolve("gone"))).isInstanceOf(Swap.Kept.class);
        assertThat(live.current()).isSameAs(before);
    }

    @Test
    void who_keeps_what_was_current_goes_on_with_it_after_a_swap() {
        Weegschaal kept = live.current();
        disk.addVersion("ukraine", "2026-01-01", "2026-12-31", 3);

        live.swap(folder);

        assertThat(kept.assess(Cases.from("UA-63")).home().scale().code()).isEqualTo(ScaleCode.PRESENCE_SUFFICES);
    }

    @Test
    void the_bundled_policies_can_come_back() {
        assertThat(live.assess(Cases.from("SD-DW")).home().policy().code()).isEqualTo(PolicyCode.MISSING);

        Swap swap = live.swapToBundledPolicies();

        assertThat(swap)
                .isInstanceOfSatisfying(
                        Swap.Swapped.class,
                        swapped -> assertThat(swapped.policies())
                                .extracting(PolicyUsed::id)
                                .containsExactly(SUDAN, UKRAINE));
        assertThat(live.assess(Cases.from("SD-DW")).home().policy().code()).isEqualTo(PolicyCode.IN_FORCE);
    }

    @Test
    void nothing_begins_without_good_policies() {
        Path nothing = folder.resolve("nothing");

        assertThatThrownBy(() -> LiveWeegschaal.withPolicies(nothing)).isInstanceOf(PoliciesRefused.class);
    }

    private static String fingerprint(Advisory advisory) {
        return advisory.basis().policy().orElseThrow().fingerprint();
    }

    @Test
    void a_swap_says_which_countries_are_gone() {
        LiveWeegschaal both = LiveWeegschaal.withBundledPolicies();

        assertThat(both.swap(folder))
                .isInstanceOfSatisfying(
                        Swap.Swapped.class,
                        swapped -> assertThat(swapped.gone()).containsExactly(new CountryCode("SD")));
        assertThat(both.swap(folder))
                .isInstanceOfSatisfying(
                        Swap.Swapped.class,
                        swapped -> assertThat(swapped.gone()).isEmpty());
    }

    @Test
    void a_swap_that_loses_a_country_that_must_be_there_is_refused() {
        LiveWeegschaal both = LiveWeegschaal.withBundledPolicies();
        CountryCode sudan = new CountryCode("SD");

        Swap swap = both.swap(folder, Set.of(sudan, new CountryCode("UA")));

        assertThat(swap)
                .isInstanceOfSatisfying(
                        Swap.Kept.class,
                        kept -> assertThat(kept.problems())
                                .singleElement()
                                .satisfies(problem -> assertThat(problem.line(Language.EN))
                                        .isEqualTo(folder + ": there is no policy of SD here, which must be there")));
        assertThat(both.current().countries()).contains(sudan);
    }
}
