package nl.weegschaal.engine.policy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.law.SourceCatalogue;
import nl.weegschaal.engine.problem.NearestWord;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

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
    private static final String FILE = "gradations.csv";

    private final PolicyMetadata metadata;
    private final SourceCatalogue catalogue;
    private final Problems problems;

    GradationTableReader(PolicyMetadata metadata, SourceCatalogue catalogue, Problems problems) {
        this.metadata = metadata;
        this.catalogue = catalogue;
        this.problems = problems;
    }

    Optional<GradationTable> read(Folder folder) {
        long before = problems.count();
        String file = folder.path(FILE);
        Optional<String> text = folder.text(FILE);
        if (text.isEmpty()) {
            boolean exists = folder.bytes(FILE).isPresent();
            problems.add(Problem.of(
                            exists ? ProblemCode.NOT_UTF8 : ProblemCode.NO_SUCH_FILE,
                            Place.of(file),
                            exists ? "the table is not in UTF-8" : "the policy has no gradation table")
                    .withExpected("a table saved as CSV UTF-8"));
            return Optional.empty();
        }
        List<GradationRow> rows = rows(file, text.get());
        if (problems.count() == before) {
            new GradationTableCheck(metadata, file, problems).check(rows);
        }
        return problems.count() == before ? Optional.of(new GradationTable(rows)) : Optional.empty();
    }

    private List<GradationRow> rows(String file, String text) {
        List<GradationRow> rows = new ArrayList<>();
        CSVFormat format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text))
                .setFormat(format)
                .get()) {
            boolean heading = true;
            for (CSVRecord record : parser) {
                int line = (int) parser.getCurrentLineNumber();
                if (heading) {
                    heading = false;
                    if (!isHeading(file, record)) {
                        return rows;
                    }
                } else {
                    row(file, line, record).ifPresent(rows::add);
                }
            }
        } catch (IOException | IllegalArgumentException | UncheckedIOException e) {
            problems.add(Problem.of(ProblemCode.NOT_A_TABLE, Place.of(file), "this is not a table that can be read")
                    .withExpected("cells separated by commas, a cell with a comma in double quotes"));
        }
        return rows;
    }

    private boolean isHeading(String file, CSVRecord record) {
        List<String> found = record.stream().map(String::strip).toList();
        for (int i = 0; i < Math.max(found.size(), COLUMNS.size()); i++) {
            String expected = i < COLUMNS.size() ? COLUMNS.get(i) : "";
            String written = i < found.size() ? found.get(i) : "";
            if (!written.equals(expected)) {
                problems.add(Problem.of(
                                ProblemCode.NOT_A_TABLE,
                                new Place(file, "", 1, i + 1),
                                "column " + (i + 1) + " is headed \"" + written + "\"")
                        .withExpected(expected.isEmpty() ? "no column here" : "\"" + expected + "\"")
                        .withSuggestion(NearestWord.to(written, COLUMNS).orElse(null)));
                return false;
            }
        }
        return true;
    }

    private Optional<GradationRow> row(String file, int line, CSVRecord record) {
        if (record.size() != COLUMNS.size()) {
            problems.add(Problem.of(
                            ProblemCode.NOT_A_TABLE,
                            new Place(file, "", line, 0),
                            "the line has " + record.size() + " cells")
                    .withExpected(COLUMNS.size() + " cells"));
            return Optional.empty();
        }
        List<Cell> cells = Stream.iterate(0, i -> i < COLUMNS.size(), i -> i + 1)
                .map(i -> new Cell(COLUMNS.get(i), record.get(i), new Place(file, "", line, i + 1), problems))
                .toList();
        return new GradationRowReader(metadata, catalogue, line, cells, problems).read();
    }
}
