package nl.weegschaal.workbench.journal;

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
import nl.weegschaal.journal.ExposedKey;
import nl.weegschaal.journal.Head;
import nl.weegschaal.journal.HeadFile;
import nl.weegschaal.journal.KeyFile;
import nl.weegschaal.journal.SignatureCheck;
import nl.weegschaal.model.text.Text;

/** Reads what the commands about a journal are given. What cannot be read is a problem, and the answer is empty. */
public final class JournalInputs {
    private final Problems problems;

    public JournalInputs(Problems problems) {
        this.problems = problems;
    }

    /** What comes of reading a file. */
    public <T> Optional<T> read(Path file, Reading<T> reading) {
        if (Files.isDirectory(file)) {
            return refused(ProblemCode.NOT_A_FILE, file, JournalMessage.A_FOLDER.text());
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return refused(ProblemCode.NOT_A_FILE, file, JournalMessage.NO_FILE.text());
        }
        try {
            return Optional.of(reading.of(file));
        } catch (NoSuchFileException e) {
            return refused(ProblemCode.NO_SUCH_FILE, file, JournalMessage.NO_SUCH_FILE.text());
        } catch (AccessDeniedException e) {
            return refused(ProblemCode.UNREADABLE, file, JournalMessage.NOT_PERMITTED.text());
        } catch (ExposedKey e) {
            return refused(ProblemCode.UNREADABLE, file, JournalMessage.EXPOSED.text());
        } catch (IOException e) {
            return refused(ProblemCode.UNREADABLE, file, JournalMessage.UNREADABLE.text());
        }
    }

    /** A chain that signs with a key, if there is one. */
    public Optional<Chain> chain(Optional<Path> key) {
        return key.isEmpty()
                ? Optional.of(Chain.unsigned())
                : key(key.get(), KeyFile::signing, "PRIVATE KEY").map(Chain::signed);
    }

    /** What checks signatures with a key. */
    public Optional<SignatureCheck> signatures(Path key) {
        return key(key, KeyFile::signatures, "PUBLIC KEY");
    }

    private <T> Optional<T> key(Path file, Reading<T> reading, String label) {
        try {
            return read(file, reading);
        } catch (IllegalArgumentException e) {
            problems.add(Problem.of(
                    ProblemCode.IMPOSSIBLE_VALUE, Place.of(file.toString()), JournalMessage.NO_KEY.with(label)));
            return Optional.empty();
        }
    }

    public Optional<Head> head(Path file) {
        return read(file, JournalInputs::start).flatMap(bytes -> HeadFile.read(file.toString(), bytes, problems));
    }

    /** One byte more than a head may have, so that its reader sees that it is too long. */
    private static byte[] start(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(HeadFile.LARGEST + 1);
        }
    }

    private <T> Optional<T> refused(ProblemCode code, Path file, Text message) {
        problems.add(Problem.of(code, Place.of(file.toString()), message));
        return Optional.empty();
    }

    /** Reads a file. */
    @FunctionalInterface
    public interface Reading<T> {
        T of(Path file) throws IOException;
    }
}
