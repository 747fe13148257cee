package nl.weegschaal.engine.policy.table;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problems;

/** The lines of a table as they stand in its file, for the places of warnings about a table that could be read. */
final class LinesOnFile {
    private final String path;
    private final List<String> columns;
    private final Map<Integer, TableLine> lines;

    LinesOnFile(Folder folder, String file, List<String> columns) {
        this.path = folder.path(file);
        this.columns = columns;
        this.lines = new TableText(new Problems())
                .read(folder, file).stream().collect(toMap(TableLine::number, line -> line));
    }

    /** The place of a cell. */
    Place place(int number, String column) {
        return Optional.ofNullable(lines.get(number))
                .flatMap(line -> new LineScanner(line, new Problems()).cells())
                .map(cells -> cells.get(columns.indexOf(column)).place())
                .orElseGet(() -> new Place(path, "", number, 1));
    }
}
