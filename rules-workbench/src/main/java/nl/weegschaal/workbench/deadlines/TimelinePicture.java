package nl.weegschaal.workbench.deadlines;

import static nl.weegschaal.workbench.page.Markup.element;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.weegschaal.model.clock.ClockAdvice;
import nl.weegschaal.workbench.page.Markup;

/**
 * The days of a case on an axis of time, from the lodging on: the part that has passed is filled, a line is the evaluation day, and
 * each day is a number that the list under the picture explains. Places are parts of the width, so words keep their size on every
 * screen.
 */
final class TimelinePicture {
    private static final double FROM = 4;
    private static final double LONG = 92;
    private static final int AXIS = 40;
    private static final int THICK = 12;
    private static final int FIRST_LANE = 78;
    private static final int LANE = 26;
    private static final int RADIUS = 11;
    private static final double APART = 8.5;
    private static final int MONTHS_WITH_NAMES = 24;
    private static final int MONTHS_WITH_TICKS = 60;
    private static final int YEARS_WITH_NAMES = 6;

    private final ClockAdvice advice;
    private final ClockWords words;
    private final List<DayMark> marks;
    private final LocalDate last;
    private final List<Markup> shapes = new ArrayList<>();

    private TimelinePicture(ClockAdvice advice, ClockWords words, List<DayMark> marks) {
        this.advice = advice;
        this.words = words;
        this.marks = marks;
        LocalDate latest = marks.get(marks.size() - 1).day();
        LocalDate shown = latest.isBefore(advice.day()) ? advice.day() : latest;
        this.last = shown.isAfter(advice.lodged()) ? shown : advice.lodged().plusDays(1);
    }

    static Markup.Element of(ClockAdvice advice, ClockWords words, List<DayMark> marks) {
        return new TimelinePicture(advice, words, marks).picture();
    }

    private Markup.Element picture() {
        axis();
        ticks();
        int bottom = spots();
        today(bottom);
        return element("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("class", "timeline")
                .with("width", "100%")
                .with("height", bottom + 30)
                .with("role", "img")
                .with("aria-label", words.text("picture.alt", advice.reference().value()))
                .with("font-size", 14)
                .add(shapes);
    }

    private void axis() {
        double now = x(advice.day());
        shapes.add(bar(FROM, now - FROM, "past"));
        if (now < FROM + LONG) {
            shapes.add(bar(now, FROM + LONG - now, "ahead"));
        }
    }

    private static Markup.Element bar(double from, double width, String kind) {
        return element("rect")
                .with("x", part(from))
                .with("y", AXIS)
                .with("width", part(width))
                .with("height", THICK)
                .with("class", kind);
    }

    private void ticks() {
        int years = last.getYear() - advice.lodged().getYear() + 1;
        int step = 1 + (years - 1) / YEARS_WITH_NAMES;
        long months = last.getYear() * 12L
                + last.getMonthValue()
                - advice.lodged().getYear() * 12L
                - advice.lodged().getMonthValue();
        LocalDate first = advice.lodged().withDayOfMonth(1).plusMonths(1);
        if (x(firstOfNextYear()) - FROM > 14) {
            shapes.add(text(
                    part(FROM), 14, "start", Integer.toString(advice.lodged().getYear()), "bold"));
        }
        for (LocalDate month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            boolean year = month.getMonthValue() == 1;
            if (year || months <= MONTHS_WITH_TICKS) {
                line(x(month), year ? AXIS - 6 : AXIS + 3, AXIS + THICK, "tick", 1);
            }
            if (year && (month.getYear() - advice.lodged().getYear()) % step == 0) {
                shapes.add(text(part(x(month)), 14, anchor(x(month)), Integer.toString(month.getYear()), "bold"));
            } else if (!year && month.getMonthValue() % 3 == 1 && months <= MONTHS_WITH_NAMES) {
                shapes.add(text(part(x(month)), 32, anchor(x(month)), words.month(month), ""));
            }
        }
    }

    private LocalDate firstOfNextYear() {
        LocalDate next = LocalDate.of(advice.lodged().getYear() + 1, 1, 1);
        return next.isAfter(last) ? last : next;
    }

    /** The numbers under the axis, in as many rows as keep them apart. */
    private int spots() {
        List<Double> ends = new ArrayList<>();
        List<Markup> above = new ArrayList<>();
        for (int number = 1; number <= marks.size(); number++) {
            double x = x(marks.get(number - 1).day());
            int lane = 0;
            while (lane < ends.size() && x - ends.get(lane) < APART) {
                lane++;
            }
            if (lane == ends.size()) {
                ends.add(x);
            } else {
                ends.set(lane, x);
            }
            int y = FIRST_LANE + LANE * lane;
            line(x, AXIS, y, "thread", 2);
            above.add(element("circle")
                    .with("cx", part(x))
                    .with("cy", y)
                    .with("r", RADIUS)
                    .with("class", "spot"));
            above.add(text(part(x), y + 5, "middle", Integer.toString(number), "on-spot bold"));
        }
        shapes.addAll(above);
        return FIRST_LANE + LANE * (ends.size() - 1) + RADIUS;
    }

    private void today(int bottom) {
        double x = x(advice.day());
        line(x, AXIS - 8, bottom + 10, "today", 3);
        shapes.add(text(
                part(x),
                bottom + 26,
                anchor(x),
                words.text("picture.day") + ": " + words.day(advice.day()),
                "on-today bold"));
    }

    private void line(double x, int from, int to, String kind, int width) {
        shapes.add(element("line")
                .with("x1", part(x))
                .with("y1", from)
                .with("x2", part(x))
                .with("y2", to)
                .with("class", kind)
                .with("stroke-width", width));
    }

    private static Markup.Element text(String x, int y, String anchor, String text, String kind) {
        Markup.Element written = element("text", text).with("x", x).with("y", y).with("text-anchor", anchor);
        return kind.isEmpty() ? written : written.with("class", kind);
    }

    /** Words near an edge run away from it. */
    private static String anchor(double x) {
        return x < 33 ? "start" : x > 67 ? "end" : "middle";
    }

    private double x(LocalDate day) {
        double since = day.toEpochDay() - advice.lodged().toEpochDay();
        return FROM + LONG * since / (last.toEpochDay() - advice.lodged().toEpochDay());
    }

    private static String part(double percent) {
        return String.format(Locale.ROOT, "%.2f%%", percent);
    }
}
