package nl.weegschaal.engine.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import nl.weegschaal.engine.casefile.CaseFileReader;
import nl.weegschaal.engine.json.JsonArray;
import nl.weegschaal.engine.json.JsonLimits;
import nl.weegschaal.engine.json.JsonSource;
import nl.weegschaal.engine.json.JsonTree;
import nl.weegschaal.engine.json.JsonValue;
import nl.weegschaal.engine.json.ObjectView;
import nl.weegschaal.engine.json.ValueView;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.problem.SharedMessage;
import nl.weegschaal.model.casefile.CaseReference;
import nl.weegschaal.model.clock.Timeline;
import nl.weegschaal.model.clock.word.ProcedureKind;
import nl.weegschaal.model.vocabulary.CountryCode;

/** Reads the timeline of a case from JSON. */
public final class TimelineReader {
    /** The value of {@code schema} in a timeline. */
    public static final String SCHEMA = "weegschaal/timeline/1";

    /**
     * The first lodging day. Applications lodged before it are under the law of Directive 2005/85/EC (Directive 2013/32/EU, Article 52),
     * which is not held.
     */
    public static final LocalDate FIRST_DAY = LocalDate.of(2015, 7, 20);

    /** The most that an amount of a penalty can be, in whole euros. */
    public static final int MOST_EURO = 10_000_000;

    private final Problems problems;

    private TimelineReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * Reads a document with one timeline or a list of them. One in which anything is wrong does not keep the others from
     * being read.
     *
     * @param name what problems call the document
     * @param json the document, in UTF-8
     * @param problems receives everything that a person must correct
     * @return the timelines that can be used, in their order
     */
    public static List<Timeline> readAll(String name, byte[] json, Problems problems) {
        List<Timeline> timelines = new ArrayList<>();
        JsonSource.of(name, json, JsonLimits.forCaseFile(), problems)
                .ifPresent(source -> readEach(source, problems, (timeline, place) -> timelines.add(timeline)));
        return timelines;
    }

    /**
     * The same, for those who must say where a timeline stands. No timeline is used of a document that can be read in two ways,
     * because a key appears twice in it or more follows its end.
     *
     * @param source the document
     * @param problems receives everything that a person must correct
     * @param each receives the timelines that can be used, in their order, each with its place
     */
    public static void readEach(JsonSource source, Problems problems, BiConsumer<Timeline, Place> each) {
        long before = problems.count();
        Optional<JsonValue> document = JsonTree.parse(source, problems);
        if (problems.count() > before) {
            return;
        }
        List<ValueView> items = document.filter(JsonArray.class::isInstance)
                .map(list -> ValueView.of(list, problems).items(Integer.MAX_VALUE))
                .orElseGet(() -> document.stream()
                        .map(value -> ValueView.of(value, problems))
                        .toList());
        for (ValueView item : items) {
            item.object()
                    .flatMap(object -> read(object, problems))
                    .ifPresent(timeline -> each.accept(timeline, item.place()));
        }
    }

    /**
     * Reads a timeline that stands in another document.
     *
     * @param document the timeline
     * @param problems receives everything that a person must correct
     * @return the timeline; empty if anything is wrong
     */
    public static Optional<Timeline> read(ObjectView document, Problems problems) {
        return new TimelineReader(problems).timeline(document);
    }

    private Optional<Timeline> timeline(ObjectView document) {
        long before = problems.count();
        document.required("schema").oneOf(SCHEMA);
        Optional<String> reference =
                document.required("reference").matching(CaseFileReader.REFERENCE, CaseFileReader.REFERENCE_FORM);
        Optional<String> country = document.optional("country").matching("[A-Z]{2}", ClockMessage.COUNTRY_FORM.text());
        ValueView lodgedView = document.required("lodged");
        Optional<LocalDate> lodged = lodgedView.date();
        lodged.filter(day -> day.isBefore(FIRST_DAY)).ifPresent(day -> tooEarly(lodgedView, day));
        ValueView procedureView = document.optional("procedure");
        Optional<ProcedureKind> procedure = procedureView.isPresent()
                ? procedureView.word(ProcedureKind.class)
                : Optional.of(ProcedureKind.ORDINARY);
        TimelineEntries entries = new TimelineEntries(lodged.orElse(FIRST_DAY), problems);
        var extensions = entries.extensions(document.optional("extensions"));
        var postponement = entries.postponement(document.optional("postponement"));
        var moratoria = entries.moratoria(document.optional("moratoria"));
        Optional<LocalDate> notice = entries.fromLodging(document.optional("noticeOfDefault"));
        var penalty = entries.penalty(document.optional("penalty"));
        document.finish();
        if (problems.count() > before) {
            return Optional.empty();
        }
        return Optional.of(new Timeline(
                new CaseReference(reference.orElseThrow()),
                country.map(CountryCode::new),
                lodged.orElseThrow(),
                procedure.orElseThrow(),
                extensions,
                postponement,
                moratoria,
                notice,
                penalty));
    }

    private void tooEarly(ValueView view, LocalDate day) {
        problems.add(Problem.of(ProblemCode.LAW_NOT_HELD, view.place(), ClockMessage.LAW_NOT_HELD.with(day))
                .withFound(day.toString())
                .withExpected(SharedMessage.OR_LATER.with(FIRST_DAY)));
    }
}
