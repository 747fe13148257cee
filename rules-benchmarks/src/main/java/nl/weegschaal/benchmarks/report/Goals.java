package nl.weegschaal.benchmarks.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Holds the figures of one run against what was aimed at. What was not measured is left out. */
final class Goals {
    private static final double DROOLS = 20;
    private static final double HAND = 3;
    private static final double TWO_THREADS = 1.8;
    private static final double BYTES = 4_096;

    private final Collection<Measured> figures;

    Goals(Collection<Measured> figures) {
        this.figures = figures;
    }

    String table() {
        StringBuilder table = new StringBuilder("| Aim | Found | Held |\n|---|---|---|\n");
        Rows.LIBRARY.in(figures).map(this::of).orElse(List.of()).forEach(goal -> table.append(goal.line()));
        return table.toString();
    }

    private List<Goal> of(Measured library) {
        List<Goal> goals = new ArrayList<>();
        fastest(Rows.untraced())
                .ifPresent(drools -> goals.add(Goal.speed(
                        "with explanation and trace kept, at least 20 times the speed of Drools alone without any trace, in"
                                + " the fastest of its ways",
                        DROOLS,
                        library,
                        drools)));
        Rows.untraced()
                .get(0)
                .in(figures)
                .ifPresent(drools -> goals.add(Goal.speed(
                        "the same, of Drools alone with a new session for each run", DROOLS, library, drools)));
        Rows.HAND
                .in(figures)
                .ifPresent(hand -> goals.add(Goal.time(
                        "with explanation and trace kept, at most 3 times the time of hand-written Java with the same reasons",
                        HAND,
                        library,
                        hand)));
        Rows.WRITTEN
                .in(figures)
                .ifPresent(written -> Rows.HAND_WRITTEN
                        .in(figures)
                        .ifPresent(hand -> goals.add(Goal.time(
                                "the same, with the explanation put together by both, and the trace by this library",
                                HAND,
                                written,
                                hand))));
        Rows.LIBRARY_ONE_AREA
                .in(figures)
                .ifPresent(area -> fastest(Rows.peers())
                        .ifPresent(peer -> goals.add(Goal.speed(
                                "on one area, with explanation and trace kept, faster than the fastest peer without reasons",
                                1,
                                area,
                                peer))));
        Rows.TWO_THREADS
                .in(figures)
                .ifPresent(two -> goals.add(
                        Goal.speed("on two threads at least 1.8 times the speed on one", TWO_THREADS, two, library)));
        goals.add(new Goal(
                "less than 4,096 bytes allocated for an advisory with explanation and trace kept",
                Table.number(library.bytes()) + " bytes",
                Held.of(library.bytes() < BYTES, true)));
        return goals;
    }

    private Optional<Measured> fastest(List<Row> rows) {
        return rows.stream()
                .map(row -> row.in(figures))
                .flatMap(Optional::stream)
                .max(Comparator.comparingDouble(Measured::perSecond));
    }
}
