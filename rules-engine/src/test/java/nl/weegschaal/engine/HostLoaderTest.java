package nl.weegschaal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.Duration;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a host may do with class loaders, and what stays of the library when the host has let it go. */
class HostLoaderTest {
    private static final String TRACE = new TracedCase().get();

    /** After which a thread without work is surely one that stays. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void advises_on_a_thread_without_a_context_class_loader() throws Exception {
        try (AnewLoaded program = new AnewLoaded()) {
            assertThat(under(null, program)).isEqualTo(TRACE);
        }
    }

    @Test
    void advises_on_a_thread_whose_context_class_loader_sees_nothing_and_leaves_that_loader_in_place()
            throws Exception {
        try (AnewLoaded program = new AnewLoaded();
                URLClassLoader seesNothing = new URLClassLoader(new URL[0], null)) {
            assertThat(under(seesNothing, program)).isEqualTo(TRACE);
        }
    }

    @Test
    void leaves_no_thread_and_no_class_behind_when_the_host_has_let_it_go() throws Exception {
        Set<Thread> before = threadsOfTheRuleEngine();
        WeakReference<ClassLoader> loader = usedAndLetGo();

        waitUntil(() -> before.containsAll(threadsOfTheRuleEngine()));
        assertThat(before).containsAll(threadsOfTheRuleEngine());

        assumeTrue(
                Runtime.version().feature() == 17,
                "a newer Java holds some classes softly itself; rules-consumers shows that nothing else does");
        // JDK 17 keeps the type of the last component of a record that was compared, hashed or shown first, until
        // another one is.
        assertThat(new Compared("this")).isNotEqualTo(new Compared("that")).hasToString("Compared[word=this]");
        assertThat(new Compared("this")).hasSameHashCodeAs(new Compared("this"));
        waitUntil(() -> {
            System.gc();
            return loader.get() == null;
        });
        assertThat(loader.get()).isNull();
    }

    private static WeakReference<ClassLoader> usedAndLetGo() throws Exception {
        try (AnewLoaded program = new AnewLoaded()) {
            under(program.loader(), program);
            return new WeakReference<>(program.loader());
        }
    }

    private static Object under(@Nullable ClassLoader context, AnewLoaded program) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(context);
        try {
            Object said = program.say(AssessedOften.class);
            assertThat(thread.getContextClassLoader()).isSameAs(context);
            return said;
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Set<Thread> threadsOfTheRuleEngine() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("drools-worker")
                        || thread.getName().startsWith("ForkJoinPool-"))
                .collect(Collectors.toSet());
    }

    private static void waitUntil(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            Thread.sleep(100);
        }
    }

    private record Compared(String word) {}
}
