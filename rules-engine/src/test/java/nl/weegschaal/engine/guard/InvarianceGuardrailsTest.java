package nl.weegschaal.engine.guard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.weegschaal.engine.assess.Assessor;
import nl.weegschaal.engine.policy.PolicySet;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.text.Language;

/** G13 and G14: what never changes the advice, and that the same case gives the same bytes. */
class InvarianceGuardrailsTest {
    private static final Assessor LOADED_AGAIN =
            new Assessor(BundledRules.GENERAL, new PolicySet(List.of(BundledRules.SUDAN, BundledRules.UKRAINE)));

    @Property
    void g13_the_case_reference_and_free_texts_never_change_the_advice(
            @ForAll(supplier = CaseFiles.class) CaseFile caseFile) {
        CaseFile renamed = Rewritten.of(Change.reference(caseFile, "another/2026-42"));

        assertThat(Advice.of(Library.assess(renamed))).isEqualTo(Advice.of(Library.assess(caseFile)));
    }

    @Property
    void g13_the_order_of_facts_never_changes_the_advice(
            @ForAll(supplier = CaseFiles.class) CaseFile caseFile, @ForAll long seed) {
        CaseFile shuffled = Change.parts(
                caseFile,
                caseFile.home(),
                shuffled(caseFile.elements(), seed),
                shuffled(caseFile.weighings(), seed),
                shuffled(caseFile.alternatives(), seed));

        assertThat(Advice.of(Library.assess(shuffled))).isEqualTo(Advice.of(Library.assess(caseFile)));
    }

    @Property
    void g13_the_lodging_date_changes_no_finding_as_long_as_it_lies_before_the_decision(
            @ForAll(supplier = CaseFiles.class) CaseFile caseFile,
            @ForAll @IntRange(max = 900) int one,
            @ForAll @IntRange(max = 900) int other) {
        Advisory early =
                Library.assess(Change.lodged(caseFile, caseFile.decision().minusDays(one)));
        Advisory late =
                Library.assess(Change.lodged(caseFile, caseFile.decision().minusDays(other)));

        assertThat(late.derivation().nodes()).isEqualTo(early.derivation().nodes());
        assertThat(late.derivation().steps()).isEqualTo(early.derivation().steps());
        assertThat(Advice.codes(late)).isEqualTo(Advice.codes(early));
        assertThat(late.basis().qualification()).isEqualTo(early.basis().qualification());
    }

    @Property
    void g13_locale_and_time_zone_never_change_the_advice_nor_a_letter_of_it(
            @ForAll(supplier = CaseFiles.class) CaseFile caseFile) {
        String here = written(Library.assess(caseFile));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(written(Library.assess(caseFile))).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Property
    void g14_the_same_facts_and_policy_give_the_same_advice_byte_for_byte(
            @ForAll(supplier = CaseFiles.class) CaseFile caseFile) {
        Advisory once = Library.assess(caseFile);
        Advisory again = LOADED_AGAIN.assess(caseFile);

        assertThat(again).isEqualTo(once);
        assertThat(written(again).getBytes(UTF_8)).isEqualTo(written(once).getBytes(UTF_8));
    }

    private static String written(Advisory advisory) {
        return advisory
                + advisory.explanation().in(Language.NL)
                + advisory.explanation().in(Language.EN);
    }

    private static <T> List<T> shuffled(List<T> list, long seed) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }
}
