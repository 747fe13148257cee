package nl.weegschaal.workbench;

import nl.weegschaal.workbench.console.ProgramName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program itself: it does nothing without a command. */
@Command(
        name = ProgramName.NAME,
        header = "Advice on the sliding scale of indiscriminate violence, for the officer who decides.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = VersionText.class)
final class RootCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command is given");
    }
}
