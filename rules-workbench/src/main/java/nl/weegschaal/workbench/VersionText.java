package nl.weegschaal.workbench;

import nl.weegschaal.engine.assess.Version;
import nl.weegschaal.workbench.console.ProgramName;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
final class VersionText implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {ProgramName.NAME + " " + Version.ofLibrary()};
    }
}
