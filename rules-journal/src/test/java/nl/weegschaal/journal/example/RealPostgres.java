package nl.weegschaal.journal.example;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Optional;

/**
 * A PostgreSQL that the test starts itself, from server binaries on Maven Central. They are for Linux on x86-64; on another
 * machine, or where no server may be started, the test is skipped and says so. With
 * {@code -Dweegschaal.postgres=required} that is a failure: so it is in continuous integration.
 */
final class RealPostgres {
    private RealPostgres() {}

    static Optional<EmbeddedPostgres> start() {
        try {
            return Optional.of(EmbeddedPostgres.builder().start());
        } catch (IOException | RuntimeException e) {
            if ("required".equals(System.getProperty("weegschaal.postgres"))) {
                throw new AssertionError("PostgreSQL must be started here and was not", e);
            }
            return Optional.empty();
        }
    }
}
