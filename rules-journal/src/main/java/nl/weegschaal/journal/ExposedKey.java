package nl.weegschaal.journal;

import java.io.IOException;
import java.nio.file.Path;

/** A key stands in a file that others may read, or may change. It is not used, as {@code ssh} would not use it. */
public final class ExposedKey extends IOException {
    private static final long serialVersionUID = 1L;

    ExposedKey(Path file) {
        super(file + ": others may read or change this key");
    }
}
