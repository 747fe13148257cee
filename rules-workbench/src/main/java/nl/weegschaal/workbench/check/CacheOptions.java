package nl.weegschaal.workbench.check;

import java.nio.file.Path;
import java.util.Optional;
import nl.weegschaal.workbench.machine.CacheFolder;
import nl.weegschaal.workbench.machine.Machine;
import picocli.CommandLine.Option;

/** Where a command keeps what it need not work out again, or that it keeps nothing. */
final class CacheOptions {
    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description = "Folder for what need not be worked out again if nothing changed. Without this option it is"
                    + " weegschaal in $$XDG_CACHE_HOME, or in ~/.cache.")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--no-cache", description = "Works out everything again, and keeps nothing.")
    private boolean none;

    Optional<CacheFolder> on(Machine machine) {
        if (none) {
            return Optional.empty();
        }
        return folder.or(machine::cache)
                .flatMap(found -> machine.edition().get().map(edition -> new CacheFolder(found, edition)));
    }
}
