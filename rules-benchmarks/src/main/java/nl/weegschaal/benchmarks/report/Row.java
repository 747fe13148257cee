package nl.weegschaal.benchmarks.report;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * A line of a table: which figure it shows, and what it is called.
 *
 * @param title what a reader sees
 * @param benchmark the class and the method
 * @param parameters the parameters
 * @param threads how many threads
 */
record Row(String title, String benchmark, Map<String, String> parameters, int threads) {
    Row {
        parameters = Map.copyOf(parameters);
    }

    static Row of(String title, String benchmark) {
        return new Row(title, benchmark, Map.of(), 1);
    }

    Optional<Measured> in(Collection<Measured> figures) {
        return figures.stream()
                .filter(figure -> figure.benchmark().equals(benchmark)
                        && figure.parameters().equals(parameters)
                        && figure.threads() == threads)
                .findFirst();
    }
}
