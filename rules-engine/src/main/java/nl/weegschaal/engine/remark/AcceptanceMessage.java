package nl.weegschaal.engine.remark;

import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.engine.problem.Phrase;

/** Messages about acceptances. */
enum AcceptanceMessage implements Message {
    NO_WARNING("er is geen waarschuwing {0} over {1}", "there is no warning {0} about {1}"),
    NO_ACCEPTANCE("geen aanvaarding ervan", "no acceptance of it"),
    ACCEPTED_ALREADY(
            "een andere aanvaarding aanvaardt de waarschuwing {0} over {1} al",
            "another acceptance accepts the warning {0} about {1} already"),
    ONE_ACCEPTANCE("één aanvaarding ervan", "one acceptance of it"),
    CHANGED(
            "{0} is veranderd na {1}, dus de waarschuwing {2} is er weer",
            "{0} has changed since {1}, so the warning {2} is back"),
    LOOK_AGAIN("opnieuw kijken, en daarna de hash {0}", "another look, and then the hash {0}"),
    UNKNOWN_WARNING("er is geen waarschuwing {0}", "there is no warning {0}"),
    ERROR("een fout kan niet worden aanvaard, en {0} is er een", "an error cannot be accepted, and {0} is one"),
    ABOUT_ACCEPTANCE(
            "een waarschuwing over een aanvaarding kan niet worden aanvaard, en {0} is er een",
            "a warning about an acceptance cannot be accepted, and {0} is one"),
    ONE_OF_WARNINGS("een van de waarschuwingen {0}", "one of the warnings {0}"),
    HASH_FORM(
            "64 hexadecimale cijfers, zoals de waarschuwing ze toont",
            "64 hexadecimal digits, as the warning shows them"),
    ONE_SUBJECT("een aanvaarding gaat over één regel of één bestand", "the acceptance is about one rule or one file"),
    RULE_OR_FILE(
            "de sleutel \"rule\" of de sleutel \"file\", niet allebei", "either the key \"rule\" or the key \"file\"");

    private final Phrase phrase;

    AcceptanceMessage(String nl, String en) {
        this.phrase = new Phrase(nl, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
