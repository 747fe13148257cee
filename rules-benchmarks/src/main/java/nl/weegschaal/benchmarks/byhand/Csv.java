package nl.weegschaal.benchmarks.byhand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The tables of the bundled policies, which have neither quotes nor commas in a cell. */
final class Csv {
    private Csv() {}

    /** A row by the names of its columns. */
    record Row(Map<String, String> cells) {
        /** What stands in a cell; empty if the cell is, or the table has no such column. */
        Optional<String> get(String column) {
            return Optional.ofNullable(cells.get(column)).filter(cell -> !cell.isEmpty());
        }

        boolean hasColumn(String column) {
            return cells.containsKey(column);
        }

        Optional<LocalDate> day(String column) {
            return get(column).map(LocalDate::parse);
        }

        <E extends Enum<E>> Optional<E> word(String column, Class<E> words) {
            return get(column).map(word -> constant(words, word));
        }
    }

    static <E extends Enum<E>> E constant(Class<E> words, String word) {
        return Enum.valueOf(words, word.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    static List<Row> rows(String text) {
        List<String> lines = text.lines().toList();
        String[] columns = lines.get(0).split(",", -1);
        List<Row> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < columns.length; i++) {
                row.put(columns[i], cells[i]);
            }
            rows.add(new Row(row));
        }
        return rows;
    }
}
