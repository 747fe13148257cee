package nl.weegschaal.workbench.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.weegschaal.engine.architecture.MainClasses;
import org.junit.jupiter.api.Test;

/** The figures on docs/architecture.md are those of the code (-Dgolden.update=true writes them). */
class ArchitecturePageTest {
    private static final JavaClasses PROGRAM =
            new ClassFileImporter().withImportOption(new MainClasses()).importPackages("nl.weegschaal");

    private static final Path PAGE = Path.of("..", "docs", "architecture.md");
    private static final String BEGIN = "<!-- figures: begin -->\n";
    private static final String END = "<!-- figures: end -->";

    private static final Map<String, String> WINGS = new TreeMap<>(Map.of(
            "rules-authoring", "nl.weegschaal.authoring",
            "rules-engine", "nl.weegschaal.engine",
            "rules-journal", "nl.weegschaal.journal",
            "rules-model", "nl.weegschaal.model",
            "rules-telemetry", "nl.weegschaal.telemetry",
            "rules-workbench", "nl.weegschaal.workbench"));

    @Test
    void the_figures_of_the_page_are_those_of_the_code() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        String counted = table();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, page.substring(0, begin) + counted + page.substring(end));
            return;
        }

        assertThat(page.substring(begin, end))
                .as("to write them: mvn verify -pl rules-workbench -am -Dtest=ArchitecturePageTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Dgolden.update=true")
                .isEqualTo(counted);
    }

    private static String table() {
        String heading = """
                | Module | Packages | Types | Largest package | Arrows between packages | Packages in a circle |
                |---|---|---|---|---|---|
                """;
        return WINGS.entrySet().stream()
                .map(wing ->
                        WingFigures.of(wing.getKey(), wing.getValue(), PROGRAM).row())
                .collect(Collectors.joining("\n", heading, "\n"));
    }
}
