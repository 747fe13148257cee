package nl.weegschaal.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.weegschaal.engine.Weegschaal;
import nl.weegschaal.engine.clock.Clock;
import nl.weegschaal.engine.clock.TimelineReader;
import nl.weegschaal.engine.observe.WeegschaalListener;
import nl.weegschaal.engine.problem.CaseRefused;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.trace.TraceDocument;
import nl.weegschaal.journal.Chain;
import nl.weegschaal.journal.Journal;
import nl.weegschaal.journal.Keeper;
import nl.weegschaal.journal.KeepingAdvisor;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.clock.Timeline;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No line that the library or the rule engine logs, at any level, holds a value of a case. */
class LogTest {
    @BeforeEach
    void begin() {
        assertThat(Bundled.WEEGSCHAAL.policies()).isNotEmpty();
        CapturedLogging.forget();
    }

    @ParameterizedTest
    @MethodSource("nl.weegschaal.telemetry.Bundled#examples")
    void assessing_and_explaining_a_case_logs_no_value_of_it(String example) {
        Advisory advisory = Bundled.WEEGSCHAAL
                .remembering(0)
                .observedBy(WeegschaalListener.of(event -> {
                    throw new IllegalStateException(event.toString());
                }))
                .assess(Bundled.example(example));
        advisory.explanation();
        TraceDocument.of(advisory.trace()).text();

        Set<String> values = new TreeSet<>(CaseValues.written(Bundled.text(example)));
        values.addAll(CaseValues.words(advisory));
        assertThat(CapturedLogging.lines()).anyMatch(line -> line.contains("assessed a case"));
        assertThat(CapturedLogging.lines()).anyMatch(line -> line.startsWith("TRACE org.drools"));
        hasNone(CapturedLogging.lines(), values);
    }

    @Test
    void what_an_advisory_hangs_on_and_keeping_it_are_logged_without_values(@TempDir Path folder) throws Exception {
        String example = "alternative-one-limb-not-found";
        Journal journal = Journal.open(folder.resolve("journal.jsonl"), Chain.unsigned(), (file, bytes) -> {});
        KeepingAdvisor advisor = new KeepingAdvisor(Bundled.WEEGSCHAAL::assess, Keeper.of(journal));

        Advisory advisory = advisor.assess(Bundled.example(example));
        Bundled.WEEGSCHAAL.outlook(advisory);

        hasNone(CapturedLogging.lines(), CaseValues.written(Bundled.text(example)));
    }

    @Test
    void the_rule_engine_warns_of_nothing_however_often_cases_are_assessed() {
        Weegschaal weegschaal = Bundled.WEEGSCHAAL.remembering(0);
        for (int i = 0; i < 300; i++) {
            weegschaal.assess(Bundled.example("alternative-one-limb-not-found"));
        }

        assertThat(CapturedLogging.lines()).noneMatch(line -> line.startsWith("WARN"));
    }

    @Test
    void a_case_that_is_not_assessed_is_logged_without_values() {
        Weegschaal weegschaal = Bundled.WEEGSCHAAL.remembering(0);
        assertThatThrownBy(() -> weegschaal.assess(Bundled.withUnknownArea())).isInstanceOf(CaseRefused.class);

        hasNone(CapturedLogging.lines(), CaseValues.written(Bundled.text(Bundled.NAMED)));
    }

    @Test
    void time_limits_are_worked_out_without_a_value_in_the_log() {
        String text = Bundled.text("clock/overdue.timeline");
        Timeline timeline = TimelineReader.readAll(
                        "timeline.json", text.getBytes(StandardCharsets.UTF_8), new Problems())
                .get(0);
        Clock.bundled().advise(timeline, List.of(), LocalDate.of(2026, 11, 2));

        assertThat(CapturedLogging.lines()).anyMatch(line -> line.startsWith("TRACE org.drools"));
        hasNone(CapturedLogging.lines(), CaseValues.written(text));
    }

    private static void hasNone(Collection<String> lines, Collection<String> values) {
        assertThat(values).isNotEmpty();
        Pattern words = Pattern.compile(
                values.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?<![\\w-])(?:", ")(?![\\w-])")));
        assertThat(lines.stream()
                        .flatMap(line -> words.matcher(line).results().map(found -> found.group() + " in " + line)))
                .isEmpty();
    }
}
