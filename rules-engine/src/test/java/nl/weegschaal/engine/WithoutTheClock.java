package nl.weegschaal.engine;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Supplier;

/** The program loaded anew, as it would be if no class of the clock existed: whoever asks for one finds none. */
final class WithoutTheClock extends ClassLoader {
    private static final List<String> CLOCK = List.of("nl.weegschaal.model.clock.", "nl.weegschaal.engine.clock.");

    WithoutTheClock() {
        super(WithoutTheClock.class.getClassLoader());
    }

    /** What a class of this program says. */
    Object say(Class<? extends Supplier<?>> type) throws ReflectiveOperationException {
        return ((Supplier<?>) loadClass(type.getName()).getConstructor().newInstance()).get();
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? anew(name) : loaded;
        }
    }

    private Class<?> anew(String name) throws ClassNotFoundException {
        if (CLOCK.stream().anyMatch(name::startsWith)) {
            throw new ClassNotFoundException(name);
        }
        try {
            return getPlatformClassLoader().loadClass(name);
        } catch (ClassNotFoundException ofThePlatform) {
            return defined(name);
        }
    }

    private Class<?> defined(String name) throws ClassNotFoundException {
        try (InputStream file = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (file == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = file.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}
