package nl.weegschaal.engine.clock.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import nl.weegschaal.model.clock.DateKind;
import nl.weegschaal.model.clock.word.ClockCode;
import nl.weegschaal.model.clock.word.IllustrationUse;
import nl.weegschaal.model.clock.word.Regime;
import nl.weegschaal.model.text.Text;
import org.junit.jupiter.api.Test;

class WorkItemLineTest {
    private final Random random = new Random(20261102);
    private final WorkItemLine lines = new WorkItemLine();

    @Test
    void a_case_is_the_same_after_it_was_a_line() {
        assertThat(cases()).allSatisfy(item -> {
            String line = lines.write(item);
            assertThat(line).doesNotContain("\n", "\r");
            assertThat(lines.read(line)).isEqualTo(item);
        });
    }

    @Test
    void lines_in_the_order_of_their_characters_are_cases_in_the_order_of_a_worklist() {
        assertThat(cases().map(lines::write).sorted().map(lines::read))
                .containsExactlyElementsOf(
                        cases().sorted(WorkItem.OVERDUE_FIRST).toList());
    }

    @Test
    void overdue_cases_come_first_and_the_longest_overdue_before_the_others() {
        List<WorkItem> cases = cases().sorted(WorkItem.OVERDUE_FIRST).toList();

        assertThat(cases.stream().map(WorkItem::isOverdue)).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(cases.stream().filter(WorkItem::isOverdue).map(WorkItem::decisionBy))
                .isNotEmpty()
                .isSorted();
    }

    @Test
    void totals_are_the_same_in_any_order() {
        Optional<Exposure> exposure = Optional.of(new Exposure(100, 7_500));
        LocalDate day = LocalDate.of(2026, 11, 2);
        List<WorkItem> cases = cases().toList();
        Totals forth = Worklist.of(day, cases, exposure).totals();
        Totals back = Worklist.of(
                        day,
                        cases.stream()
                                .sorted(Comparator.comparing(WorkItem::reference)
                                        .reversed())
                                .toList(),
                        exposure)
                .totals();

        assertThat(back).usingRecursiveComparison().isEqualTo(forth);
        assertThat(forth.count()).isEqualTo(cases.size());
        assertThat(forth.asIf()).isPositive();
    }

    private Stream<WorkItem> cases() {
        random.setSeed(20261102);
        List<WorkItem> cases = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            cases.add(item("C-" + i + (i % 3 == 0 ? "/A" : "")));
        }
        return cases.stream();
    }

    private WorkItem item(String reference) {
        List<WorkItem.Upcoming> upcoming = new ArrayList<>();
        LocalDate day = LocalDate.of(2026, 11, 2);
        for (int i = random.nextInt(4); i > 0; i--) {
            day = day.plusDays(random.nextInt(5));
            upcoming.add(new WorkItem.Upcoming(
                    one(DateKind.values()),
                    1 + random.nextInt(3),
                    day,
                    random.nextBoolean() ? Optional.of(day.minusDays(1)) : Optional.empty(),
                    List.of(new Text("bron " + random.nextInt(3), "source"))));
        }
        Optional<Long> due = random.nextBoolean() ? Optional.of((long) random.nextInt(7_500)) : Optional.empty();
        return new WorkItem(
                reference,
                one(Regime.values()),
                one(ClockCode.values()),
                LocalDate.of(2026, 10, 1).plusDays(random.nextInt(60)),
                random.nextBoolean() ? Optional.of(LocalDate.of(2026, 9, 30)) : Optional.empty(),
                random.nextBoolean(),
                random.nextInt(100) - 50L,
                random.nextInt(3),
                random.nextBoolean() ? Optional.of(one(IllustrationUse.values())) : Optional.empty(),
                upcoming,
                due,
                due.map(amount -> 7_500 - amount).orElse(0L),
                due.isEmpty() && random.nextBoolean()
                        ? Optional.of(LocalDate.of(2026, 10, 1 + random.nextInt(30)))
                        : Optional.empty());
    }

    private <T> T one(T[] words) {
        return words[random.nextInt(words.length)];
    }
}
