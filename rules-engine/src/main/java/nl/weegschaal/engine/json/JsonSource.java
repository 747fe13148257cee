package nl.weegschaal.engine.json;

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
import nl.weegschaal.engine.problem.SharedMessage;
import nl.weegschaal.model.text.Text;

/** The bytes of a document, never more than its limits allow, under the name that messages give it. */
public final class JsonSource {

    private final String name;
    private final int firstLine;
    private final byte[] bytes;
    private final JsonLimits limits;

    private JsonSource(String name, int firstLine, byte[] bytes, JsonLimits limits) {
        this.name = name;
        this.firstLine = firstLine;
        this.bytes = bytes;
        this.limits = limits;
    }

    /** A source of bytes that are there already. They are not copied: leave them alone until they are parsed. */
    public static Optional<JsonSource> of(String name, byte[] bytes, JsonLimits limits, Problems problems) {
        if (bytes.length > limits.maxBytes()) {
            problems.add(Problem.of(ProblemCode.TOO_LARGE, Place.of(name), JsonMessage.TOO_LARGE.text())
                    .withExpected(SharedMessage.AT_MOST.with(limits.size())));
            return Optional.empty();
        }
        return Optional.of(new JsonSource(name, 1, bytes, limits));
    }

    /** The same for one line of a file of JSON Lines: problems have the number of the line. */
    public static Optional<JsonSource> ofLine(
            String name, int line, byte[] bytes, JsonLimits limits, Problems problems) {
        if (bytes.length > limits.maxBytes()) {
            problems.add(
                    Problem.of(ProblemCode.TOO_LARGE, new Place(name, "", line, 1), JsonMessage.LINE_TOO_LARGE.text())
                            .withExpected(SharedMessage.AT_MOST.with(limits.size())));
            return Optional.empty();
        }
        return Optional.of(new JsonSource(name, line, bytes, limits));
    }

    /** Reads a stream up to one byte past the limit and leaves it open. */
    public static Optional<JsonSource> read(String name, InputStream stream, JsonLimits limits, Problems problems) {
        try {
            return of(name, stream.readNBytes(limits.maxBytes() + 1), limits, problems);
        } catch (IOException e) {
            return refused(ProblemCode.UNREADABLE, name, JsonMessage.UNREADABLE.text(), problems);
        }
    }

    /** Reads a file up to one byte past the limit; pipes and devices too. */
    public static Optional<JsonSource> read(Path path, JsonLimits limits, Problems problems) {
        String name = path.toString();
        if (Files.isDirectory(path)) {
            return refused(ProblemCode.NOT_A_FILE, name, JsonMessage.A_FOLDER.text(), problems);
        }
        try (InputStream stream = Files.newInputStream(path)) {
            return read(name, stream, limits, problems);
        } catch (NoSuchFileException e) {
            return refused(ProblemCode.NO_SUCH_FILE, name, SharedMessage.NO_SUCH_FILE.text(), problems);
        } catch (AccessDeniedException e) {
            return refused(ProblemCode.UNREADABLE, name, JsonMessage.NOT_PERMITTED.text(), problems);
        } catch (IOException e) {
            return refused(ProblemCode.UNREADABLE, name, JsonMessage.UNREADABLE.text(), problems);
        }
    }

    private static Optional<JsonSource> refused(ProblemCode code, String name, Text message, Problems problems) {
        problems.add(Problem.of(code, Place.of(name), message));
        return Optional.empty();
    }

    public String name() {
        return name;
    }

    int firstLine() {
        return firstLine;
    }

    byte[] bytes() {
        return bytes;
    }

    JsonLimits limits() {
        return limits;
    }
}
