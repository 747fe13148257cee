package nl.weegschaal.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.journal.Chain;
import nl.weegschaal.journal.Head;
import nl.weegschaal.journal.HeadFile;
import nl.weegschaal.journal.KeyFile;

/** Reads what the commands about a journal are given. What cannot be read is a problem, and the answer is empty. */
final class JournalInputs {
    private final Problems problems;

    JournalInputs(Problems problems) {
        this.problems = problems;
    }

    /** What comes of reading a file. */
    <T> Optional<T> read(Path file, Reading<T> reading) {
        if (Files.isDirectory(file)) {
            return refused(ProblemCode.NOT_A_FILE, file, "this is a folder, not a file");
        }
        try {
            return Optional.of(reading.of(file));
        } catch (NoSuchFileException e) {
            return refused(ProblemCode.NO_SUCH_FILE, file, "there is no such file");
        } catch (AccessDeniedException e) {
            return refused(ProblemCode.UNREADABLE, file, "the file may not be read: permission denied");
        } catch (IOException e) {
            return refused(ProblemCode.UNREADABLE, file, "the file could not be read");
        } catch (IllegalArgumentException e) {
            return refused(ProblemCode.IMPOSSIBLE_VALUE, file, String.valueOf(e.getMessage()));
        }
    }

    /** A chain that signs with a key, if there is one. */
    Optional<Chain> chain(Optional<Path> key) {
        return key.isEmpty()
                ? Optional.of(Chain.unsigned())
                : read(key.get(), KeyFile::signing).map(Chain::signed);
    }

    Optional<Head> head(Path file) {
        return read(file, JournalInputs::start).flatMap(bytes -> HeadFile.read(file.toString(), bytes, problems));
    }

    /** One byte more than a head may have, so that its reader sees that it is too long. */
    private static byte[] start(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(HeadFile.LARGEST + 1);
        }
    }

    private <T> Optional<T> refused(ProblemCode code, Path file, String message) {
        problems.add(Problem.of(code, Place.of(file.toString()), message));
        return Optional.empty();
    }

    /** Reads a file. */
    @FunctionalInterface
    interface Reading<T> {
        T of(Path file) throws IOException;
    }
}
