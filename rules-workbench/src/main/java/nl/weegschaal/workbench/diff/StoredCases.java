package nl.weegschaal.workbench.diff;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import nl.weegschaal.engine.casefile.CaseFileReader;
import nl.weegschaal.engine.casefile.LocatedCaseFile;
import nl.weegschaal.engine.json.JsonLimits;
import nl.weegschaal.engine.json.JsonSource;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.text.Text;

/** Reads stored cases: a case file on each line (JSON Lines), a list of case files, or one. Lines are read one at a time. */
final class StoredCases {
    private static final int MIB = 1024 * 1024;

    /** A list is read as a whole, so it has a limit; lines have none but for each by itself. */
    private static final JsonLimits LIST = new JsonLimits(64 * MIB, 64, 2_000_000);

    private static final JsonLimits LINE = JsonLimits.forCaseFile();
    private static final int LONGEST_LINE = 4 * MIB;
    private static final int LOOK_AHEAD = 64 * 1024;

    private final Problems problems;

    StoredCases(Problems problems) {
        this.problems = problems;
    }

    void read(String file, Consumer<LocatedCaseFile> each) {
        Optional<Path> path = path(file);
        if (path.isEmpty() || (Files.exists(path.get()) && !Files.isRegularFile(path.get()))) {
            refused(ProblemCode.NOT_A_FILE, file, DiffMessage.NOT_A_FILE.text());
            return;
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path.get()), LOOK_AHEAD)) {
            if (hasLines(file, in)) {
                lines(file, in, each);
            } else {
                JsonSource.read(file, in, LIST, problems).stream()
                        .flatMap(source -> CaseFileReader.readAll(source, problems).stream())
                        .forEach(each);
            }
        } catch (NoSuchFileException e) {
            refused(ProblemCode.NO_SUCH_FILE, file, DiffMessage.NO_FILE.text());
        } catch (IOException e) {
            refused(ProblemCode.UNREADABLE, file, DiffMessage.NOT_READ.text());
        }
    }

    private static Optional<Path> path(String file) {
        try {
            return Optional.of(file).filter(name -> !name.isBlank()).map(Path::of);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** A file is JSON Lines if its name says so, or if an object begins and ends on the first line. */
    private static boolean hasLines(String file, InputStream in) throws IOException {
        String name = file.toLowerCase(Locale.ROOT);
        in.mark(LOOK_AHEAD);
        String start = new String(in.readNBytes(LOOK_AHEAD), StandardCharsets.UTF_8).strip();
        in.reset();
        String first = start.lines().findFirst().orElse("").strip();
        return name.endsWith(".jsonl") || name.endsWith(".ndjson") || (first.startsWith("{") && first.endsWith("}"));
    }

    private void lines(String file, InputStream in, Consumer<LocatedCaseFile> each) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int number = 1;
        int next = in.read();
        while (next >= 0 || line.size() > 0) {
            if (next < 0 || next == '\n') {
                line(file, number, line.toByteArray(), each);
                line.reset();
                number++;
            } else if (line.size() <= LONGEST_LINE) {
                line.write(next);
            }
            next = next < 0 ? next : in.read();
        }
    }

    private void line(String file, int number, byte[] bytes, Consumer<LocatedCaseFile> each) {
        if (new String(bytes, StandardCharsets.UTF_8).isBlank()) {
            return;
        }
        JsonSource.ofLine(file, number, bytes, LINE, problems)
                .flatMap(source -> CaseFileReader.read(source, problems))
                .ifPresent(each);
    }

    private void refused(ProblemCode code, String file, Text message) {
        problems.add(Problem.of(code, Place.of(file.isBlank() ? "\"" + file + "\"" : file), message));
    }
}
