package nl.weegschaal.authoring.clock.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.clock.TimelineReader;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.json.JsonDocument;
import nl.weegschaal.engine.json.ObjectView;
import nl.weegschaal.engine.json.ValueView;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.problem.SharedMessage;
import nl.weegschaal.engine.scenario.ScenarioTitle;
import nl.weegschaal.model.clock.Timeline;
import nl.weegschaal.model.text.Text;

/** Reads scenarios of the clock from JSON, with every problem that a person must correct. */
public final class ClockScenarioReader {
    /** The value of {@code schema} in a scenario of the clock. */
    public static final String SCHEMA = "weegschaal/clock-scenario/1";

    private final Problems problems;

    private ClockScenarioReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * Reads every scenario of a folder: its files that end in {@code .json}.
     *
     * @param folder the folder with the scenarios
     * @param problems receives everything that is wrong
     * @return those that can be read, in the order of their names
     */
    public static List<ClockScenario> readAll(Folder folder, Problems problems) {
        ClockScenarioReader reader = new ClockScenarioReader(problems);
        List<ClockScenario> scenarios = new ArrayList<>();
        folder.files().keySet().stream()
                .filter(file -> file.endsWith(".json"))
                .forEach(file -> reader.read(folder, file).ifPresent(scenarios::add));
        return scenarios;
    }

    private Optional<ClockScenario> read(Folder folder, String file) {
        long before = problems.count();
        Optional<ClockScenario> scenario =
                JsonDocument.object(folder, file, problems).flatMap(this::scenario);
        return problems.count() == before ? scenario : Optional.empty();
    }

    private Optional<ClockScenario> scenario(ObjectView document) {
        document.required("schema").oneOf(SCHEMA);
        Optional<Text> title = ScenarioTitle.read(document.required("title"), problems);
        ValueView dayView = document.required("day");
        Optional<LocalDate> day = dayView.date();
        Optional<Timeline> timeline =
                document.required("timeline").object().flatMap(object -> TimelineReader.read(object, problems));
        MadeUpMoratoria madeUp = document.optional("illustrativeMoratoria")
                .object()
                .map(MadeUpMoratoria::read)
                .orElseGet(MadeUpMoratoria::none);
        List<ClockExpectation> expectations = document.required("expect")
                .object()
                .map(expect -> expectations(expect))
                .orElse(List.of());
        document.finish();
        day.ifPresent(date -> timeline.map(Timeline::lodged)
                .filter(date::isBefore)
                .ifPresent(lodged -> tooEarly(dayView.place(), lodged)));
        return title.flatMap(norm -> day.flatMap(date -> timeline.map(
                happened -> new ClockScenario(document.place(), norm, date, happened, madeUp, expectations))));
    }

    private List<ClockExpectation> expectations(ObjectView expect) {
        long before = problems.count();
        List<ClockExpectation> expectations = ClockExpectationsReader.read(expect);
        if (expectations.isEmpty() && problems.count() == before) {
            problems.add(
                    Problem.of(ProblemCode.MISSING_KEY, expect.place(), ClockScenarioMessage.EXPECTS_NOTHING.text())
                            .withExpected(ClockScenarioMessage.AT_LEAST_ONE.text()));
        }
        return expectations;
    }

    private void tooEarly(Place place, LocalDate lodged) {
        problems.add(Problem.of(ProblemCode.DATE_ORDER, place, ClockScenarioMessage.BEFORE_LODGING.text())
                .withExpected(SharedMessage.OR_LATER.with(lodged)));
    }
}
