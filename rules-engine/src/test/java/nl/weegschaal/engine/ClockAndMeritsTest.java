package nl.weegschaal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.weegschaal.engine.casefile.CaseFileReader;
import nl.weegschaal.engine.clock.Clock;
import nl.weegschaal.engine.output.CaseFileJson;
import nl.weegschaal.engine.output.TraceJson;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.clock.ClockAdvice;
import nl.weegschaal.model.clock.Extension;
import nl.weegschaal.model.clock.MoratoriumPeriod;
import nl.weegschaal.model.clock.PenaltyTerms;
import nl.weegschaal.model.clock.Timeline;
import nl.weegschaal.model.clock.word.ClockCode;
import nl.weegschaal.model.clock.word.ExtensionGround;
import nl.weegschaal.model.clock.word.ProcedureKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** G13: whatever the timeline of a case, its advice on the merits is the same in every byte. */
class ClockAndMeritsTest {
    private static final Weegschaal MERITS = Weegschaal.withBundledPolicies();
    private static final Clock CLOCK = Clock.bundled();

    @Test
    void g13_without_any_class_of_the_clock_the_trace_on_the_merits_is_the_same_to_the_byte() throws Exception {
        WithoutTheClock program = new WithoutTheClock();

        assertThat(program.loadClass(TracedCase.class.getName())).isNotEqualTo(TracedCase.class);
        assertThat(program.say(TracedCase.class)).isEqualTo(new TracedCase().get());
        assertThatThrownBy(() -> program.loadClass(Clock.class.getName())).isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void g13_advice_on_any_timeline_of_the_same_case_leaves_the_trace_on_the_merits_the_same_to_the_byte() {
        CaseFile caseFile = Cases.from("UA-63");
        String before = trace(caseFile);
        Random random = new Random(13);
        Set<ClockCode> findings = EnumSet.noneOf(ClockCode.class);
        Set<String> followings = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            ClockAdvice advice = CLOCK.advise(
                    timeline(caseFile, random), List.of(), caseFile.lodged().plusDays(random.nextInt(900)));
            findings.add(advice.finding().code());
            followings.add(advice.following().toString());

            assertThat(trace(caseFile)).isEqualTo(before);
        }
        assertThat(findings).as("the timelines differ in what they come to").containsExactly(ClockCode.values());
        assertThat(followings).hasSizeGreaterThan(3);
    }

    @Test
    void g13_clocks_that_run_at_the_same_time_leave_the_trace_on_the_merits_the_same_to_the_byte() throws Exception {
        CaseFile caseFile = Cases.from("UA-63");
        String before = trace(caseFile);
        AtomicBoolean assessed = new AtomicBoolean();
        ExecutorService clocks = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> running = new ArrayList<>();
            for (int seed = 0; seed < 2; seed++) {
                Random random = new Random(seed);
                running.add(clocks.submit(() -> adviseUntil(assessed, caseFile, random)));
            }
            for (int i = 0; i < 20; i++) {
                assertThat(trace(caseFile)).isEqualTo(before);
            }
            assessed.set(true);
            for (Future<Integer> clock : running) {
                assertThat(clock.get()).isPositive();
            }
        } finally {
            assessed.set(true);
            clocks.shutdown();
        }
    }

    private static int adviseUntil(AtomicBoolean assessed, CaseFile caseFile, Random random) {
        int advised = 0;
        do {
            CLOCK.advise(
                    timeline(caseFile, random), List.of(), caseFile.lodged().plusDays(random.nextInt(900)));
            advised++;
        } while (!assessed.get());
        return advised;
    }

    @ParameterizedTest
    @ValueSource(strings = {"extensions", "postponement", "moratoria", "noticeOfDefault", "penalty"})
    void g13_a_case_file_and_a_trace_have_no_place_for_an_entry_of_a_timeline(String key) {
        String json = new CaseFileJson().write(Cases.from("UA-63"));
        String withEntry =
                json.substring(0, json.lastIndexOf('}')).stripTrailing() + ", \"" + key + "\": \"2026-08-01\"}";
        Problems problems = new Problems();

        assertThat(CaseFileReader.read("case.json", withEntry.getBytes(StandardCharsets.UTF_8), problems))
                .isEmpty();
        assertThat(problems.asFound()).extracting(Problem::code).containsExactly(ProblemCode.UNKNOWN_KEY);
        assertThat(trace(Cases.from("UA-63"))).doesNotContain("\"" + key + "\":");
    }

    private static String trace(CaseFile caseFile) {
        return new TraceJson().write(MERITS.assess(caseFile).trace()).text();
    }

    private static Timeline timeline(CaseFile caseFile, Random random) {
        LocalDate lodged = caseFile.lodged();
        LocalDate later = lodged.plusDays(random.nextInt(500));
        return new Timeline(
                caseFile.reference(),
                Optional.of(caseFile.country()),
                lodged,
                List.of(ProcedureKind.values()).get(random.nextInt(4)),
                List.of(new Extension(
                        later, List.of(ExtensionGround.values()).get(random.nextInt(4)), 1 + random.nextInt(12))),
                Optional.empty(),
                List.of(new MoratoriumPeriod(later, Optional.of(later.plusDays(60)), Optional.empty())),
                Optional.of(later.plusDays(30)),
                random.nextBoolean() ? Optional.of(new PenaltyTerms(later.plusDays(60), 100, 7500)) : Optional.empty());
    }
}
