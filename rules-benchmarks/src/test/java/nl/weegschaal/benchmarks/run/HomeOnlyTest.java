package nl.weegschaal.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import nl.weegschaal.benchmarks.facts.CaseFacts;
import nl.weegschaal.benchmarks.mix.CaseMix;
import nl.weegschaal.benchmarks.peer.OneArea;
import nl.weegschaal.engine.Weegschaal;
import org.junit.jupiter.api.Test;

/** What the library is measured on beside peers is the area that they are measured on. */
class HomeOnlyTest {
    private static final int SOME = 80;

    @Test
    void a_case_with_no_alternative_named_has_the_same_home_area_and_no_other() {
        Weegschaal weegschaal = Weegschaal.withBundledPolicies();
        assertThat(CaseMix.standard().cases().subList(0, SOME)).allSatisfy(file -> {
            CaseFacts whole = CaseFacts.of(weegschaal.assess(file));
            CaseFacts one = CaseFacts.of(weegschaal.assess(HomeOnly.of(file)));
            assertThat(OneArea.of(one)).isEqualTo(OneArea.of(whole));
            assertThat(one.runs()).extracting("name").containsExactly("home", "alternative", "case");
        });
    }
}
