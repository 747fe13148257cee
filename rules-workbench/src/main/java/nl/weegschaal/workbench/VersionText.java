package nl.weegschaal.workbench;

import nl.weegschaal.engine.assess.Version;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
final class VersionText implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {Program.NAME + " " + Version.ofLibrary()};
    }
}
