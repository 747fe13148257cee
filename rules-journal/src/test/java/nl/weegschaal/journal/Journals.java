package nl.weegschaal.journal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/** Journals of the tests. */
final class Journals {
    private Journals() {}

    /** A journal in which nothing may be set aside. */
    static Journal open(Path file) throws IOException {
        return open(file, Chain.unsigned());
    }

    static Journal open(Path file, Chain chain) throws IOException {
        return Journal.open(file, chain, (side, bytes) -> {
            throw new AssertionError("set aside: " + bytes + " bytes in " + side);
        });
    }

    /** The lines of a journal, made without a file; every seventh entry has no texts. */
    static List<byte[]> lines(int count, Chain chain) {
        return lines(count, chain, number -> number % 7 == 0 ? Entries.withoutTexts(number) : Entries.numbered(number));
    }

    static List<byte[]> linesWithoutTexts(int count) {
        return lines(count, Chain.unsigned(), Entries::withoutTexts);
    }

    private static List<byte[]> lines(int count, Chain chain, LongFunction<Entry> entries) {
        List<byte[]> lines = new ArrayList<>();
        long sequence = 0;
        String hash = Head.NOTHING;
        for (int i = 1; i <= count; i++) {
            Line line = chain.next(sequence, hash, entries.apply(i));
            lines.add((line.json() + "\n").getBytes(StandardCharsets.UTF_8));
            sequence = line.link().sequence();
            hash = line.link().hash();
        }
        return lines;
    }

    static Path write(Path file, List<byte[]> lines) {
        try (var out = Files.newOutputStream(file)) {
            for (byte[] line : lines) {
                out.write(line);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first flaw of lines in memory: for thousands of small changes. */
    static Optional<Flaw> flaw(List<byte[]> lines, Head before) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        lines.forEach(bytes::writeBytes);
        try (Lines read = new Lines(new ByteArrayInputStream(bytes.toByteArray()), 0, Progress.unheard())) {
            return new ChainWalk(
                            Path.of("in-memory"),
                            read,
                            Optional.empty(),
                            Optional.empty(),
                            before,
                            ChainWalk.GoodLines.unheard())
                    .toFirstFlaw();
        }
    }

    static Verdict check(Path file) throws IOException {
        return JournalCheck.ofChain().check(file, Progress.unheard());
    }
}
