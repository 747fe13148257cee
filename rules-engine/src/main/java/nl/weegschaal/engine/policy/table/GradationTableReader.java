package nl.weegschaal.engine.policy.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.law.SourceCatalogue;
import nl.weegschaal.engine.problem.Problems;

/** Reads the gradation table of a policy, cell by cell. */
public final class GradationTableReader {
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
            "source",
            "duration",
            "trend",
            "organisation",
            "targeting",
            "humanitarian");
    private static final int IN_EVERY_TABLE = COLUMNS.indexOf("source") + 1;
    static final String FILE = "gradations.csv";

    private final TableDefaults defaults;
    private final SourceCatalogue catalogue;
    private final Problems problems;
    private final List<RowOnFile> onFile = new ArrayList<>();

    public GradationTableReader(TableDefaults defaults, SourceCatalogue catalogue, Problems problems) {
        this.defaults = defaults;
        this.catalogue = catalogue;
        this.problems = problems;
    }

    /**
     * The words of the column {@code control} that are no actor of a policy.
     *
     * @return the words that every policy has
     */
    public static List<String> controlWords() {
        return ControlCell.words();
    }

    /** The table of a policy; empty, with every problem noted, if anything is wrong with it. */
    public Optional<GradationTable> read(Folder folder) {
        long before = problems.count();
        List<TableLine> lines = new TableText(problems).read(folder, FILE);
        Optional<TableRows> found = new TableReader(columns(lines), problems).read(lines);
        found.ifPresent(rows -> lines(rows, folder.path(FILE)));
        return found.isPresent() && problems.count() == before
                ? Optional.of(
                        new GradationTable(onFile.stream().map(RowOnFile::row).toList()))
                : Optional.empty();
    }

    /** A table may leave out the columns after the source, all of them together. */
    private static List<String> columns(List<TableLine> lines) {
        List<String> more = COLUMNS.subList(IN_EVERY_TABLE, COLUMNS.size());
        boolean hasMore =
                lines.stream().limit(1).anyMatch(heading -> more.stream().anyMatch(heading.text()::contains));
        return hasMore ? COLUMNS : COLUMNS.subList(0, IN_EVERY_TABLE);
    }

    private void lines(TableRows rows, String file) {
        rows.rows().forEach(cells -> row(cells).ifPresent(row -> onFile.add(new RowOnFile(row, cells))));
        new GradationTableCheck(defaults, file, problems).check(onFile, new TableAreas(rows));
    }

    private Optional<GradationRow> row(TableRow cells) {
        return new GradationRowReader(defaults, catalogue, cells, problems).read();
    }
}
