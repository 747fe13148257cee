package nl.weegschaal.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes entries together, after a tail.
 *
 * @param chain how they are chained
 * @param tail where they go
 */
record Batch(Chain chain, Tail tail) {

    /** Returns the new tail when all entries are on the disk; else none of them is there, or a later repair sees to it. */
    Tail write(List<Waiting> entries, Storage.Opened file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Tail end = tail;
        for (Waiting waiting : entries) {
            Line line = chain.next(end.head().sequence(), end.head().hash(), waiting.entry());
            long start = end.head().length();
            bytes.writeBytes(line.json().getBytes(StandardCharsets.UTF_8));
            bytes.write('\n');
            end = new Tail(end.head().after(line.link(), tail.head().length() + bytes.size()), start);
            waiting.placed(line.link());
        }
        try {
            file.write(tail.head().length(), bytes.toByteArray());
            file.force();
        } catch (IOException e) {
            takeBack(file, e);
            throw e;
        }
        return end;
    }

    private void takeBack(Storage.Opened file, IOException cause) {
        try {
            file.truncate(tail.head().length());
            file.force();
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }
}
