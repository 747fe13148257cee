package nl.weegschaal.engine.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.law.SourceCatalogue;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;

/** Reads the gradation table of a policy, cell by cell. */
final class GradationTableReader {
    static final List<String> COLUMNS = List.of(
            "area",
            "within",
            "name_nl",
            "name_en",
            "gradation",
            "valid_from",
            "valid_until",
            "review_by",
            "control",
            "actors",
            "methods",
            "frequency",
            "scope",
            "casualties",
            "displacement",
            "further_impact",
            "reference_from",
            "reference_until",
            "source");
    static final String FILE = "gradations.csv";

    private final TableDefaults defaults;
    private final SourceCatalogue catalogue;
    private final Problems problems;

    GradationTableReader(TableDefaults defaults, SourceCatalogue catalogue, Problems problems) {
        this.defaults = defaults;
        this.catalogue = catalogue;
        this.problems = problems;
    }

    /** The table of a policy; empty, with every problem noted, if anything is wrong with it. */
    Optional<GradationTable> read(Folder folder) {
        long before = problems.count();
        List<TableLine> lines = new TableText(problems).read(folder, FILE);
        if (lines.isEmpty() || !new TableHeading(COLUMNS, problems).isThere(lines.get(0))) {
            return Optional.empty();
        }
        List<List<Cell>> cells = new ArrayList<>();
        for (TableLine line : lines.subList(1, lines.size())) {
            cells(line).ifPresent(cells::add);
        }
        boolean isWhole = problems.count() == before;
        List<RowOnFile> rows = new ArrayList<>();
        cells.forEach(line -> row(line).ifPresent(row -> rows.add(new RowOnFile(row, line))));
        new GradationTableCheck(defaults, folder.path(FILE), problems).check(rows, new TableAreas(cells, isWhole));
        return problems.count() == before
                ? Optional.of(
                        new GradationTable(rows.stream().map(RowOnFile::row).toList()))
                : Optional.empty();
    }

    private Optional<GradationRow> row(List<Cell> cells) {
        int line = cells.get(0).place().line();
        return new GradationRowReader(defaults, catalogue, line, cells, problems).read();
    }

    private Optional<List<Cell>> cells(TableLine line) {
        Optional<List<TableCell>> written = new LineScanner(line, problems).cells();
        if (written.isPresent() && written.get().size() != COLUMNS.size()) {
            int found = written.get().size();
            problems.add(Problem.of(
                            ProblemCode.NOT_A_TABLE,
                            line.place(),
                            "the line has " + found + (found == 1 ? " cell" : " cells"))
                    .withExpected(COLUMNS.size() + " cells, with commas between them and a cell that holds a comma in"
                            + " double quotes"));
            return Optional.empty();
        }
        return written.map(cells -> IntStream.range(0, COLUMNS.size())
                .mapToObj(i -> new Cell(COLUMNS.get(i), cells.get(i), problems))
                .toList());
    }
}
