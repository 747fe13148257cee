package nl.weegschaal.workbench.machine;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import nl.weegschaal.workbench.console.DefaultLanguage;
import nl.weegschaal.workbench.console.Terminal;

/**
 * What the program takes from the machine that it runs on. Nothing of it has a part in an advisory.
 *
 * @param clock says what time it is; its zone is not asked for
 * @param nanoClock says how long work takes, in nanoseconds from any start
 * @param cache where a command keeps what it need not work out again; empty if there is no such place
 * @param edition which program this is, as 64 hexadecimal digits; empty if that is not known. To find out takes
 *     a part of a second, so it is asked for only when it is needed
 * @param terminal where a person sees how far long work is; empty if nobody does
 * @param language the language of commands that are not told another
 */
public record Machine(
        Clock clock,
        LongSupplier nanoClock,
        Optional<Path> cache,
        Supplier<Optional<String>> edition,
        Optional<Terminal> terminal,
        DefaultLanguage language) {

    /** Time limits of Dutch law pass at the end of a day there, wherever this machine stands or thinks that it stands. */
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    /** Which day it is in Amsterdam, whatever time zone the machine is set to. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(AMSTERDAM));
    }

    /** The machine that this process runs on. */
    public static Machine ofProcess() {
        Map<String, String> environment = System.getenv();
        return new Machine(
                Clock.systemUTC(),
                System::nanoTime,
                CacheFolder.usual(environment, System.getProperty("user.home", "")),
                () -> ProgramFiles.edition(System.getProperty("java.class.path", "")),
                Terminal.of(System.getProperty(Terminal.COLUMNS, ""), environment),
                DefaultLanguage.of(environment));
    }
}
