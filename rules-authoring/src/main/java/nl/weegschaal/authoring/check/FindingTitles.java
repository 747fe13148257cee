package nl.weegschaal.authoring.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.text.Texts;
import nl.weegschaal.model.text.Text;

/** What each kind of finding is called, and where its page is. */
public final class FindingTitles {
    private final Texts titles = Texts.read(List.of("findings"), FindingTitles::read);

    /** Reads the titles. */
    public FindingTitles() {}

    private static String read(String file) {
        try (InputStream in = Objects.requireNonNull(FindingTitles.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
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
        return titles.text(code.word());
    }

    /**
     * Where to read on about a kind of finding.
     *
     * @param code the kind
     * @return a sentence with the path of its page
     */
    public static Text see(ProblemCode code) {
        return CheckMessage.SEE.with(page(code));
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
