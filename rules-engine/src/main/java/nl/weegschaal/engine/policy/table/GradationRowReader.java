package nl.weegschaal.engine.policy.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.weegschaal.engine.guard.TextCheck;
import nl.weegschaal.engine.law.SourceCatalogue;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.problem.SharedMessage;
import nl.weegschaal.model.advisory.Indicator;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.FurtherImpact;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.IndicatorKind;
import nl.weegschaal.model.vocabulary.IndicatorLevel;
import nl.weegschaal.model.vocabulary.Method;

/** Reads one line of a gradation table. */
final class GradationRowReader {
    private final TableDefaults defaults;
    private final SourceCatalogue catalogue;
    private final TableRow row;
    private final Problems problems;

    GradationRowReader(TableDefaults defaults, SourceCatalogue catalogue, TableRow row, Problems problems) {
        this.defaults = defaults;
        this.catalogue = catalogue;
        this.row = row;
        this.problems = problems;
    }

    Optional<GradationRow> read() {
        long before = problems.count();
        Optional<AreaCode> area =
                cell("area").required().flatMap(code -> cell("area").area());
        Optional<AreaCode> within = cell("within").area();
        Optional<String> nl = cell("name_nl").required();
        Optional<String> en = cell("name_en").required();
        Optional<Gradation> gradation = GradationWord.read(cell("gradation"));
        LinePeriod period = LinePeriod.of(row, defaults, problems);
        Optional<LocalDate> reviewBy = cell("review_by").date().or(defaults::reviewBy);
        reviewBy.filter(period.from()::isAfter)
                .ifPresent(day -> problems.add(Problem.of(
                                ProblemCode.DATE_ORDER,
                                cell(cell("review_by").text().isPresent() ? "review_by" : "valid_from")
                                        .place(),
                                TableMessage.REVIEW_BEFORE.with(day, period.from()))
                        .withExpected(SharedMessage.OR_LATER.with(period.from()))));
        ControlCell control = ControlCell.of(cell("control"), defaults.terms());
        List<Indicator> indicators = indicators();
        Optional<LocalDate> referenceFrom = cell("reference_from").date().or(defaults::referenceFrom);
        Optional<LocalDate> referenceUntil = cell("reference_until").date().or(defaults::referenceUntil);
        Optional<String> source = cell("source")
                .reference(TableMessage.LEGAL_SOURCE.text(), SharedMessage.SOURCE_ID.text(), catalogue.ids());
        referenceFrom.ifPresent(first ->
                new LinePeriod(first, referenceUntil).check(cell("reference_from"), cell("reference_until"), problems));
        nl.ifPresent(text -> TextCheck.check(text, cell("name_nl").place(), problems));
        en.ifPresent(text -> TextCheck.check(text, cell("name_en").place(), problems));
        if (problems.count() > before) {
            return Optional.empty();
        }
        return Optional.of(new GradationRow(
                row.line(),
                area.orElseThrow(),
                within,
                new Text(nl.orElseThrow(), en.orElseThrow()),
                gradation,
                period.from(),
                period.until(),
                reviewBy,
                control.control(),
                control.holder(),
                indicators,
                referenceFrom,
                referenceUntil,
                source.or(defaults::source).orElse("")));
    }

    private Cell cell(String column) {
        return row.cell(column);
    }

    private List<Indicator> indicators() {
        return Stream.of(IndicatorKind.values())
                .filter(kind -> row.has(column(kind)))
                .map(this::indicator)
                .toList();
    }

    private Indicator indicator(IndicatorKind kind) {
        Cell cell = cell(column(kind));
        return switch (kind) {
            case METHODS -> new Indicator(kind, Optional.empty(), cell.words(Method.class), new TreeSet<>());
            case FURTHER_IMPACT ->
                new Indicator(kind, Optional.empty(), new TreeSet<>(), cell.words(FurtherImpact.class));
            case ACTORS,
                    FREQUENCY,
                    SCOPE,
                    CASUALTIES,
                    DISPLACEMENT,
                    DURATION,
                    TREND,
                    ORGANISATION,
                    TARGETING,
                    HUMANITARIAN ->
                new Indicator(kind, cell.word(IndicatorLevel.class), new TreeSet<>(), new TreeSet<>());
        };
    }

    static String column(IndicatorKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
