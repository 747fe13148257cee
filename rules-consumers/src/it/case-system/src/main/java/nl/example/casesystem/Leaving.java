package nl.example.casesystem;

import java.util.List;
import java.util.Set;
import nl.weegschaal.engine.trace.TraceDocument;
import nl.weegschaal.model.advisory.Advisory;

/** Says what the test looks for: the hash of the trace, and which threads are still there when the work is done. */
public final class Leaving {
    private static final Set<String> OF_JAVA = Set.of("system", "InnocuousThreadGroup");
    private static final int TRIES = 100;
    private static final int PAUSE = 100;

    private Leaving() {}

    public static void say(Advisory advisory) {
        System.out.println("trace " + TraceDocument.of(advisory.trace()).coreHash());
        System.out.println("threads left " + threads());
    }

    /** A thread without work goes by itself within seconds. */
    private static List<String> threads() {
        List<String> left = ours();
        for (int i = 0; i < TRIES && !left.isEmpty(); i++) {
            pause();
            left = ours();
        }
        return left;
    }

    /** All but those of Java itself, and the thread with which a program begins. */
    private static List<String> ours() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getThreadGroup() != null
                        && !OF_JAVA.contains(thread.getThreadGroup().getName())
                        && !thread.getName().equals("main")
                        && thread != Thread.currentThread())
                .map(Thread::getName)
                .sorted()
                .toList();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
