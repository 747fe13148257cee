package nl.weegschaal.workbench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import nl.weegschaal.engine.clock.TimelineReader;
import nl.weegschaal.engine.json.JsonLimits;
import nl.weegschaal.engine.json.JsonSource;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.clock.Timeline;

/**
 * The timelines of the files that a command names: one timeline or a list of them, or one on each line of a file whose name
 * ends in .jsonl. Of the latter one line is in memory at a time.
 */
final class TimelineFiles {
    private static final String LINES = ".jsonl";
    private static final String TASK = "deadlines";
    private static final int LONGEST_LINE = 1024 * 1024;

    private final InputStream in;
    private final Progress progress;
    private final Problems problems;

    TimelineFiles(InputStream in, Progress progress, Problems problems) {
        this.in = in;
        this.progress = progress;
        this.problems = problems;
    }

    void read(String file, Consumer<Timeline> cases) {
        if (file.equals(CaseFiles.STANDARD_INPUT)) {
            JsonSource.read("<stdin>", in, JsonLimits.forCaseFile(), problems)
                    .ifPresent(source -> document(source, cases));
            return;
        }
        Optional<Path> path = path(file);
        if (path.isEmpty()) {
            problems.add(Problem.of(
                    ProblemCode.NO_SUCH_FILE, Place.of("\"" + file + "\""), ProgramMessage.NO_FILE_NAME.text()));
        } else if (file.toLowerCase(Locale.ROOT).endsWith(LINES) && Files.isRegularFile(path.get())) {
            lines(path.get(), cases);
        } else {
            JsonSource.read(path.get(), JsonLimits.forCaseFile(), problems)
                    .ifPresent(source -> document(source, cases));
        }
    }

    private void document(JsonSource source, Consumer<Timeline> cases) {
        long before = problems.count();
        List<Timeline> read = TimelineReader.readAll(source, problems);
        if (read.isEmpty() && problems.count() == before) {
            problems.add(Problem.of(ProblemCode.EMPTY_FILE, Place.of(source.name()), DeadlinesMessage.NO_CASE.text()));
        }
        read.forEach(cases);
    }

    private void lines(Path path, Consumer<Timeline> cases) {
        String name = path.toString();
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
            long size = Math.max(1, Files.size(path));
            long done = 0;
            int number = 0;
            for (byte[] line = line(bytes); line.length > 0; line = line(bytes)) {
                number++;
                done += line.length;
                line(name, number, line, cases);
                progress.reached(TASK, Math.min(done, size), size);
            }
        } catch (IOException e) {
            problems.add(Problem.of(ProblemCode.UNREADABLE, Place.of(name), new WriteFault(e).message()));
        }
    }

    private void line(String name, int number, byte[] line, Consumer<Timeline> cases) {
        if (!isBlank(line)) {
            JsonSource.of(name, line, JsonLimits.forCaseFile(), problems)
                    .map(source -> source.startingAtLine(number))
                    .ifPresent(
                            source -> TimelineReader.readAll(source, problems).forEach(cases));
        }
    }

    /** A line with its line feed; nothing at the end. What is longer than a line may be is cut, and so refused. */
    private static byte[] line(InputStream bytes) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = bytes.read();
        while (next >= 0) {
            line.write(next);
            if (next == '\n' || line.size() >= LONGEST_LINE) {
                break;
            }
            next = bytes.read();
        }
        return line.toByteArray();
    }

    private static boolean isBlank(byte[] line) {
        for (byte value : line) {
            if (value != ' ' && value != '\n' && value != '\r' && value != '\t') {
                return false;
            }
        }
        return true;
    }

    private static Optional<Path> path(String file) {
        try {
            return Optional.of(file).filter(name -> !name.isBlank()).map(Path::of);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
