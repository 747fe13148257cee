package nl.weegschaal.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.text.Text;

/** One result in a file that a person named. It is there as a whole or not at all; its folder must be there already. */
final class ResultFile {
    private final Path target;
    private final Problems problems;

    ResultFile(Path target, Problems problems) {
        this.target = target;
        this.problems = problems;
    }

    void write(String content) {
        Path folder = target.toAbsolutePath().normalize().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            problem(MatrixMessage.NO_FOLDER.with(folder == null ? target : folder));
            return;
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            problem(MatrixMessage.NOT_REPLACED.text());
            return;
        }
        try {
            WholeFile.write(target, content);
        } catch (IOException e) {
            problem(new WriteFault(e).message());
        }
    }

    private void problem(Text message) {
        problems.add(Problem.of(ProblemCode.NOT_WRITTEN, Place.of(target.toString()), message));
    }
}
