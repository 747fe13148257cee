package nl.weegschaal.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on dependencies names just the jars that a host got, and those that the command line has beside them. */
class DependenciesPageIT {
    private static final Path PAGE = Path.of("..", "docs", "dependencies.md");
    private static final Path OF_A_HOST = Path.of("target", "it", "case-system", "target", "host.jar");
    private static final Path OF_THE_COMMAND_LINE = Path.of("..", "rules-workbench", "target", "weegschaal.jar");
    private static final Predicate<Path> OURS =
            jar -> jar.getFileName().toString().startsWith("weegschaal-");

    /** A jar with its version and its size in thousands of bytes. */
    private static final Pattern ROW = Pattern.compile(
            "^\\| `([^`]+)` \\| ([0-9][^ |]*) \\| [^|]+ \\| ([0-9,]+) \\| [^|]+ \\| [^|]+ \\|$", Pattern.MULTILINE);

    private static final Pattern OWN_ROW =
            Pattern.compile("^\\| `(weegschaal-[^`]+)` \\| [^|]+ \\|$", Pattern.MULTILINE);

    private static final Pattern TOGETHER = Pattern.compile("Together, the jars of others are ([0-9.]+) MB");

    @Test
    void names_each_jar_of_others_that_a_host_gets() {
        assertThat(rows("Of others")).isEqualTo(described(jars(OF_A_HOST, OURS.negate())));
    }

    @Test
    void names_each_jar_of_ours_that_a_host_gets() {
        Set<String> named = OWN_ROW.matcher(section("Ours"))
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(jars(OF_A_HOST, OURS)).extracting(DependenciesPageIT::name).containsExactlyElementsOf(named);
    }

    @Test
    void names_each_jar_of_others_that_the_command_line_adds() {
        Set<String> added = described(jars(OF_THE_COMMAND_LINE, OURS.negate()));
        added.removeAll(described(jars(OF_A_HOST, OURS.negate())));

        assertThat(rows("What the command line adds")).isEqualTo(added);
    }

    @Test
    void says_how_large_they_are_together() {
        long bytes = jars(OF_A_HOST, OURS.negate()).stream()
                .mapToLong(DependenciesPageIT::size)
                .sum();

        assertThat(TOGETHER.matcher(page()).results().map(found -> found.group(1)))
                .containsExactly(tenths(bytes));
    }

    /** Of one of our jars: what stands before its version. */
    private static String name(Path jar) {
        return jar.getFileName().toString().replaceFirst("-[0-9].*", "");
    }

    private static String tenths(long bytes) {
        long tenths = Math.round(bytes / 100_000.0);
        return tenths / 10 + "." + tenths % 10;
    }

    private static Set<String> rows(String heading) {
        return ROW.matcher(section(heading))
                .results()
                .map((MatchResult row) -> row.group(1) + "-" + row.group(2) + ".jar "
                        + row.group(3).replace(",", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> described(Set<Path> jars) {
        return jars.stream()
                .map(jar -> jar.getFileName() + " " + Math.round(size(jar) / 1000.0))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a program says is on its class path. */
    private static Set<Path> jars(Path program, Predicate<Path> which) {
        try (JarFile jar = new JarFile(program.toFile())) {
            String classPath = jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            return Stream.of(classPath.split(" ", -1))
                    .map(program::resolveSibling)
                    .filter(which)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size(Path jar) {
        try {
            return Files.size(jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String section(String heading) {
        String rest = page().split("\n## " + heading + "\n", -1)[1];
        return rest.split("\n## ", -1)[0];
    }

    private static String page() {
        try {
            return Files.readString(PAGE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
