package nl.weegschaal.authoring.check;

import java.util.Optional;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.Guardrail;

/**
 * What a check says of a guardrail besides its number.
 *
 * @param about what it is about, in a few words; empty where the number says enough
 * @param why why no rule that was read can break it; empty for what is worked out over every case
 */
record AboutGuardrail(Optional<Text> about, Optional<Text> why) {
    /** That rules have no effect on one another by their order: it has no number. */
    static final AboutGuardrail ORDER = assured(
            new Text("volgorde van regels", "order of rules"),
            new Text(
                    "een regel leest alleen eerdere vragen, en kan geen voorrang hebben of iets intrekken",
                    "a rule reads earlier questions only, and can neither take precedence nor withdraw anything"));

    static AboutGuardrail of(Guardrail guardrail) {
        return switch (guardrail) {
            case G1, G3, G4, G5, G6, G7, G8, G9, G10, G11, G12, G17, G19, G20 ->
                new AboutGuardrail(Optional.empty(), Optional.empty());
            case G16 ->
                new AboutGuardrail(
                        Optional.of(new Text("precies één conclusie", "exactly one conclusion")), Optional.empty());
            case G2 ->
                assured(
                        new Text("geen verboden woord", "no forbidden word"),
                        new Text("elke tekst van een regel is gelezen", "every text of a rule was read"));
            case G18 ->
                assured(
                        new Text("nooit «er ontbreekt niets»", "never \"nothing is missing\""),
                        new Text("elke tekst van een regel is gelezen", "every text of a rule was read"));
            case G13 ->
                assured(
                        new Text(
                                "termijnen, kenmerk, volgorde van feiten, klok en landinstelling",
                                "deadlines, case reference, order of facts, clock and locale"),
                        new Text(
                                "feiten over termijnen zijn van een ander type en geen regel komt ermee door de toets; geen regel ziet een kenmerk, een volgorde van feiten, een klok of een landinstelling",
                                "facts on deadlines are of another type and no rule that names one passes the gate; no rule sees a reference, an order of facts, a clock or a locale"));
            case G14 ->
                assured(
                        new Text("dezelfde feiten, hetzelfde advies", "same facts, same advice"),
                        new Text("een run houdt niets over van de vorige", "a run keeps nothing of the one before"));
            case G15 ->
                assured(
                        new Text("rechtsbron en feiten bij elke conclusie", "source and facts with every conclusion"),
                        new Text(
                                "elke regel heeft een bron uit de catalogus, en een conclusie rust op de feiten waarop haar regel past",
                                "each rule has a source of the catalogue, and a conclusion rests on the facts that its rule matched"));
        };
    }

    private static AboutGuardrail assured(Text about, Text why) {
        return new AboutGuardrail(Optional.of(about), Optional.of(why));
    }
}
