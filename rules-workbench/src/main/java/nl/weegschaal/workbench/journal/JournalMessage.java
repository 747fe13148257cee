package nl.weegschaal.workbench.journal;

import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.engine.problem.Phrase;

/** What the program says about journals and about what their commands are given. */
public enum JournalMessage implements Message {
    A_FOLDER("dit is een map en geen bestand", "this is a folder, not a file"),
    NO_FILE("dit is geen bestand maar een pijp of apparaat", "this is no file but a pipe or a device"),
    EXPOSED(
            "anderen mogen deze sleutel lezen of wijzigen; zij wordt niet gebruikt (chmod go= maakt haar van u alleen)",
            "others may read or change this key, so it is not used (chmod go= makes it yours alone)"),
    NO_SUCH_FILE("dit bestand bestaat niet", "there is no such file"),
    NOT_PERMITTED("het bestand mag niet worden gelezen: geen toestemming", "the file may not be read: no permission"),
    UNREADABLE("het bestand kon niet worden gelezen", "the file could not be read"),
    NO_KEY(
            "in het bestand staat niet één Ed25519-sleutel in PEM ({0})",
            "the file does not hold one Ed25519 key in PEM ({0})"),
    TAKEN("er is al een bestand met die naam", "there is a file of that name already"),
    NO_SUCH_PLACE("{0} bestaat niet", "there is no {0}"),
    DAMAGED("het logboek is beschadigd: {0}", "the journal is damaged: {0}"),
    SIGNED(
            "het logboek is ondertekend, en er is geen sleutel gegeven; er is niets toegevoegd",
            "the journal is signed, and no key was given; nothing was added"),
    SIGNED_OTHERWISE(
            "de laatste regel van het logboek is niet met deze sleutel ondertekend; er is niets toegevoegd",
            "the last line of the journal was not signed with this key; nothing was added"),
    HEAD_UNSIGNED(
            "het logboek is ondertekend; onderteken de kop ook: met {0}",
            "the journal is signed; sign its head too: with {0}"),
    NOT_KEPT(
            "er is geen advies voor zaak {0}, want de vastlegging kon niet worden bewaard: {1}",
            "there is no advisory for case {0}, since its trace could not be kept: {1}"),
    NO_TRACE_OF_HASH(
            "het logboek heeft geen vastlegging met de hash {0}", "the journal has no trace with the hash {0}"),
    NO_TRACE_OF_NUMBER("er is geen vastlegging met nummer {0}", "there is no trace with the number {0}"),
    NO_LINE("er is geen regel met nummer {0}; er is geen kopie gemaakt", "there is no line {0}; no copy was made"),
    LINES_TO("een nummer van 1 tot en met {0}", "a number from 1 to {0}"),
    NO_SUCH_FINDING(
            "het advies heeft geen bevinding op deze vraag over dit gebied: {0}",
            "the advisory has no finding on this question about this area: {0}"),
    FINDINGS_OF("een bevinding van het advies: {0}", "a finding of the advisory: {0}"),
    BEFORE_LODGING("{0} ligt voor de dag van de aanvraag, {1}", "{0} lies before the day of the application, {1}"),
    NO_HASH("--trace is geen hash", "--trace is no hash"),
    HASH_FORM("64 hexadecimale cijfers met kleine letters", "64 lower-case hexadecimal digits"),
    REASON_FORM(
            "een reden moet woorden hebben, en hoogstens {0} tekens",
            "a reason must have words, and at most {0} characters"),
    NO_AREA("{0} is geen code van een gebied, zoals UA-63", "{0} is not the code of an area, such as UA-63");

    private final Phrase phrase;

    JournalMessage(String nl, String en) {
        this.phrase = new Phrase(nl, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
