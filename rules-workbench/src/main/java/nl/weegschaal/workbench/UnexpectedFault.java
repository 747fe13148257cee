package nl.weegschaal.workbench;

/** What a person reads when the program itself is wrong: no trace, and nothing from a case. */
final class UnexpectedFault {
    private UnexpectedFault() {}

    static String message(Throwable fault) {
        return "a fault of the program: " + fault.getClass().getSimpleName() + " (" + RawArguments.DEBUG
                + " shows where in the program it was)";
    }
}
