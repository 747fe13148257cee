package nl.weegschaal.authoring.clock.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.weegschaal.authoring.clock.BundledClock;
import nl.weegschaal.engine.clock.count.DutchHolidays;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.problem.Problems;
import org.junit.jupiter.api.Test;

/** The page about the rules of the clock shows a scenario that passes. */
class ClockRulesPageTest {
    private static final Path PAGE = Path.of("../docs/clock-rules.md");
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```json\n(.*?)```");

    @Test
    void the_scenario_on_the_page_passes() throws IOException {
        String example = EXAMPLE.matcher(Files.readString(PAGE))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("example.json", example.getBytes(StandardCharsets.UTF_8));
        Problems problems = new Problems();

        List<ClockScenario> scenarios = ClockScenarioReader.readAll(new Folder("page", files), problems);

        assertThat(problems.asFound()).isEmpty();
        assertThat(scenarios)
                .singleElement()
                .satisfies(scenario -> assertThat(new ClockScenarioRunner(BundledClock.RULES, new DutchHolidays())
                                .run(scenario)
                                .problems())
                        .isEmpty());
    }
}
