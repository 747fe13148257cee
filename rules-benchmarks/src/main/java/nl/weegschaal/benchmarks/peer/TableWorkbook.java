package nl.weegschaal.benchmarks.peer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Makes a workbook out of tables in plain text, which can be read in a review: a line is a row, and {@code |} stands between two
 * cells.
 */
final class TableWorkbook {
    private TableWorkbook() {}

    static void write(String tables, Path workbook) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream file = Files.newOutputStream(workbook)) {
            Sheet sheet = book.createSheet("one area");
            List<String> lines = lines(tables);
            for (int line = 0; line < lines.size(); line++) {
                fill(sheet.createRow(line), lines.get(line).split("\\|"));
            }
            book.write(file);
        }
    }

    private static List<String> lines(String tables) throws IOException {
        try (InputStream text = TableWorkbook.class.getResourceAsStream(tables)) {
            if (text == null) {
                throw new IllegalStateException("the tables are missing");
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    /** An empty cell is left out: any case meets that condition. */
    private static void fill(Row row, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            String text = cells[column].strip();
            if (!text.isEmpty()) {
                row.createCell(column).setCellValue(text);
            }
        }
    }
}
