package nl.example.server;

import java.net.URL;
import java.net.URLClassLoader;

/** Looks in the application first and in the server after that, as a server does for a web application. */
final class ParentLast extends URLClassLoader {
    ParentLast(URL[] application, ClassLoader server) {
        super(application, server);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            if (name.startsWith("java.")) {
                return super.loadClass(name, resolve);
            }
            try {
                return findClass(name);
            } catch (ClassNotFoundException notInTheApplication) {
                return super.loadClass(name, resolve);
            }
        }
    }

    @Override
    public URL getResource(String name) {
        URL here = findResource(name);
        return here == null ? super.getResource(name) : here;
    }
}
