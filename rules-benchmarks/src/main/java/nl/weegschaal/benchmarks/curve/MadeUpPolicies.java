package nl.weegschaal.benchmarks.curve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.weegschaal.engine.Weegschaal;

/** Loads made-up policies from a folder of their own, through the same gate and the same proof as any policy. */
final class MadeUpPolicies {
    static final String COUNTRY = "XA";

    private MadeUpPolicies() {}

    static Weegschaal load(List<MadeUpPolicy> policies) {
        try {
            Path folder = Files.createTempDirectory("weegschaal-made-up");
            for (MadeUpPolicy policy : policies) {
                policy.write(folder);
            }
            Weegschaal weegschaal = Weegschaal.withPolicies(folder);
            delete(folder);
            return weegschaal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The policy of {@link #COUNTRY} and those of so many other countries, each with ten areas. */
    static Weegschaal countries(int count) {
        return load(IntStream.range(0, count)
                .mapToObj(i -> new MadeUpPolicy("" + (char) ('X' - i / 26) + (char) ('A' + i % 26), 10, 0))
                .toList());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
