package nl.weegschaal.workbench.file;

import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.weegschaal.engine.casefile.CaseFileReader;
import nl.weegschaal.engine.casefile.LocatedCaseFile;
import nl.weegschaal.engine.json.JsonLimits;
import nl.weegschaal.engine.json.JsonSource;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.workbench.console.ProgramMessage;

/** The case files that a command names, each read once. */
public final class CaseFiles {
    /** What people write for standard input. */
    public static final String STANDARD_INPUT = "-";

    private static final String STANDARD_INPUT_NAME = "<stdin>";

    private final InputStream in;
    private final Problems problems;
    private final Set<Path> seen = new HashSet<>();

    public CaseFiles(InputStream in, Problems problems) {
        this.in = in;
        this.problems = problems;
    }

    public Optional<LocatedCaseFile> read(String file) {
        return isOfLines(file)
                ? fromLines(file)
                : source(file, problems).flatMap(source -> CaseFileReader.read(source, problems));
    }

    /**
     * Whether the name of a file says that there is a document on each of its lines.
     *
     * @param file the name, as it stands in the command
     * @return true if it ends in .jsonl or .ndjson
     */
    public static boolean isOfLines(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(".jsonl") || name.endsWith(".ndjson");
    }

    /** One case on one line is a case file; of more, each line is a document, and not the file. */
    private Optional<LocatedCaseFile> fromLines(String file) {
        Problems found = new Problems();
        Optional<LocatedCaseFile> read = source(file, found).flatMap(source -> CaseFileReader.read(source, found));
        if (found.asFound().stream().anyMatch(problem -> problem.code() == ProblemCode.NOT_JSON)) {
            problems.add(Problem.of(ProblemCode.WRONG_USAGE, Place.of(file), FileMessage.A_CASE_ON_EACH_LINE.text())
                    .withExpected(FileMessage.BATCH.text()));
        } else {
            found.asFound().forEach(problems::add);
        }
        return read;
    }

    private Optional<JsonSource> source(String file, Problems found) {
        Optional<Path> path = path(file);
        if (path.isEmpty()) {
            return refused(ProblemCode.NO_SUCH_FILE, file, UnusableName.reason(file));
        }
        if (!seen.add(path.get().toAbsolutePath().normalize())) {
            return refused(ProblemCode.DUPLICATE_ID, file, ProgramMessage.NAMED_TWICE.text());
        }
        return file.equals(STANDARD_INPUT)
                ? JsonSource.read(STANDARD_INPUT_NAME, in, JsonLimits.forCaseFile(), found)
                : JsonSource.read(path.get(), JsonLimits.forCaseFile(), found);
    }

    private static Optional<Path> path(String file) {
        try {
            return Optional.of(file).filter(name -> !name.isBlank()).map(Path::of);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Optional<JsonSource> refused(ProblemCode code, String file, Text message) {
        problems.add(Problem.of(code, Place.of(file.isBlank() ? "\"" + file + "\"" : file), message));
        return Optional.empty();
    }
}
