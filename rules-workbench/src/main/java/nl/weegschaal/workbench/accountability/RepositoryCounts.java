package nl.weegschaal.workbench.accountability;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;
import nl.weegschaal.workbench.page.PageResource;

/** How many test cases there are that do not travel with the program. The build counts them anew and stops if one is otherwise. */
final class RepositoryCounts {
    static final String FILE = "repository-counts.properties";

    private RepositoryCounts() {}

    static Properties read() {
        Properties counts = new Properties();
        try {
            counts.load(new StringReader(PageResource.text(RepositoryCounts.class, FILE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return counts;
    }
}
