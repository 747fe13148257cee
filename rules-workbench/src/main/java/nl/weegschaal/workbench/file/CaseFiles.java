package nl.weegschaal.workbench.file;

import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
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
        return source(file).flatMap(source -> CaseFileReader.read(source, problems));
    }

    private Optional<JsonSource> source(String file) {
        Optional<Path> path = path(file);
        if (path.isEmpty()) {
            return refused(ProblemCode.NO_SUCH_FILE, file, UnusableName.reason(file));
        }
        if (!seen.add(path.get().toAbsolutePath().normalize())) {
            return refused(ProblemCode.DUPLICATE_ID, file, ProgramMessage.NAMED_TWICE.text());
        }
        return file.equals(STANDARD_INPUT)
                ? JsonSource.read(STANDARD_INPUT_NAME, in, JsonLimits.forCaseFile(), problems)
                : JsonSource.read(path.get(), JsonLimits.forCaseFile(), problems);
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
