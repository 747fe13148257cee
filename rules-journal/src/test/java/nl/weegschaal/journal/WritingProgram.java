package nl.weegschaal.journal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A program that writes to a journal, and prints the number and hash of each entry once that was kept. */
final class WritingProgram {
    private WritingProgram() {}

    /** The journal, how many threads, and how many entries each of them writes. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Journal journal = Journal.open(Path.of(arguments[0]), Chain.unsigned(), (side, bytes) -> {});
        int entries = Integer.parseInt(arguments[2]);
        Thread[] threads = new Thread[Integer.parseInt(arguments[1])];
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (int i = 0; i < threads.length; i++) {
            threads[i] = new Thread(() -> write(journal, entries, out));
            threads[i].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private static void write(Journal journal, int entries, PrintStream out) {
        try {
            for (int i = 0; i < entries; i++) {
                Link link = journal.append(Entries.numbered(i));
                out.println(link.sequence() + " " + link.hash());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
