package nl.weegschaal.workbench.journal;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Everything about journals: it does nothing without a command of its own. */
@Command(name = "journal", header = "Check, anchor and copy a journal, or add an officer's disagreement to it.")
public final class JournalCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command is given");
    }
}
