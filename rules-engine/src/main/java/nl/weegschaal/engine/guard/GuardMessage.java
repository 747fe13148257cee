package nl.weegschaal.engine.guard;

import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.engine.problem.Phrase;
import nl.weegschaal.model.vocabulary.Guardrail;

/** What each guardrail says. */
enum GuardMessage implements Message {
    G1(Guardrail.G1, "G1: het is een advies, en dat staat erin", "G1: it is advice, and says so"),
    G2(Guardrail.G2, "G2: geen verboden woord in een tekst", "G2: no forbidden word in a text"),
    G3(
            Guardrail.G3,
            "G3: gradatie 1 en een burger, dus een reëel risico aangewezen",
            "G3: gradation 1 and a civilian, so a real risk is indicated"),
    G4(Guardrail.G4, "G4: de vereiste mate volgt uit de gradatie", "G4: the degree needed follows the gradation"),
    G5(
            Guardrail.G5,
            "G5 en G6: niets ten nadele van de aanvrager zolang een individuele omstandigheid in het dossier niet is weerlegd",
            "G5 and G6: no negative while an individual element on file is not refuted"),
    G6(
            Guardrail.G6,
            "G6: niets ten nadele van de aanvrager door wat ontbreekt, onbekend is of elkaar tegenspreekt",
            "G6: no negative from what is missing, unknown or contradictory"),
    G7(
            Guardrail.G7,
            "G7: het alternatief komt pas aan de orde nadat een reëel risico is aangewezen",
            "G7: the alternative is reached only after a real risk is indicated"),
    G8(
            Guardrail.G8,
            "G8: het alternatief kan alleen worden overwogen als elke voorwaarde is vastgesteld",
            "G8: the alternative may be considered only if every limb is found"),
    G8_POLICY(
            Guardrail.G8,
            "G8: het alternatief kan alleen worden overwogen als niets in het beleid daaraan in de weg staat",
            "G8: the alternative may be considered only if nothing that the policy says stands in the way"),
    G9(
            Guardrail.G9,
            "G9: is de staat de actor, dan is een duidelijk vastgestelde uitzondering nodig",
            "G9: the State as actor needs a clearly established exception"),
    G10(
            Guardrail.G10,
            "G10: voor een niet-begeleide minderjarige is de vaststelling over zorg en voogdij nodig",
            "G10: an unaccompanied minor needs the care finding"),
    G11(
            Guardrail.G11,
            "G11: geen gradatie aangewezen is nooit het einde van de beoordeling",
            "G11: no gradation designated never ends the assessment"),
    G12(
            Guardrail.G12,
            "G12: uit verouderd of ontbrekend beleid volgt nooit iets ten nadele van de aanvrager",
            "G12: a stale or missing policy never yields a negative"),
    G14(
            Guardrail.G14,
            "G14: de afleiding noemt elk feit en elke stap één keer",
            "G14: the derivation names every fact and every step once"),
    G15(
            Guardrail.G15,
            "G15: elke conclusie volgt uit een regel en uit feiten die genoemd zijn",
            "G15: every conclusion follows from a rule and from facts that are named"),
    G16(
            Guardrail.G16,
            "G16: precies één conclusie over elk alternatief",
            "G16: exactly one conclusion on every alternative"),
    G17(Guardrail.G17, "G17: geen aanduiding beslist", "G17: no indicator decides");

    private final Guardrail guardrail;
    private final String nl;
    private final String en;

    GuardMessage(Guardrail guardrail, String nl, String en) {
        this.guardrail = guardrail;
        this.nl = nl;
        this.en = en;
    }

    /** Which one it is. */
    Guardrail guardrail() {
        return guardrail;
    }

    @Override
    public Phrase phrase() {
        return new Phrase(nl, en);
    }
}
