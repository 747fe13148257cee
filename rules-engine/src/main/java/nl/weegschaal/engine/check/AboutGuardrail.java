package nl.weegschaal.engine.check;

import java.util.Locale;
import java.util.Optional;
import nl.weegschaal.model.text.Text;

/** The guardrails that need not be worked out over cases: what each is about, and why it holds. */
enum AssuredGuardrail {
    G2(
            Ground.EACH_RULE,
            "geen verboden woord",
            "no forbidden word",
            "elke tekst van een regel is gelezen",
            "every text of a rule was read"),
    G13(
            Ground.CONSTRUCTION,
            "termijnen, kenmerk, volgorde van feiten, klok en landinstelling",
            "deadlines, case reference, order of facts, clock and locale",
            "feiten over termijnen zijn van een ander type en geen regel komt ermee door de toets; geen regel ziet een kenmerk, een volgorde van feiten, een klok of een landinstelling",
            "facts on deadlines are of another type and no rule that names one passes the gate; no rule sees a reference, an order of facts, a clock or a locale"),
    G14(
            Ground.CONSTRUCTION,
            "dezelfde feiten, hetzelfde advies",
            "same facts, same advice",
            "een run houdt niets over van de vorige",
            "a run keeps nothing of the one before"),
    G15(
            Ground.EACH_RULE,
            "rechtsbron en feiten bij elke conclusie",
            "source and facts with every conclusion",
            "elke regel heeft een bron uit de catalogus, en een conclusie rust op de feiten waarop haar regel past",
            "each rule has a source of the catalogue, and a conclusion rests on the facts that its rule matched"),
    ORDER(
            Ground.CONSTRUCTION,
            "volgorde van regels",
            "order of rules",
            "een regel leest alleen eerdere vragen, en kan geen voorrang hebben of iets intrekken",
            "a rule reads earlier questions only, and can neither take precedence nor withdraw anything");

    private final Ground ground;
    private final String aboutNl;
    private final String aboutEn;
    private final String whyNl;
    private final String whyEn;

    AssuredGuardrail(Ground ground, String aboutNl, String aboutEn, String whyNl, String whyEn) {
        this.ground = ground;
        this.aboutNl = aboutNl;
        this.aboutEn = aboutEn;
        this.whyNl = whyNl;
        this.whyEn = whyEn;
    }

    HeldGuardrail held() {
        String name = this == ORDER ? name().toLowerCase(Locale.ROOT) : name();
        return new HeldGuardrail(
                name,
                ground,
                true,
                Optional.of(new HeldGuardrail.Assurance(new Text(aboutNl, aboutEn), new Text(whyNl, whyEn))));
    }
}
