package nl.weegschaal.engine.rules;

import java.util.function.Supplier;

/**
 * Lets the rule engine work under the class loader of this library. Drools looks for its parts through the context class loader of
 * the thread, and a host may have set that to one that does not see them, or to none. The thread gets its own loader back.
 */
final class OwnLoader {
    private OwnLoader() {}

    static <T> T during(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader ofHost = thread.getContextClassLoader();
        thread.setContextClassLoader(OwnLoader.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(ofHost);
        }
    }
}
