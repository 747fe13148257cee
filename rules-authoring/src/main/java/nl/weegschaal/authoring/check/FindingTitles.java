package nl.weegschaal.authoring.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.model.text.Text;

/** What each kind of finding is called, and where its page is. */
public final class FindingTitles {
    private final Properties nl = read("findings.nl.properties");
    private final Properties en = read("findings.properties");

    /** Reads the titles. */
    public FindingTitles() {}

    private static Properties read(String file) {
        Properties titles = new Properties();
        try (InputStream in = Objects.requireNonNull(FindingTitles.class.getResourceAsStream(file), file)) {
            titles.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return titles;
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
    public Text title(ProblemCode code) {
        String word = code.word();
        return new Text(nl.getProperty(word, word), en.getProperty(word, word));
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
