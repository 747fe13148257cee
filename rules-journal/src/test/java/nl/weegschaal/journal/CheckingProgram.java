package nl.weegschaal.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/** A program that checks a journal, and prints how many lines hold and how often it told how far it was. */
final class CheckingProgram {
    private CheckingProgram() {}

    public static void main(String[] arguments) throws IOException {
        AtomicLong told = new AtomicLong();
        AtomicLong last = new AtomicLong();
        Verdict verdict = JournalCheck.ofChain().check(Path.of(arguments[0]), (done, total) -> {
            told.incrementAndGet();
            last.set(done * 100 / total);
        });
        System.out.println(verdict.head().sequence() + " " + verdict.holds() + " " + last + " " + (told.get() > 100));
    }
}
