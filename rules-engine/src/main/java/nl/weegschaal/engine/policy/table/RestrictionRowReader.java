package nl.weegschaal.engine.policy.table;

import java.util.Optional;
import java.util.Set;
import nl.weegschaal.engine.law.SourceCatalogue;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.problem.SharedMessage;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.RestrictionForm;

/** Reads one line of a table of alternatives. */
final class RestrictionRowReader {
    private final TableDefaults defaults;
    private final SourceCatalogue catalogue;
    private final RestrictionAreas areas;
    private final Problems problems;

    RestrictionRowReader(TableDefaults defaults, SourceCatalogue catalogue, RestrictionAreas areas, Problems problems) {
        this.defaults = defaults;
        this.catalogue = catalogue;
        this.areas = areas;
        this.problems = problems;
    }

    Optional<RestrictionRow> read(TableRow row) {
        long before = problems.count();
        Cell areaCell = row.cell("area");
        Optional<AreaCode> area = areaCell.required().flatMap(code -> areas.known(areaCell));
        Cell formCell = row.cell("form");
        Optional<RestrictionForm> form = formCell.required().flatMap(word -> formCell.word(RestrictionForm.class));
        Optional<RestrictionSubject> subject = form.flatMap(known -> subject(known, row.cell("subject"), area));
        area.filter(code -> form.filter(RestrictionForm.ONLY_HERE::equals).isPresent())
                .filter(code -> code.value().equals(code.country().value()))
                .ifPresent(code -> problems.add(Problem.of(
                                ProblemCode.IMPOSSIBLE_VALUE, areaCell.place(), TableMessage.ONLY_HERE_COUNTRY.text())
                        .withExpected(TableMessage.AREA_IN_COUNTRY.text())));
        LinePeriod period = LinePeriod.of(row, defaults, problems);
        Set<String> sources = catalogue.ids();
        Optional<String> source =
                row.cell("source").reference(TableMessage.LEGAL_SOURCE.text(), SharedMessage.SOURCE_ID.text(), sources);
        if (problems.count() > before) {
            return Optional.empty();
        }
        return Optional.of(new RestrictionRow(
                row.line(),
                area.orElseThrow(),
                form.orElseThrow(),
                subject.orElseThrow(),
                period.from(),
                period.until(),
                source.or(defaults::source).orElse("")));
    }

    private Optional<RestrictionSubject> subject(RestrictionForm form, Cell cell, Optional<AreaCode> area) {
        return new RestrictionSubjectReader(defaults.terms(), areas, problems).read(form, cell, area);
    }
}
