package nl.weegschaal.authoring.clock.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.weegschaal.engine.json.ObjectView;
import nl.weegschaal.engine.json.ValueView;
import nl.weegschaal.engine.json.Words;
import nl.weegschaal.model.clock.DateKind;
import nl.weegschaal.model.clock.word.ClockCode;
import nl.weegschaal.model.clock.word.DefaultCode;
import nl.weegschaal.model.clock.word.Effect;
import nl.weegschaal.model.clock.word.GroundNeed;
import nl.weegschaal.model.clock.word.NoteKind;
import nl.weegschaal.model.clock.word.PenaltyCode;
import nl.weegschaal.model.clock.word.Regime;
import nl.weegschaal.model.clock.word.ReviewCode;
import nl.weegschaal.model.clock.word.TimeContradiction;

/** Reads what a scenario of the clock expects, under the keys of the JSON output of {@code deadlines}. */
final class ClockExpectationsReader {
    private static final int LONGEST_ENTRY = 100;
    private static final int MOST_EURO = 10_000_000;

    private ClockExpectationsReader() {}

    static List<ClockExpectation> read(ObjectView expect) {
        List<ClockExpectation> expectations = new ArrayList<>();
        ClockKeys keys = new ClockKeys(expect, "", expectations);
        keys.one("regime", word(Regime.class), advice -> List.of(ClockObservations.of(advice.regime())));
        keys.one("finding", ClockExpectationsReader::finding, advice -> List.of(ClockObservations.finding(advice)));
        keys.one("decisionBy", ClockKeys::day, advice -> ClockObservations.dates(advice, DateKind.DECISION));
        keys.one("absoluteLimit", ClockKeys::day, advice -> ClockObservations.dates(advice, DateKind.ABSOLUTE));
        keys.list("decisionByUnmoved", ClockKeys::day, advice -> ClockObservations.unmoved(advice.decision()));
        keys.list("absoluteLimitUnmoved", ClockKeys::day, advice -> ClockObservations.unmoved(advice.absolute()));
        keys.one(
                "postponed",
                value -> value.bool().map(String::valueOf),
                advice -> List.of(ClockObservations.postponed(advice)));
        keys.within("dates", ClockExpectationsReader::dates);
        keys.list("effects", byEntry(Effect.class), advice -> ClockObservations.byEntry(advice.effects()));
        keys.list("grounds", byEntry(GroundNeed.class), advice -> ClockObservations.byEntry(advice.grounds()));
        keys.list(
                "contradictions",
                byEntry(TimeContradiction.class),
                advice -> ClockObservations.byEntry(advice.contradictions()));
        keys.list(
                "reviews",
                value -> ClockKeys.pair(value, word(ReviewCode.class), "by", ClockKeys::day),
                ClockObservations::reviews);
        keys.one(
                "following",
                ClockExpectationsReader::following,
                advice -> List.of(ClockObservations.following(advice)));
        keys.within("penalty", ClockExpectationsReader::penalty);
        keys.list("notes", word(NoteKind.class), advice -> ClockObservations.all(advice.notes()));
        expect.finish();
        return expectations;
    }

    private static void dates(ClockKeys keys) {
        for (DateKind kind : DateKind.values()) {
            keys.list(Words.of(kind), ClockKeys::day, advice -> ClockObservations.dates(advice, kind));
        }
    }

    private static void penalty(ClockKeys keys) {
        keys.one("code", word(PenaltyCode.class), ClockObservations::penalty);
        keys.one("due", value -> value.integer(0, MOST_EURO).map(due -> Integer.toString(due)), ClockObservations::due);
    }

    private static <E extends Enum<E>> Function<ValueView, Optional<String>> word(Class<E> type) {
        return value -> value.word(type).map(Words::of);
    }

    private static <E extends Enum<E>> Function<ValueView, Optional<String>> byEntry(Class<E> type) {
        return value -> ClockKeys.pair(value, word(type), "entry", entry -> entry.text(LONGEST_ENTRY));
    }

    private static Optional<String> finding(ValueView value) {
        return value.oneOf(
                Arrays.stream(ClockCode.values()).map(ClockCode::name).toArray(String[]::new));
    }

    private static Optional<String> following(ValueView value) {
        return value.oneOf(Stream.concat(Stream.of(ClockObservations.NONE), Words.all(DefaultCode.class).stream())
                .toArray(String[]::new));
    }
}
