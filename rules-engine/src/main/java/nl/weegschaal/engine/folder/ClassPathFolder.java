package nl.weegschaal.engine.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads a folder from the class path by the index that its build wrote, so that it also works from a jar inside another
 * jar.
 */
public final class ClassPathFolder {
    private final ClassLoader loader;

    /**
     * Reads with the loader of this library.
     */
    public ClassPathFolder() {
        this.loader = ClassPathFolder.class.getClassLoader();
    }

    /**
     * Reads every file that the index of a folder names.
     *
     * @param root the folder on the class path, with its {@code index.txt}
     * @return the files
     * @throws UncheckedIOException if the index or a file that it names cannot be read
     */
    public Folder read(String root) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        String index = new String(bytes(root + "/index.txt"), StandardCharsets.UTF_8);
        index.lines().filter(line -> !line.isBlank()).forEach(file -> files.put(file, bytes(root + "/" + file)));
        return new Folder("", files);
    }

    private byte[] bytes(String resource) {
        try (InputStream in = loader.getResourceAsStream(resource)) {
            if (in == null) {
                throw new UncheckedIOException(new IOException("not on the class path: " + resource));
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot be read from the class path: " + resource, e);
        }
    }
}
