package nl.weegschaal.engine.policy.table;

import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.json.JsonLimits;
import nl.weegschaal.engine.json.JsonSource;
import nl.weegschaal.engine.json.Utf8Text;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.problem.SharedMessage;
import nl.weegschaal.model.text.Text;

/** Reads the file of a table as text, and tells who saved it from a spreadsheet how to save it. */
final class TableText {
    private static final int MOST_LINES = 5_000;

    private final Problems problems;

    TableText(Problems problems) {
        this.problems = problems;
    }

    /** The lines of the table that hold anything; none, with the problem noted, if there is no text. */
    List<TableLine> read(Folder folder, String name) {
        String file = folder.path(name);
        Optional<byte[]> bytes = folder.bytes(name);
        if (bytes.isEmpty()) {
            return refuse(
                    ProblemCode.NO_SUCH_FILE, Place.of(file), TableMessage.NO_TABLE.text(), TableMessage.SAVE.text());
        }
        Problems encoding = new Problems();
        Optional<String> text = JsonSource.of(file, bytes.get(), JsonLimits.forCaseFile(), encoding)
                .flatMap(source -> Utf8Text.decode(source, encoding));
        encoding.asFound().forEach(problem -> problems.add(inTheWordsOfSpreadsheets(problem)));
        return text.map(found -> lines(file, found)).orElse(List.of());
    }

    private List<TableLine> lines(String file, String text) {
        List<TableLine> lines = TableLine.of(file, text);
        if (lines.isEmpty()) {
            return refuse(
                    ProblemCode.EMPTY_FILE,
                    new Place(file, "", 1, 1),
                    TableMessage.EMPTY.text(),
                    TableMessage.SAVE.text());
        }
        if (lines.size() > MOST_LINES) {
            return refuse(
                    ProblemCode.TOO_MANY,
                    lines.get(MOST_LINES).place(),
                    TableMessage.LINES.with(lines.size()),
                    SharedMessage.AT_MOST.with(MOST_LINES));
        }
        return lines;
    }

    private static Problem inTheWordsOfSpreadsheets(Problem problem) {
        return problem.code() == ProblemCode.NOT_UTF8 ? problem.withExpected(TableMessage.SAVE.text()) : problem;
    }

    private List<TableLine> refuse(ProblemCode code, Place place, Text message, Text expected) {
        problems.add(Problem.of(code, place, message).withExpected(expected));
        return List.of();
    }
}
