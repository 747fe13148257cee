package nl.weegschaal.workbench.deadlines;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import nl.weegschaal.engine.clock.TimelineReader;
import nl.weegschaal.engine.json.JsonLimits;
import nl.weegschaal.engine.json.JsonSource;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.clock.Timeline;
import nl.weegschaal.workbench.file.CaseFiles;
import nl.weegschaal.workbench.file.FileLines;
import nl.weegschaal.workbench.file.SameFile;
import nl.weegschaal.workbench.file.UnusableName;
import nl.weegschaal.workbench.file.WriteFault;

/**
 * The timelines of the files that a command names, each with its place: one timeline or a list of them, or one on each line
 * of a file whose name ends in .jsonl or .ndjson. Of the latter one line is in memory at a time.
 */
final class TimelineFiles {
    private static final JsonLimits LIMITS = JsonLimits.forCaseFile();

    private final InputStream in;
    private final ReadingProgress progress;
    private final Problems problems;

    TimelineFiles(InputStream in, ReadingProgress progress, Problems problems) {
        this.in = in;
        this.progress = progress;
        this.problems = problems;
    }

    void read(String file, BiConsumer<Timeline, Place> cases) {
        if (file.equals(CaseFiles.STANDARD_INPUT)) {
            JsonSource.read("<stdin>", in, LIMITS, problems).ifPresent(source -> document(source, cases));
            return;
        }
        Optional<Path> path = path(file);
        if (path.isEmpty()) {
            problems.add(Problem.of(ProblemCode.NO_SUCH_FILE, Place.of("\"" + file + "\""), UnusableName.reason(file)));
        } else if (CaseFiles.isOfLines(file) && Files.isRegularFile(path.get())) {
            lines(path.get(), cases);
        } else {
            JsonSource.read(path.get(), LIMITS, problems).ifPresent(source -> document(source, cases));
        }
    }

    /** Whether that file is named among those that are read. */
    static boolean isAmong(List<String> files, Path file) {
        return files.stream()
                .filter(name -> !name.equals(CaseFiles.STANDARD_INPUT))
                .flatMap(name -> path(name).stream())
                .anyMatch(read -> SameFile.is(read, file));
    }

    private void document(JsonSource source, BiConsumer<Timeline, Place> cases) {
        long before = problems.count();
        long[] read = {0};
        TimelineReader.readEach(source, problems, (timeline, place) -> {
            read[0]++;
            cases.accept(timeline, place);
        });
        if (read[0] == 0 && problems.count() == before) {
            noCase(source.name());
        }
    }

    private void lines(Path path, BiConsumer<Timeline, Place> cases) {
        String name = path.toString();
        try (FileLines lines =
                new FileLines(Files.newInputStream(path), LIMITS.maxBytes(), (buffer, from, count) -> {})) {
            long size = Math.max(1, Files.size(path));
            boolean empty = true;
            for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
                empty &= isBlank(line.get());
                line(name, lines.count(), line.get(), cases);
                progress.oneMore(Math.min(lines.bytes(), size), size);
            }
            if (empty) {
                noCase(name);
            }
        } catch (IOException e) {
            problems.add(Problem.of(ProblemCode.UNREADABLE, Place.of(name), new WriteFault(e).message()));
        }
    }

    private void line(String name, int number, byte[] line, BiConsumer<Timeline, Place> cases) {
        if (!isBlank(line)) {
            JsonSource.ofLine(name, number, line, LIMITS, problems)
                    .ifPresent(source -> TimelineReader.readEach(source, problems, cases));
        }
    }

    private static boolean isBlank(byte[] line) {
        return new String(line, StandardCharsets.UTF_8).isBlank();
    }

    private void noCase(String name) {
        problems.add(Problem.of(ProblemCode.EMPTY_FILE, Place.of(name), DeadlinesMessage.NO_CASE.text()));
    }

    private static Optional<Path> path(String file) {
        try {
            return Optional.of(file).filter(name -> !name.isBlank()).map(Path::of);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
