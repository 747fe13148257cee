package nl.weegschaal.workbench.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.weegschaal.workbench.Command;
import nl.weegschaal.workbench.Command.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports on paper, as a real browser prints them: how many sheets of A4 they take, without what is folded. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PaperTest {
    /** Of a case with one alternative, or none. */
    private static final int SHEETS_WITH_ONE_ALTERNATIVE = 4;

    /** Of a case with three. */
    private static final int SHEETS_WITH_THREE_ALTERNATIVES = 7;

    private static final Path FOLDER = Path.of("target/paper");
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

    private final Command command = Command.withBundledPolicies();
    private Optional<Chromium> started = Optional.empty();

    @BeforeAll
    void open() throws IOException, InterruptedException {
        started = Chromium.start();
        assumeTrue(started.isPresent(), "there is no Chromium here; nothing was printed");
        Files.createDirectories(FOLDER);
    }

    @AfterAll
    void close() throws InterruptedException {
        if (started.isPresent()) {
            started.get().close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "alternative-one-limb-not-found, nl",
        "alternative-one-limb-not-found, en",
        "gradation-three-one-strong-element, nl",
        "gradation-three-family-in-line-of-fire, nl",
        "gradation-three-family-in-line-of-fire, en",
        "sudan-port-sudan-considered, nl",
        "not-a-civilian, nl"
    })
    void a_report_with_at_most_one_alternative_takes_few_sheets(String example, String language) throws Exception {
        assertThat(sheets(example, language)).isBetween(1, SHEETS_WITH_ONE_ALTERNATIVE);
    }

    @ParameterizedTest
    @CsvSource({"several-alternatives, nl", "several-alternatives, en"})
    void a_report_with_three_alternatives_takes_some_more(String example, String language) throws Exception {
        assertThat(sheets(example, language)).isBetween(1, SHEETS_WITH_THREE_ALTERNATIVES);
    }

    private int sheets(String example, String language) throws Exception {
        Outcome report = command.run(
                "assess", "--format=html", "--lang", language, Path.of("../docs/examples", example + ".json"));
        Path page = FOLDER.resolve(example + "." + language + ".html");
        Files.writeString(page, report.out());
        byte[] paper = started.orElseThrow().open(page).printed();
        Files.write(FOLDER.resolve(example + "." + language + ".pdf"), paper);
        return (int) SHEET.matcher(new String(paper, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }
}
