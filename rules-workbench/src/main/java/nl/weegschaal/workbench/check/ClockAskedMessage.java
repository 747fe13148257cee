package nl.weegschaal.workbench.check;

import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.engine.problem.Phrase;

/** Messages about a command that asks for the rules of the clock. */
enum ClockAskedMessage implements Message {
    ALONE(
            "dit staat voor de regels van de klok en gaat niet samen met een beleid",
            "this stands for the rules of the clock and does not go with a policy"),
    JUST_THIS_WORD("alleen dit woord, of alleen beleid", "this word alone, or policies alone"),
    ALSO_A_FOLDER(
            "dit staat voor de regels van de klok, en hier is ook een map met deze naam",
            "this stands for the rules of the clock, and there is a folder of this name here too"),
    FOLDER_OR_ELSEWHERE(
            "./clock voor de map, of de opdracht vanuit een andere map",
            "./clock for the folder, or the command from another folder"),
    NOT_WITH_CLOCK("dit gaat niet samen met \"clock\"", "this does not go with \"clock\"");

    private final Phrase phrase;

    ClockAskedMessage(String nl, String en) {
        this.phrase = new Phrase(nl, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
