package nl.example.server;

import java.lang.ref.WeakReference;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.stream.Stream;

/** A server: puts an application up from a folder of jars, lets it work, takes it down and looks whether it is gone. */
public final class Main {
    private static final int TRIES = 100;
    private static final int PAUSE = 100;

    private Main() {}

    public static void main(String[] args) throws Exception {
        WeakReference<ClassLoader> application = upAndDown(Path.of(args[0]));
        // JDK 17 keeps the type of the last component of a record that was compared, hashed or shown, until another one is.
        System.out.println(new Shown("server").equals(new Shown("server")) + " " + new Shown("server") + " "
                + new Shown("server").hashCode());
        for (int i = 0; i < TRIES && application.get() != null; i++) {
            System.gc();
            Thread.sleep(PAUSE);
        }
        System.out.println("application " + (application.get() == null ? "collected" : "still there"));
    }

    private static WeakReference<ClassLoader> upAndDown(Path folder) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader server = thread.getContextClassLoader();
        try (ParentLast application = new ParentLast(jars(folder), server)) {
            thread.setContextClassLoader(application);
            for (String shared : List.of("org.slf4j.LoggerFactory", "tools.jackson.core.JsonParser")) {
                System.out.println(
                        shared + " " + jar(server.loadClass(shared)) + " " + jar(application.loadClass(shared)));
            }
            application
                    .loadClass("nl.example.casesystem.Main")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) new String[0]);
            return new WeakReference<>(application);
        } finally {
            thread.setContextClassLoader(server);
        }
    }

    private static String jar(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        return Path.of(source.getLocation().getPath()).getFileName().toString();
    }

    private static URL[] jars(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> jars = files.sorted().toList();
            URL[] urls = new URL[jars.size()];
            for (int i = 0; i < urls.length; i++) {
                urls[i] = jars.get(i).toUri().toURL();
            }
            return urls;
        }
    }

    private record Shown(String word) {}
}
