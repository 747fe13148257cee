package nl.weegschaal.authoring.clock;

import java.util.List;
import nl.weegschaal.authoring.clock.scenario.ClockScenarioReader;
import nl.weegschaal.authoring.clock.scenario.ClockScenarioResult;
import nl.weegschaal.authoring.clock.scenario.ClockScenarioRunner;
import nl.weegschaal.engine.clock.ClockRules;
import nl.weegschaal.engine.clock.ClockRulesReader;
import nl.weegschaal.engine.clock.count.DutchHolidays;
import nl.weegschaal.engine.folder.BundledFolder;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.problem.Problems;

/** The rules of the clock that come with the library, with their scenarios. */
public final class BundledClock {
    /** The folder of the clock. */
    public static final Folder FOLDER = BundledFolder.read().folder(ClockRulesReader.FOLDER);

    /** Its rules. */
    public static final ClockRules RULES = ClockRulesReader.bundled();

    private BundledClock() {}

    /** What came of its scenarios. */
    public static List<ClockScenarioResult> results() {
        ClockScenarioRunner runner = new ClockScenarioRunner(RULES, new DutchHolidays());
        Problems problems = new Problems();
        List<ClockScenarioResult> results = ClockScenarioReader.readAll(FOLDER.folder("scenarios"), problems).stream()
                .map(runner::run)
                .toList();
        if (!problems.isEmpty()) {
            throw new AssertionError(problems.asFound());
        }
        return results;
    }
}
