package nl.weegschaal.workbench.deadlines;

import static nl.weegschaal.workbench.page.Markup.element;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.weegschaal.model.clock.ClockAdvice;
import nl.weegschaal.model.clock.ClockDate;
import nl.weegschaal.workbench.page.Markup;
import nl.weegschaal.workbench.page.Shapes;

/** The dates of a case on one line from the lodging day on, to scale, each with its own row of words. */
final class TimelinePicture {
    private static final int LEFT = 20;
    private static final int SCALE = 520;
    private static final int WIDTH = 1120;
    private static final int ROW = 26;
    private static final int TOP = 24;
    private static final int SIZE = 14;
    private static final String LINE = "currentColor";

    private final ClockAdvice advice;
    private final ClockWords words;
    private final long days;

    private TimelinePicture(ClockAdvice advice, ClockWords words) {
        this.advice = advice;
        this.words = words;
        LocalDate last = marks(advice, words).stream()
                .map(Mark::day)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        this.days = Math.max(1, last.toEpochDay() - advice.lodged().toEpochDay());
    }

    private record Mark(LocalDate day, String words) {}

    static Markup.Element of(ClockAdvice advice, ClockWords words) {
        return new TimelinePicture(advice, words).picture();
    }

    private Markup.Element picture() {
        List<Mark> marks = marks(advice, words);
        int height = TOP + ROW * (marks.size() + 1);
        List<Markup> shapes = new ArrayList<>();
        shapes.add(Shapes.line(LEFT, TOP, LEFT + SCALE, TOP, LINE));
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            int x = x(mark.day());
            int y = TOP + ROW * (i + 1);
            shapes.add(element("path")
                    .with("d", "M" + x + " " + (TOP - 8) + "V" + y)
                    .with("fill", "none")
                    .with("stroke", LINE)
                    .with("stroke-width", 1));
            shapes.add(Shapes.area(x - 4, y - 4, 8, 8, LINE));
            shapes.add(Shapes.words(x + 10, y + 5, words.day(mark.day()) + ": " + mark.words(), SIZE));
        }
        return element("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("viewBox", "0 0 " + WIDTH + " " + height)
                .with("width", WIDTH)
                .with("role", "img")
                .with("aria-label", words.text("picture.alt", advice.reference().value()))
                .with("fill", LINE)
                .add(shapes);
    }

    private int x(LocalDate day) {
        long since = day.toEpochDay() - advice.lodged().toEpochDay();
        return (int) (LEFT + SCALE * since / days);
    }

    private static List<Mark> marks(ClockAdvice advice, ClockWords words) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark(advice.lodged(), words.text("picture.lodged")));
        marks.add(new Mark(advice.day(), words.text("picture.day")));
        for (ClockDate date : advice.dates()) {
            String done = date.done()
                    .map(day -> "; " + words.text("done", words.day(day)))
                    .orElse("");
            String other = date.unmoved()
                    .map(day -> " " + words.text("unmoved.short", words.day(day)))
                    .orElse("");
            marks.add(new Mark(date.day(), words.kind(date.kind(), advice.postponed()) + other + done));
        }
        marks.sort(Comparator.comparing(Mark::day));
        return marks;
    }
}
