package nl.weegschaal.workbench.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** A small text of the program's own beside a file, replaced as a whole or left as it was, and never through a link. */
public final class OwnText {
    private OwnText() {}

    /**
     * Puts a text in a place.
     *
     * @param place the place
     * @param next where the text stands until it is whole
     * @param text the text
     */
    public static void keep(Path place, Path next, String text) throws IOException {
        OwnFile.isOurs(place);
        try (FileChannel channel = OwnFile.open(next)) {
            channel.truncate(0);
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }
        Files.move(next, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Its bytes, and one more if there are more than may be; empty if nothing stands there. */
    public static Optional<byte[]> bytes(Path place, int most) throws IOException {
        if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        OwnFile.isOurs(place);
        try (InputStream in = Files.newInputStream(place, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(in.readNBytes(most + 1));
        }
    }
}
