package nl.weegschaal.workbench.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.text.Text;

/** One result in a file that a person named. It is there as a whole or not at all; its folder must be there already. */
public final class ResultFile {
    private final Path target;
    private final Problems problems;

    public ResultFile(Path target, Problems problems) {
        this.target = target;
        this.problems = problems;
    }

    public void write(String content) {
        open().ifPresent(file -> {
            try (file) {
                file.writer().write(content);
                file.finish();
            } catch (IOException e) {
                problem(e);
            }
        });
    }

    /** Begins the file; empty if that cannot be, which is then said. Who opens it closes it. */
    public Optional<Target> open() {
        Path folder = target.toAbsolutePath().normalize().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            problem(FileMessage.NO_FOLDER.with(folder == null ? target : folder));
            return Optional.empty();
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            problem(FileMessage.NOT_REPLACED.text());
            return Optional.empty();
        }
        try {
            return Optional.of(UnfinishedFile.of(target).goneWhenStopped());
        } catch (IOException e) {
            problem(e);
            return Optional.empty();
        }
    }

    /** Says why the file could not be written. */
    public void problem(IOException fault) {
        problem(new WriteFault(fault).message());
    }

    private void problem(Text message) {
        problems.add(Problem.of(ProblemCode.NOT_WRITTEN, Place.of(target.toString()), message));
    }
}
