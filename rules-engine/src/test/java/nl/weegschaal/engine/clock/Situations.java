package nl.weegschaal.engine.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.weegschaal.model.clock.Timeline;
import nl.weegschaal.model.clock.word.ExtensionGround;
import nl.weegschaal.model.clock.word.ProcedureKind;

/** Timelines with a day for each, made from a seed: everything that a timeline can have, in every order. */
public final class Situations {
    /**
     * A timeline and the day for which it is worked out.
     *
     * @param timeline the timeline
     * @param day the day
     */
    public record Situation(Timeline timeline, LocalDate day) {}

    private final Random random;

    private Situations(long seed) {
        this.random = new Random(seed);
    }

    public static List<Situation> of(long seed, int number) {
        Situations situations = new Situations(seed);
        List<Situation> all = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            all.add(situations.next());
        }
        return all;
    }

    private Situation next() {
        LocalDate lodged = LocalDate.of(2026, 6, 12).plusDays(random.nextInt(41) - 20);
        LocalDate day = lodged.plusDays(random.nextInt(900));
        Timelines timeline = Timelines.lodged(lodged.toString());
        timeline.in(one(ProcedureKind.values()));
        for (int i = random.nextInt(3); i > 0; i--) {
            timeline.extended(after(lodged, 250), one(ExtensionGround.values()), 1 + random.nextInt(10));
        }
        if (random.nextInt(3) == 0) {
            String from = after(lodged, 300);
            boolean ends = random.nextBoolean();
            LocalDate first = LocalDate.parse(from);
            timeline.postponed(
                    from,
                    ends ? first.plusDays(random.nextInt(300)).toString() : "",
                    first.plusDays(100).toString(),
                    first.plusDays(random.nextInt(300)).toString());
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            LocalDate first = lodged.plusDays(random.nextInt(400) - 100);
            timeline.moratorium(
                    first.toString(), first.plusDays(random.nextInt(120)).toString());
        }
        if (random.nextBoolean()) {
            timeline.noticeOfDefault(after(lodged, 700));
        }
        if (random.nextInt(3) == 0) {
            timeline.penalty(after(lodged, 700), 100, 7500);
        }
        return new Situation(timeline.timeline(), day);
    }

    private String after(LocalDate lodged, int days) {
        return lodged.plusDays(random.nextInt(days)).toString();
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
