package nl.weegschaal.workbench.file;

import java.io.IOException;
import java.nio.file.Path;

/** Writes a file that is there as a whole or not at all. */
public final class WholeFile {
    private WholeFile() {}

    public static void write(Path target, String content) throws IOException {
        try (UnfinishedFile file = UnfinishedFile.of(target)) {
            file.writer().write(content);
            file.finish();
        }
    }
}
