package nl.weegschaal.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.TreeMap;
import nl.weegschaal.engine.folder.ClassPathFolder;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.load.PolicyLoader;
import nl.weegschaal.engine.problem.PoliciesRefused;
import nl.weegschaal.engine.problem.Problem;
import org.junit.jupiter.api.Test;

/** All rules and policies are loaded, or none. */
class LoadingTest {
    private static final Folder ROOT = new ClassPathFolder().read("weegschaal");
    private static final String RISK = "general/rules/risk/risk-real.drl";
    private static final String TABLE = "policies/sudan-2024-06-27/gradations.csv";

    @Test
    void one_wrong_general_rule_and_nothing_is_loaded() {
        PoliciesRefused refused = refused(RISK, "@Question(\"risk\")", "@Question(\"rikk\")");

        assertThat(refused.problems())
                .extracting(problem -> problem.place().file())
                .containsOnly(RISK);
        assertThat(refused).hasMessageContaining(RISK + ":");
    }

    @Test
    void one_wrong_rule_of_a_country_and_nothing_is_loaded() {
        String rule = "policies/ukraine-2026-07-02/rules/ukraine-highest-gradation.drl";
        PoliciesRefused refused = refused(rule, "AreaGradation(gradation", "AreaGradation(gradaton");

        assertThat(refused.problems().get(0).place().file()).isEqualTo(rule);
    }

    @Test
    void one_wrong_cell_and_nothing_is_loaded() {
        PoliciesRefused refused = refused(TABLE, "below-highest", "below-hihgest");

        Problem problem = refused.problems().get(0);
        assertThat(problem.place().toString()).isEqualTo(TABLE + ":7:34");
        assertThat(problem.suggestion()).isEqualTo("below-highest");
    }

    @Test
    void no_general_rules_and_nothing_is_loaded() {
        TreeMap<String, byte[]> files = new TreeMap<>(ROOT.files());
        files.keySet().removeIf(file -> file.startsWith("general/"));

        assertThatThrownBy(() -> PolicyLoader.of(new Folder("", files)).bundled())
                .isInstanceOf(PoliciesRefused.class)
                .hasMessageContaining("there are no rules");
    }

    @Test
    void a_word_in_one_language_only_and_nothing_is_loaded() {
        assertThatThrownBy(() -> load("texts/words.nl.properties", "RiskCode.REAL_RISK_INDICATED", "RiskCode.REAL"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the same keys");
    }

    private static PoliciesRefused refused(String file, String part, String replacement) {
        PoliciesRefused refused = catchThrowableOfType(PoliciesRefused.class, () -> load(file, part, replacement));
        assertThat(refused).isNotNull();
        return refused;
    }

    private static Weegschaal load(String file, String part, String replacement) {
        TreeMap<String, byte[]> files = new TreeMap<>(ROOT.files());
        String text = ROOT.text(file).orElseThrow();
        assertThat(text).contains(part);
        files.put(file, text.replace(part, replacement).getBytes(UTF_8));
        return new Weegschaal(PolicyLoader.of(new Folder("", files)).bundled());
    }
}
