package nl.weegschaal.engine.policy.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.json.Words;
import nl.weegschaal.engine.law.SourceCatalogue;
import nl.weegschaal.engine.problem.Problems;

/** Reads the table of alternatives of a policy, cell by cell. A policy without that file limits no alternative. */
public final class RestrictionTableReader {
    static final String FILE = "alternatives.csv";
    static final List<String> COLUMNS = List.of("area", "form", "subject", "valid_from", "valid_until", "source");

    private final RestrictionRowReader reader;
    private final Problems problems;
    private final List<RestrictionRow> read = new ArrayList<>();
    private final List<DatedLine> dated = new ArrayList<>();

    public RestrictionTableReader(
            TableDefaults defaults, SourceCatalogue catalogue, Optional<GradationTable> gradations, Problems problems) {
        this.reader =
                new RestrictionRowReader(defaults, catalogue, new RestrictionAreas(gradations, problems), problems);
        this.problems = problems;
    }

    /** The table of a policy; empty, with every problem noted, if anything is wrong with it. */
    public Optional<RestrictionTable> read(Folder folder) {
        if (folder.bytes(FILE).isEmpty()) {
            return Optional.of(RestrictionTable.empty());
        }
        long before = problems.count();
        List<TableLine> lines = new TableText(problems).read(folder, FILE);
        new TableReader(COLUMNS, problems)
                .read(lines)
                .ifPresent(found -> found.rows().forEach(this::row));
        new PeriodCheck(problems).check(dated);
        return problems.count() == before ? Optional.of(new RestrictionTable(read)) : Optional.empty();
    }

    private void row(TableRow cells) {
        reader.read(cells).ifPresent(row -> {
            String about = row.area() + " " + Words.of(row.form()) + " "
                    + row.subject().written();
            dated.add(new DatedLine(about.strip(), row.validFrom(), row.validUntil(), cells));
            read.add(row);
        });
    }
}
