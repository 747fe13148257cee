package nl.weegschaal.engine.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import nl.weegschaal.engine.problem.ProblemCode;

/** What each kind of finding is called, and where its page is. */
public final class FindingTitles {
    private final Properties titles = new Properties();

    /** Reads the titles. */
    public FindingTitles() {
        try (InputStream in =
                Objects.requireNonNull(FindingTitles.class.getResourceAsStream("findings.properties"), "titles")) {
            titles.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the titles of findings cannot be read", e);
        }
    }

    /**
     * The title of a kind of finding.
     *
     * @param code the kind
     * @return a few words
     */
    public String title(ProblemCode code) {
        return titles.getProperty(code.word(), code.word());
    }

    /**
     * The page about a kind of finding.
     *
     * @param code the kind
     * @return its path in the repository
     */
    public static String page(ProblemCode code) {
        return "docs/findings/" + code.word() + ".md";
    }
}
