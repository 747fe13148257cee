package nl.weegschaal.workbench.console;

import nl.weegschaal.model.text.Text;

/** What a person reads when the program itself is wrong: no trace, and nothing from a case. */
public final class UnexpectedFault {
    private UnexpectedFault() {}

    public static Text message(Throwable fault) {
        return ProgramMessage.FAULT.with(fault.getClass().getSimpleName(), RawArguments.DEBUG);
    }
}
