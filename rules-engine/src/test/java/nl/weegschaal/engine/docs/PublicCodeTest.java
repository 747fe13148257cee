package nl.weegschaal.engine.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * That {@code publiccode.yml} is as version 0.5 of its standard asks. A key that only the publisher can fill in truthfully may be
 * absent, as long as the file itself says that it is left open.
 */
class PublicCodeTest {
    private static final List<String> MANDATORY = List.of(
            "publiccodeYmlVersion",
            "name",
            "url",
            "platforms",
            "developmentStatus",
            "softwareType",
            "description",
            "legal/license",
            "maintenance/type",
            "maintenance/contacts",
            "localisation/localisationReady",
            "localisation/availableLanguages");

    private static final List<String> OPTIONAL = List.of("intendedAudience", "dependsOn");

    private static final Pattern LEFT_OPEN = Pattern.compile("^# - ([a-zA-Z/]+): ", Pattern.MULTILINE);

    private final String text = DocumentationFiles.text(DocumentationFiles.ROOT.resolve("publiccode.yml"));
    private final Map<?, ?> file = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text);

    @Test
    void every_mandatory_key_is_there_or_is_said_to_be_left_open() {
        List<String> missing =
                MANDATORY.stream().filter(key -> value(key) == null).toList();
        List<String> leftOpen =
                LEFT_OPEN.matcher(text).results().map(found -> found.group(1)).toList();

        assertThat(leftOpen).containsExactlyElementsOf(missing);
    }

    @Test
    void there_is_no_key_that_the_standard_does_not_know() {
        List<String> known = new ArrayList<>(OPTIONAL);
        MANDATORY.forEach(key -> known.add(key.split("/", 2)[0]));

        assertThat(known)
                .containsAll(file.keySet().stream().map(String::valueOf).toList());
    }

    @Test
    void words_are_those_of_the_standard() {
        assertThat(value("publiccodeYmlVersion")).isEqualTo("0.5");
        assertThat(value("developmentStatus")).isIn("concept", "development", "beta", "stable", "obsolete");
        assertThat(value("softwareType"))
                .isIn(
                        "standalone/mobile",
                        "standalone/iot",
                        "standalone/desktop",
                        "standalone/web",
                        "standalone/backend",
                        "standalone/other",
                        "addon",
                        "library",
                        "configurationFiles");
        assertThat(value("localisation/localisationReady")).isInstanceOf(Boolean.class);
    }

    @Test
    void each_language_has_a_description_of_the_length_that_the_standard_asks() {
        List<?> languages = (List<?>) value("localisation/availableLanguages");

        assertThat(languages).isNotEmpty().allSatisfy(language -> {
            assertThat(text("description/" + language + "/shortDescription")).hasSizeBetween(1, 150);
            assertThat(text("description/" + language + "/longDescription")).hasSizeBetween(150, 10_000);
            assertThat((List<?>) value("description/" + language + "/features")).isNotEmpty();
        });
    }

    @Test
    void the_licence_is_that_of_the_repository_and_of_the_build() {
        assertThat(value("legal/license")).isEqualTo("EUPL-1.2");
        assertThat(DocumentationFiles.text(DocumentationFiles.ROOT.resolve("LICENSE")))
                .startsWith("EUROPEAN UNION PUBLIC LICENCE v. 1.2\n")
                .contains("\n15.Applicable Law\n", "‘Compatible Licences’ according to Article 5 EUPL are:");
        assertThat(DocumentationFiles.text(DocumentationFiles.ROOT.resolve("pom.xml")))
                .contains("<name>EUPL-1.2</name>");
    }

    private String text(String path) {
        return String.valueOf(value(path));
    }

    /** What stands at a path, null if nothing does. */
    private Object value(String path) {
        Object found = file;
        for (String key : path.split("/", -1)) {
            found = found instanceof Map<?, ?> section ? section.get(key) : null;
        }
        return found;
    }
}
