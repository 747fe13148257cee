package nl.weegschaal.authoring.check;

import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.engine.problem.Phrase;

/** Why the case that shows a broken guardrail cannot be kept as a scenario. */
enum KeepingMessage implements Message {
    WHICH_ANSWER(
            "welk antwoord hier moet komen, zegt de waarborg niet",
            "the guardrail does not say which answer must come"),
    TWO_CASES(
            "de waarborg vergelijkt twee zaken die gelijk moeten lopen, en een scenario gaat over één zaak",
            "the guardrail compares two cases that must be treated alike, and a scenario is about one case"),
    OF_EVERY_ADVISORY(
            "de waarborg gaat over wat elk advies zegt, en niet over een bevinding",
            "the guardrail is about what every advisory says, and not about a finding"),
    EITHER_WORD(
            "de waarborg laat hier meer dan één woord toe, en een scenario verwacht er één",
            "the guardrail lets more than one word through here, and a scenario expects one"),
    NO_CASE(
            "onder dit beleid is geen zaak gevonden waarin dit te zien is",
            "no case was found under this policy that shows this"),
    NOT_ANSWERED_ONCE(
            "de regels beantwoorden in deze zaak een vraag niet, of meer dan één keer; herstel dat eerst",
            "in this case the rules answer a question not at all or more than once; mend that first"),
    MADE_UP(
            "de tabellen van dit beleid hebben niet alles wat deze zaak nodig heeft",
            "the tables of this policy do not have all that this case needs");

    private final Phrase phrase;

    KeepingMessage(String nl, String en) {
        this.phrase = new Phrase(nl, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
