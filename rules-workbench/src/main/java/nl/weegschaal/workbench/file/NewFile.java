package nl.weegschaal.workbench.file;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.workbench.console.ProgramMessage;

/** A file that a command adds to those of a person. What is there already stays as it is, and is reported. */
public final class NewFile {
    private NewFile() {}

    /** Writes it, as a whole or not at all; nothing if the same is already there. */
    public static void write(Path target, String content, Problems problems) {
        try {
            if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                WholeFile.write(target, content);
            } else if (!holds(target, content)) {
                problems.add(problem(target, ProgramMessage.OTHER_FILE_THERE.text())
                        .withExpected(ProgramMessage.ANOTHER_PLACE.text()));
            }
        } catch (IOException e) {
            problems.add(problem(target, new WriteFault(e).message()));
        }
    }

    private static boolean holds(Path target, String content) throws IOException {
        try {
            return Files.isRegularFile(target) && Files.readString(target).equals(content);
        } catch (MalformedInputException notText) {
            return false;
        }
    }

    private static Problem problem(Path target, Text message) {
        return Problem.of(ProblemCode.NOT_WRITTEN, Place.of(target.toString()), message);
    }
}
