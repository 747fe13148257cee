package nl.weegschaal.workbench.console;

import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.engine.problem.Phrase;

/** What the program says about files, results and its own faults. */
public enum ProgramMessage implements Message {
    NO_ADVISORY("er is geen advies voor zaak {0}: {1}", "there is no advisory for case {0}: {1}"),
    RULES_AT_FAULT("de regels of het programma hebben een fout: {0}", "the rules or the program are at fault: {0}"),
    RULES_UNUSABLE(
            "de regels of het beleid kunnen niet worden gebruikt, dus wordt geen advies gegeven",
            "the rules or policies cannot be used, so no advice is given"),
    NO_FILE_NAME("dit kan geen naam van een bestand zijn", "this cannot be the name of a file"),
    NO_SUCH_POLICY("dit beleid bestaat niet", "there is no such policy"),
    ON_NEEDS_POLICY("--on kan alleen samen met --policy", "--on asks for --policy"),
    TRACES_OR_JOURNAL(
            "noem sporen, of een logboek met --journal, en niet allebei",
            "name traces, or a journal with --journal, and not both"),
    CHECK_NEEDS_JOURNAL(
            "--head en --public-key kunnen alleen samen met --journal", "--head and --public-key ask for --journal"),
    SAME_TRACE(
            "het spoor van zaak {0} zou in hetzelfde bestand komen als dat van {1}",
            "the trace of case {0} would be written to the same file as that of {1}"),
    NAMED_TWICE("dit bestand is twee keer genoemd", "this file is named twice"),
    SAME_OUTPUT(
            "de zaak {0} zou in hetzelfde bestand komen als die van {1}",
            "the case {0} would be written to the same file as that of {1}"),
    ANOTHER_REFERENCE("een eigen kenmerk voor elke zaak", "another reference for each case"),
    ONE_PAGE("een verslag is één bladzijde van één zaak", "a report is one page of one case"),
    ONE_FILE_OR_FOLDER(
            "één bestand, of --out met een map voor de verslagen", "one file, or --out with a folder for the reports"),
    A_FILE("dit is een bestand; een beleid is een map", "this is a file; a policy is a folder"),
    NO_FOLDER_OR_POLICY(
            "deze map bestaat niet, en bij het programma hoort geen beleid met die naam",
            "there is no such folder and no such bundled policy"),
    FOLDER_OR_ONE_OF("een map, of een van {0}", "a folder, or one of {0}"),
    MORE_PROBLEMS(
            "er {0|is|zijn} nog {0} {0|probleem|problemen} gevonden {0|dat|die} er niet bij {0|staat|staan}",
            "{0} more {0|problem was|problems were} found and {0|is|are} not shown"),
    OUTPUT_CLOSED(
            "niet alle resultaten konden naar de standaarduitvoer worden geschreven: die is gesloten of er is geen ruimte",
            "not all results could be written to standard output: it was closed or there is no space"),
    FAULT(
            "een fout van het programma: {0} ({1} laat zien waar in het programma)",
            "a fault of the program: {0} ({1} shows where in the program it was)"),
    NOT_WRITTEN("het resultaat kon niet worden geschreven: {0}", "the result could not be written: {0}"),
    OTHER_FILE_THERE(
            "hier staat al een bestand met deze naam en een andere inhoud; het is gelaten zoals het is",
            "a file with this name and other content is here already; it is left as it is"),
    ANOTHER_PLACE(
            "een andere map, of een andere naam voor dat bestand", "another folder, or another name for that file"),
    NOT_PERMITTED("geen toestemming", "no permission"),
    NOT_A_FOLDER("{0} is geen map", "{0} is not a folder"),
    DISK_FAILED("de schijf of de verbinding ermee werkt niet", "the disk or the connection to it failed");

    private final Phrase phrase;

    ProgramMessage(String nl, String en) {
        this.phrase = new Phrase(nl, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
