package nl.weegschaal.workbench.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A file that the pages bring with them. */
public final class PageResource {
    private PageResource() {}

    static String text(String name) {
        return text(PageResource.class, name);
    }

    /**
     * The text of a file.
     *
     * @param beside a class that stands in the folder of the file
     * @param name the name of the file
     * @return its text
     * @throws IllegalStateException if there is no such file
     */
    public static String text(Class<?> beside, String name) {
        try (InputStream file = beside.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("a file of the program is missing: " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
