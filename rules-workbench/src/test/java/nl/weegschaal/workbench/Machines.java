package nl.weegschaal.workbench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import nl.weegschaal.workbench.console.DefaultLanguage;
import nl.weegschaal.workbench.machine.Machine;

/** Machines on which a test runs the program: they keep nothing of their own, and all work takes the same time on them. */
public final class Machines {
    private static final long STEP = 1_600_000_000;

    private Machines() {}

    /** A machine on which it is a given day, without a cache and without a terminal. */
    public static Machine on(Clock clock) {
        return new Machine(clock, steady(), Optional.empty(), Optional::empty, Optional.empty(), english());
    }

    /** A machine on which it is a given day, and whose environment names no language. */
    public static Machine asInstalled(Clock clock) {
        return new Machine(
                clock,
                steady(),
                Optional.empty(),
                Optional::empty,
                Optional.empty(),
                new DefaultLanguage(Optional.empty()));
    }

    /** A machine with a cache, for an edition of the program. */
    public static Machine keeping(Path cache, String edition) {
        return new Machine(
                Clock.systemUTC(),
                steady(),
                Optional.of(cache),
                () -> Optional.of(edition),
                Optional.empty(),
                english());
    }

    /** A machine whose environment names a language, or none. */
    public static Machine speaking(Optional<String> language) {
        return new Machine(
                Clock.systemUTC(),
                steady(),
                Optional.empty(),
                Optional::empty,
                Optional.empty(),
                new DefaultLanguage(language));
    }

    /** Most tests read English. */
    private static DefaultLanguage english() {
        return new DefaultLanguage(Optional.of("en"));
    }

    /** A clock that is further each time that it is read. */
    private static LongSupplier steady() {
        AtomicLong now = new AtomicLong();
        return () -> now.addAndGet(STEP);
    }
}
