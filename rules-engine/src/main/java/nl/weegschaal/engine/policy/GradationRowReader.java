package nl.weegschaal.engine.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import nl.weegschaal.engine.guard.TextCheck;
import nl.weegschaal.engine.law.SourceCatalogue;
import nl.weegschaal.engine.problem.Excerpt;
import nl.weegschaal.engine.problem.NearestWord;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.advisory.Indicator;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.AreaControl;
import nl.weegschaal.model.vocabulary.FurtherImpact;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.IndicatorKind;
import nl.weegschaal.model.vocabulary.IndicatorLevel;
import nl.weegschaal.model.vocabulary.Method;

/** Reads one line of a gradation table. */
final class GradationRowReader {
    private final TableDefaults defaults;
    private final SourceCatalogue catalogue;
    private final int line;
    private final List<Cell> cells;
    private final Problems problems;

    GradationRowReader(
            TableDefaults defaults, SourceCatalogue catalogue, int line, List<Cell> cells, Problems problems) {
        this.defaults = defaults;
        this.catalogue = catalogue;
        this.line = line;
        this.cells = cells;
        this.problems = problems;
    }

    Optional<GradationRow> read() {
        long before = problems.count();
        Optional<AreaCode> area = cell("area").required().flatMap(code -> area(cell("area"), code));
        Optional<AreaCode> within = cell("within").text().flatMap(code -> area(cell("within"), code));
        Optional<String> nl = cell("name_nl").required();
        Optional<String> en = cell("name_en").required();
        Optional<Gradation> gradation = GradationWord.read(cell("gradation"));
        LocalDate from = cell("valid_from").date().or(defaults::validFrom).orElse(LocalDate.EPOCH);
        Optional<LocalDate> until = cell("valid_until").date().or(defaults::validUntil);
        Optional<LocalDate> reviewBy = cell("review_by").date().or(defaults::reviewBy);
        AreaControl control = cell("control").word(AreaControl.class).orElse(AreaControl.NOT_STATED);
        List<Indicator> indicators = indicators();
        Optional<LocalDate> referenceFrom = cell("reference_from").date().or(defaults::referenceFrom);
        Optional<LocalDate> referenceUntil = cell("reference_until").date().or(defaults::referenceUntil);
        String source = source();
        order(from, until, cell("valid_until"));
        referenceFrom.ifPresent(first -> order(first, referenceUntil, cell("reference_until")));
        nl.ifPresent(text -> TextCheck.check(text, cell("name_nl").place(), problems));
        en.ifPresent(text -> TextCheck.check(text, cell("name_en").place(), problems));
        if (problems.count() > before) {
            return Optional.empty();
        }
        return Optional.of(new GradationRow(
                line,
                area.orElseThrow(),
                within,
                new Text(nl.orElseThrow(), en.orElseThrow()),
                gradation,
                from,
                until,
                reviewBy,
                control,
                indicators,
                referenceFrom,
                referenceUntil,
                source));
    }

    private Cell cell(String column) {
        return cells.get(GradationTableReader.COLUMNS.indexOf(column));
    }

    private Optional<AreaCode> area(Cell cell, String code) {
        if (AreaCode.isWellFormed(code)) {
            return Optional.of(new AreaCode(code));
        }
        problems.add(Problem.of(
                        ProblemCode.IMPOSSIBLE_VALUE,
                        cell.place(),
                        Excerpt.quoted(code) + " in the column " + cell.column() + " is not an area code")
                .withExpected("a code such as UA, UA-63 or UA-14/BAKHMUT")
                .withFound(code));
        return Optional.empty();
    }

    private List<Indicator> indicators() {
        return List.of(
                level(IndicatorKind.ACTORS, "actors"),
                new Indicator(
                        IndicatorKind.METHODS, Optional.empty(), cell("methods").words(Method.class), new TreeSet<>()),
                level(IndicatorKind.FREQUENCY, "frequency"),
                level(IndicatorKind.SCOPE, "scope"),
                level(IndicatorKind.CASUALTIES, "casualties"),
                level(IndicatorKind.DISPLACEMENT, "displacement"),
                new Indicator(
                        IndicatorKind.FURTHER_IMPACT,
                        Optional.empty(),
                        new TreeSet<>(),
                        cell("further_impact").words(FurtherImpact.class)));
    }

    private Indicator level(IndicatorKind kind, String column) {
        return new Indicator(kind, cell(column).word(IndicatorLevel.class), new TreeSet<>(), new TreeSet<>());
    }

    private String source() {
        Optional<String> written = cell("source").text();
        written.filter(id -> !catalogue.ids().contains(id))
                .ifPresent(id -> problems.add(Problem.of(
                                ProblemCode.UNKNOWN_REFERENCE,
                                cell("source").place(),
                                "there is no legal source " + Excerpt.quoted(id))
                        .withExpected("the id of a source in the catalogue")
                        .withFound(id)
                        .withSuggestion(NearestWord.to(id, catalogue.ids()).orElse(null))));
        return written.or(defaults::source).orElse("");
    }

    private void order(LocalDate from, Optional<LocalDate> until, Cell last) {
        if (until.isPresent() && until.get().isBefore(from)) {
            problems.add(Problem.of(
                            ProblemCode.DATE_ORDER,
                            last.place(),
                            "the last day " + until.get() + " in the column " + last.column()
                                    + " lies before the first, " + from)
                    .withExpected(from + " or later"));
        }
    }
}
