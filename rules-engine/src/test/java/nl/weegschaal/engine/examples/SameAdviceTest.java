package nl.weegschaal.engine.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.weegschaal.engine.Weegschaal;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Same facts, same policy: same advice and same derivation (G13, G14). */
class SameAdviceTest {
    private static final int THREADS = 4;

    /** Every case runs on the rule engine, so that nothing is the same merely because it was kept. */
    private static final Weegschaal ENGINE = Examples.WEEGSCHAAL.remembering(0);

    private final Locale locale = Locale.getDefault();
    private final TimeZone timeZone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(timeZone);
    }

    static List<String> names() {
        return Examples.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_order_of_facts_the_reference_and_the_free_texts_change_no_finding(String name) {
        CaseFile caseFile = Examples.caseFile(name);
        Advisory advisory = ENGINE.assess(caseFile);

        for (long seed = 0; seed < 3; seed++) {
            Advisory other = ENGINE.assess(new Disguise(seed).of(caseFile));

            assertThat(other.caseFile()).isNotEqualTo(caseFile);
            assertThat(other.home()).isEqualTo(advisory.home());
            assertThat(other.alternatives()).isEqualTo(advisory.alternatives());
            assertThat(other.statements()).isEqualTo(advisory.statements());
            assertThat(other.basis()).isEqualTo(advisory.basis());
            assertThat(other.derivation()).isEqualTo(advisory.derivation());
        }
    }

    @ParameterizedTest
    @CsvSource({"tr-TR, Asia/Tokyo", "ar-EG-u-nu-arab, America/St_Johns", "nl-NL, Pacific/Kiritimati"})
    void locale_and_time_zone_change_nothing_from_loading_to_explaining(String tag, String zone) {
        List<String> expected = Examples.names().stream()
                .map(name -> everything(advisory(name)))
                .toList();

        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        Weegschaal elsewhere = Weegschaal.withBundledPolicies().remembering(0);
        List<String> found = Examples.names().stream()
                .map(name -> everything(elsewhere.assess(Examples.caseFile(name))))
                .toList();

        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("names")
    void assessing_twice_gives_equal_advisories_and_equal_texts(String name) {
        Advisory once = advisory(name);
        Advisory twice = advisory(name);

        assertThat(twice).isEqualTo(once);
        assertThat(everything(twice)).isEqualTo(everything(once));
    }

    @Test
    void four_threads_at_once_give_the_advisories_of_one() throws Exception {
        List<String> expected = Examples.names().stream()
                .map(name -> everything(advisory(name)))
                .toList();
        Callable<List<String>> work = () -> Examples.names().stream()
                .map(name -> everything(advisory(name)))
                .toList();

        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<List<String>> found : threads.invokeAll(Collections.nCopies(THREADS, work))) {
                assertThat(found.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    private static Advisory advisory(String name) {
        return ENGINE.assess(Examples.caseFile(name));
    }

    private static String everything(Advisory advisory) {
        return advisory + "\n" + advisory.explanation().in(Language.NL) + "\n"
                + advisory.explanation().in(Language.EN);
    }
}
