package nl.weegschaal.engine;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The program and all that it needs, loaded anew: nothing of it was begun before, as in a host that has just started. */
final class AnewLoaded implements AutoCloseable {
    private final URLClassLoader loader;

    AnewLoaded() throws MalformedURLException {
        List<URL> places = new ArrayList<>();
        for (String place : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            places.add(new File(place).toURI().toURL());
        }
        this.loader = new URLClassLoader(places.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    ClassLoader loader() {
        return loader;
    }

    /** What a class of it says on this thread, whatever loader the thread has. */
    Object say(Class<? extends Supplier<?>> type) throws ReflectiveOperationException {
        Class<?> anew = loader.loadClass(type.getName());
        return ((Supplier<?>) anew.getConstructor().newInstance()).get();
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
