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
            "G6: niets ten nadele van de aanvrager door wat niet is gevraagd, ontbreekt, onbekend is of elkaar tegenspreekt",
            "G6: no negative from what is not asked about, missing, unknown or contradictory"),
    G7(
            Guardrail.G7,
            "G7: het alternatief komt pas aan de orde na een reëel risico op deze grond, of op een andere die in het dossier is gesteld",
            "G7: the alternative is reached only after a real risk on this ground, or on another that the officer states"),
    G8(
            Guardrail.G8,
            "G8: het alternatief kan alleen worden overwogen als elke voorwaarde is aangetoond, ook die over het risico daar",
            "G8: the alternative may be considered only if every limb is found, that on the risk there included"),
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
            "G11: waar geen gradatie is aangewezen of bekend, eindigt de beoordeling alleen met een eigen individuele toets",
            "G11: where no gradation is designated or known, only the officer's own test ends the assessment"),
    G11_TEST(
            Guardrail.G11,
            "G11: wijst een eigen individuele toets op een reëel risico, dan is dat de uitkomst",
            "G11: where the officer's own test finds a real risk indicated, that is the outcome"),
    G12(
            Guardrail.G12,
            "G12: uit beleid dat verouderd is, ontbreekt, aan herziening toe is of minder beschermt dan de geldende versie, volgt nooit iets ten nadele van de aanvrager",
            "G12: a policy that is stale, missing, due for review or less protective than the version in force never yields a negative"),
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
    G17(Guardrail.G17, "G17: geen aanduiding beslist", "G17: no indicator decides"),
    G18(
            Guardrail.G18,
            "G18: geen tekst zegt dat er niets ontbreekt of openstaat",
            "G18: no text says that nothing is missing or open"),
    G19(
            Guardrail.G19,
            "G19: wat is gewogen of getoetst, telt zoals het is opgeschreven",
            "G19: what the officer weighed or tested counts as they wrote it"),
    G20(
            Guardrail.G20,
            "G20: wat dit project zelf uitwerkte, is als zodanig gemarkeerd",
            "G20: what this project worked out is marked as such");

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
