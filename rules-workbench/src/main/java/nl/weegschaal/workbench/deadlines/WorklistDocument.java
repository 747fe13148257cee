package nl.weegschaal.workbench.deadlines;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Optional;
import nl.weegschaal.engine.clock.worklist.Exposure;
import nl.weegschaal.engine.clock.worklist.Worklist;
import nl.weegschaal.engine.output.ClockJson;
import nl.weegschaal.engine.output.WorklistJson;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.clock.ClockAdvice;
import nl.weegschaal.model.text.Language;

/** A single case with every step, or a worklist of more. */
final class WorklistDocument implements DeadlinesDocument {
    private final DeadlinesFormat format;
    private final Language language;
    private final LocalDate day;
    private final Optional<Exposure> exposure;
    private final GatheredCases cases;

    WorklistDocument(
            DeadlinesFormat format,
            Language language,
            LocalDate day,
            Optional<Exposure> exposure,
            GatheredCases cases) {
        this.format = format;
        this.language = language;
        this.day = day;
        this.exposure = exposure;
        this.cases = cases;
    }

    @Override
    public void add(ClockAdvice advice, Place place) {
        cases.add(advice, place);
    }

    @Override
    public void finish(PrintWriter out, Problems problems) {
        Optional<String> alone = cases.only().flatMap(this::alone);
        if (alone.isPresent()) {
            out.print(alone.get());
        } else {
            list(cases.list(day, exposure, problems), out);
        }
    }

    /** A single case in the forms that show how it was worked out; the others are worklists of one. */
    private Optional<String> alone(ClockAdvice advice) {
        return switch (format) {
            case TEXT -> Optional.of(ClockText.write(advice, language));
            case JSON -> Optional.of(new ClockJson().write(advice) + "\n");
            case HTML -> Optional.of(ClockPage.write(advice, language));
            case CSV, SPREADSHEET, ICS, JSONL -> Optional.empty();
        };
    }

    private void list(Worklist list, PrintWriter out) {
        switch (format) {
            case TEXT -> WorklistText.write(list, language, out);
            case JSON -> {
                WorklistJson.write(list, out);
                out.print("\n");
            }
            case CSV -> WorklistCsv.write(list, out);
            case SPREADSHEET -> WorklistCsv.writeForSpreadsheet(list, out);
            case ICS -> WorklistCalendar.write(list, language, out);
            case HTML -> WorklistPage.write(list, language, out);
            case JSONL -> throw new IllegalStateException("lines are written as they come");
        }
    }

    @Override
    public void close() {
        cases.close();
    }
}
