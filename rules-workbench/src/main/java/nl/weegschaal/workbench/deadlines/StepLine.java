package nl.weegschaal.workbench.deadlines;

import java.util.ArrayList;
import java.util.List;
import nl.weegschaal.model.clock.count.CountStep;
import nl.weegschaal.model.clock.count.Counted;
import nl.weegschaal.model.clock.count.StepKind;

/** How a term was counted, in one line: from where, how long, and over which days its end moved. */
final class StepLine {
    private static final String THEN = " → ";

    private StepLine() {}

    static String of(Counted counted, ClockWords words) {
        List<String> parts = new ArrayList<>();
        parts.add(words.shortened(counted.event()) + " " + counted.event().getYear() + " + "
                + words.length(counted.length()));
        List<CountStep> moves =
                counted.steps().stream().filter(step -> step.kind().moves()).toList();
        if (!moves.isEmpty()) {
            CountStep end = moves.get(0);
            parts.add(words.shortened(end.from())
                    + end.holiday().map(name -> " (" + words.of(name) + ")").orElse(""));
            moves.stream().skip(end.kind() == StepKind.SATURDAY ? 2 : 1).forEach(step -> over(step, parts, words));
        }
        parts.add(words.shortened(counted.last()) + " " + counted.last().getYear());
        return String.join(THEN, parts);
    }

    private static void over(CountStep step, List<String> parts, ClockWords words) {
        String name = step.holiday().map(words::of).orElseGet(() -> words.text("weekend"));
        if (!parts.get(parts.size() - 1).equals(name)) {
            parts.add(name);
        }
    }
}
