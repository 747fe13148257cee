package nl.example.restricted;

import java.net.URL;
import java.net.URLClassLoader;

/** Has the case system work on threads that have no class loader of their own, or one that sees nothing. */
public final class Main {
    private Main() {}

    public static void main(String[] args) throws Exception {
        work(null);
        try (URLClassLoader seesNothing = new URLClassLoader(new URL[0], null)) {
            work(seesNothing);
        }
    }

    private static void work(ClassLoader context) throws InterruptedException {
        Thread thread = new Thread(() -> {
            nl.example.casesystem.Main.main(new String[0]);
            boolean isLeft = Thread.currentThread().getContextClassLoader() == context;
            System.out.println("loader of the thread " + (isLeft ? "left as it was" : "changed"));
        });
        thread.setContextClassLoader(context);
        thread.start();
        thread.join();
    }
}
