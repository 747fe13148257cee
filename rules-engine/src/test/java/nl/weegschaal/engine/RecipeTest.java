package nl.weegschaal.engine;

import static nl.weegschaal.engine.PoliciesOnDisk.SUDAN;
import static nl.weegschaal.engine.PoliciesOnDisk.UKRAINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.InvalidObjectException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.weegschaal.engine.archive.RuleContent;
import nl.weegschaal.engine.problem.PoliciesRefused;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.model.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A recipe gives the same library in another process, or none. */
class RecipeTest {
    private static final Weegschaal BUNDLED = Weegschaal.withBundledPolicies();
    private static final String METADATA = UKRAINE + "/policy.json";

    @TempDir
    private Path folder;

    @Test
    void another_process_gives_the_same_advisories_and_traces_by_the_bundled_policies() throws Exception {
        assertThat(inAnotherProcess(BUNDLED.recipe())).isEqualTo(SentRecipe.lines(BUNDLED));
    }

    @Test
    void policies_of_your_own_travel_with_their_files_and_give_the_same_in_another_process() throws Exception {
        Weegschaal own = Weegschaal.withPolicies(edited());

        assertThat(inAnotherProcess(own.recipe()))
                .isEqualTo(SentRecipe.lines(own))
                .isNotEqualTo(SentRecipe.lines(BUNDLED));
    }

    @Test
    void bundled_policies_do_not_travel() throws Exception {
        assertThat(BUNDLED.recipe().files()).isEmpty();
        assertThat(SentRecipe.written(BUNDLED.recipe())).hasSizeLessThan(2_000);
    }

    @Test
    void a_recipe_is_a_value_and_stays_one_on_its_way() throws Exception {
        Recipe own = Weegschaal.withPolicies(edited()).remembering(100).recipe();

        assertThat(SentRecipe.read(SentRecipe.written(own))).isEqualTo(own);
        assertThat(own.weegschaal().recipe()).isEqualTo(own);
        assertThat(own.remembering()).isEqualTo(100);
    }

    @Test
    void a_policy_of_which_a_byte_was_changed_is_refused_even_after_the_right_one_was_loaded() {
        Recipe own = Weegschaal.withPolicies(edited()).recipe();
        own.weegschaal();
        String altered = text(own.files().get(METADATA)).replace("\"2027-06-11\"", "\"2027-06-10\"");

        assertThat(refusal(withFile(own, METADATA, altered))).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_FINGERPRINT);
            assertThat(problem.line(Language.EN))
                    .isEqualTo("recipe: policies/" + UKRAINE
                            + " is not what the recipe says: another one, changed or absent; expected the fingerprint "
                            + own.policies().get(UKRAINE));
        });
    }

    @Test
    void a_policy_that_the_recipe_does_not_name_is_refused() {
        Recipe own = Weegschaal.withPolicies(edited()).recipe();
        Recipe more = withFile(own, "other/policy.json", "{}");

        assertThat(refusal(more))
                .extracting(problem -> problem.line(Language.EN))
                .containsExactly("recipe: there is a policy policies/other as well, which the recipe does not name");
    }

    @Test
    void another_version_of_the_library_is_refused_with_both_versions() {
        Recipe here = BUNDLED.recipe();
        Recipe other = new Recipe("0.0.1", here.generalRules(), here.policies(), here.files(), here.remembering());

        assertThat(refusal(other))
                .extracting(problem -> problem.line(Language.EN))
                .containsExactly("recipe: the recipe is of another version of the library; this is " + here.library()
                        + "; expected version 0.0.1");
    }

    @Test
    void other_general_rules_and_other_bundled_policies_are_refused_each_by_name() {
        Recipe here = BUNDLED.recipe();
        SortedMap<String, String> policies = new TreeMap<>(here.policies());
        policies.put(SUDAN, "0".repeat(64));
        Recipe other =
                new Recipe(here.library(), "1".repeat(64), policies, new TreeMap<>(here.files()), here.remembering());

        assertThat(refusal(other))
                .extracting(problem -> problem.message().en())
                .containsExactly(
                        "general-rules is not what the recipe says: another one, changed or absent",
                        "policies/" + SUDAN + " is not what the recipe says: another one, changed or absent");
    }

    @Test
    void a_policy_that_fails_its_scenarios_is_refused_here_as_where_it_came_from() {
        Recipe own = Weegschaal.withPolicies(edited()).recipe();
        String file = UKRAINE + "/scenarios/city-above-its-oblast.json";
        Recipe failing = withFile(
                own, file, text(own.files().get(file)).replace("PRESENCE_SUFFICES", "NO_POLICY_STARTING_POINT"));
        Recipe named = new Recipe(
                failing.library(),
                failing.generalRules(),
                fingerprints(failing),
                failing.files(),
                failing.remembering());

        assertThat(refusal(named)).extracting(Problem::code).containsExactly(ProblemCode.SCENARIO_FAILED);
    }

    @Test
    void more_than_policies_can_have_is_not_even_read() throws Exception {
        Recipe own = Weegschaal.withPolicies(edited()).recipe();
        byte[] bytes = SentRecipe.written(own);
        String large = Base64.getEncoder().encodeToString(new byte[1024 * 1024 + 1]);

        assertThatThrownBy(() -> with(own, METADATA, large))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("files: larger than a file of a policy can be: " + METADATA);
        assertThatThrownBy(() -> SentRecipe.read(withBase64Broken(bytes, own)))
                .isInstanceOf(InvalidObjectException.class);
    }

    @Test
    void a_recipe_from_which_a_field_is_missing_is_not_even_read() throws Exception {
        byte[] bytes = SentRecipe.written(BUNDLED.recipe());
        for (String field : List.of("library", "generalRules", "policies", "files", "remembering")) {
            String broken =
                    new String(bytes, StandardCharsets.ISO_8859_1).replaceFirst(field, field.toUpperCase(Locale.ROOT));
            if (field.equals("remembering")) {
                assertThat(SentRecipe.read(broken.getBytes(StandardCharsets.ISO_8859_1))
                                .remembering())
                        .isZero();
            } else {
                assertThatThrownBy(() -> SentRecipe.read(broken.getBytes(StandardCharsets.ISO_8859_1)))
                        .as(field)
                        .isInstanceOf(InvalidObjectException.class);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, -1, Integer.MIN_VALUE})
    void a_recipe_for_a_memory_that_cannot_be_is_not_made(int closedCases) {
        Recipe here = BUNDLED.recipe();

        assertThatThrownBy(() ->
                        new Recipe(here.library(), here.generalRules(), here.policies(), here.files(), closedCases))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("closedCases: must be 0, or 2 or more, and is " + closedCases);
    }

    @Test
    void in_which_order_policies_were_given_to_a_recipe_is_not_in_it() throws Exception {
        Recipe here = BUNDLED.recipe();
        SortedMap<String, String> backwards = new TreeMap<>((one, other) -> other.compareTo(one));
        backwards.putAll(here.policies());
        Recipe other = new Recipe(here.library(), here.generalRules(), backwards, here.files(), here.remembering());

        assertThat(SentRecipe.written(other)).isEqualTo(SentRecipe.written(here));
    }

    private Path edited() {
        PoliciesOnDisk disk = new PoliciesOnDisk(folder.resolve("own"));
        disk.add(UKRAINE);
        disk.edit(UKRAINE + "/gradations.csv", "Lvivska oblast,3", "Lvivska oblast,2");
        return disk.folder();
    }

    private static List<Problem> refusal(Recipe recipe) {
        return catchThrowableOfType(PoliciesRefused.class, recipe::weegschaal).problems();
    }

    private static Recipe withFile(Recipe recipe, String file, String text) {
        return with(recipe, file, Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Recipe with(Recipe recipe, String file, String base64) {
        SortedMap<String, String> files = new TreeMap<>(recipe.files());
        files.put(file, base64);
        return new Recipe(recipe.library(), recipe.generalRules(), recipe.policies(), files, recipe.remembering());
    }

    private static String text(String base64) {
        return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
    }

    /** The stream of a recipe with a character in a file that Base64 does not have. */
    private static byte[] withBase64Broken(byte[] bytes, Recipe recipe) {
        String stream = new String(bytes, StandardCharsets.ISO_8859_1);
        String file = recipe.files().get(METADATA);
        return stream.replace(file, "*" + file.substring(1)).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static SortedMap<String, String> fingerprints(Recipe recipe) {
        SortedMap<String, String> fingerprints = new TreeMap<>();
        RuleContent.policies(recipe.found().folder())
                .forEach(policy -> fingerprints.put(policy.name(), policy.fingerprint()));
        return fingerprints;
    }

    private static List<String> inAnotherProcess(Recipe recipe) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SentRecipe.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(SentRecipe.written(recipe));
        }
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return out.lines().toList();
    }
}
