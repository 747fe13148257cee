package nl.weegschaal.authoring.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.weegschaal.model.advisory.RuleId;

/**
 * The version of the library in which each rule that comes with it was first there. A rule of a policy has no line: it is there
 * since the policy is in force.
 */
public final class FirstVersions {
    /** The file with a line for each rule, next to the classes of this package. */
    public static final String FILE = "first-versions.properties";

    private final Properties versions;

    private FirstVersions(Properties versions) {
        this.versions = versions;
    }

    /**
     * Reads the list.
     *
     * @return the versions
     */
    public static FirstVersions read() {
        Properties versions = new Properties();
        try (InputStream file = FirstVersions.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("a file of the program is missing: " + FILE);
            }
            versions.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FirstVersions(versions);
    }

    /**
     * The rules that have a line.
     *
     * @return their names, in order
     */
    public SortedSet<String> rules() {
        return new TreeSet<>(versions.stringPropertyNames());
    }

    /**
     * The version in which a rule was first there.
     *
     * @param rule a general rule or a rule of the clock
     * @return the version, such as 1.2.3
     * @throws IllegalStateException if the list has no such rule
     */
    public String of(RuleId rule) {
        String version = versions.getProperty(rule.value());
        if (version == null) {
            throw new IllegalStateException("the list of first versions has no line for the rule " + rule);
        }
        return version;
    }
}
