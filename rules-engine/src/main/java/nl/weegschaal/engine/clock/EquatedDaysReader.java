package nl.weegschaal.engine.clock;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.weegschaal.engine.guard.TextCheck;
import nl.weegschaal.engine.json.JsonSource;
import nl.weegschaal.engine.json.JsonTree;
import nl.weegschaal.engine.json.ObjectView;
import nl.weegschaal.engine.json.TextView;
import nl.weegschaal.engine.json.ValueView;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.problem.SharedMessage;
import nl.weegschaal.model.text.Text;

/** Reads the days that decrees equate with a holiday (Algemene termijnenwet, Article 3(3)), all or none. */
public final class EquatedDaysReader {
    /** The value of {@code schema} in the document. */
    public static final String SCHEMA = "weegschaal/holidays/1";

    private static final int MOST = 1000;
    private static final int LONGEST_SOURCE = 200;

    private final Problems problems;
    private final Map<LocalDate, Text> days = new TreeMap<>();

    private EquatedDaysReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * Reads a document.
     *
     * @param source the document
     * @param problems receives everything that a person must correct
     * @return what each day is called, with its decree; empty if anything is wrong
     */
    public static Optional<Map<LocalDate, Text>> read(JsonSource source, Problems problems) {
        long before = problems.count();
        EquatedDaysReader reader = new EquatedDaysReader(problems);
        JsonTree.parse(source, problems)
                .flatMap(value -> ValueView.of(value, problems).object())
                .ifPresent(reader::document);
        return problems.count() == before ? Optional.of(reader.days) : Optional.empty();
    }

    private void document(ObjectView document) {
        document.required("schema").oneOf(SCHEMA);
        document.required("days").items(MOST).forEach(item -> item.object().ifPresent(this::day));
        document.finish();
    }

    private void day(ObjectView object) {
        ValueView dayView = object.required("day");
        Optional<LocalDate> day = dayView.date();
        ValueView nameView = object.required("name");
        Optional<Text> name = TextView.of(nameView);
        name.ifPresent(text -> TextCheck.check(text, nameView.place(), problems));
        Optional<String> decree = object.required("source").text(LONGEST_SOURCE);
        object.finish();
        day.filter(days::containsKey)
                .ifPresent(twice -> problems.add(
                        Problem.of(ProblemCode.DUPLICATE_ID, dayView.place(), ClockMessage.DAY_TWICE.with(twice))
                                .withExpected(SharedMessage.EACH_ONCE.text())));
        day.ifPresent(found -> name.ifPresent(text -> decree.ifPresent(
                by -> days.put(found, new Text(text.nl() + " (" + by + ")", text.en() + " (" + by + ")")))));
    }
}
