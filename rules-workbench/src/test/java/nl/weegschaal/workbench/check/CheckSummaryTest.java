package nl.weegschaal.workbench.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.weegschaal.authoring.check.CheckReport;
import nl.weegschaal.authoring.check.Checked;
import nl.weegschaal.authoring.output.CheckJson;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.prove.Breach;
import nl.weegschaal.engine.prove.BreachKind;
import nl.weegschaal.engine.prove.Counterexample;
import nl.weegschaal.engine.prove.Proof;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.model.vocabulary.Guardrail;
import nl.weegschaal.workbench.PublishedSchema;
import org.junit.jupiter.api.Test;

/** What the report of a check says of the guardrails, word for word. */
class CheckSummaryTest {
    @Test
    void every_guardrail_is_named_with_how_it_is_known_to_hold() {
        assertThat(summary(Language.EN, List.of())).isEqualTo("""
                my-policy: nothing found
                  checked: 1 rule of its own beside 107 general ones, 40 table lines about 39 areas
                  guardrails: all of them hold in every case
                    worked out over every case: G1, G3, G4, G5, G6, G7, G8, G9, G10, G11, G12, G16 (exactly one conclusion), G17, G19, G20
                    by construction, whatever rules say: G13 (deadlines, case reference, order of facts, clock and locale), G14 (same facts, same advice), order of rules
                    checked rule by rule: G2 (no forbidden word), G15 (source and facts with every conclusion), G18 (never "nothing is missing")
                    1 234 classes of cases worked out, which stand for 5 678 901 cases; 1717 cases run on the rule engine
                    proved in 1.6 s
                """);
    }

    @Test
    void the_same_in_dutch() {
        assertThat(summary(Language.NL, List.of())).isEqualTo("""
                my-policy: niets gevonden
                  gecontroleerd: 1 eigen regel naast 107 algemene, 40 tabelregels over 39 gebieden
                  waarborgen: alle gelden in elke zaak
                    in elke zaak doorgerekend: G1, G3, G4, G5, G6, G7, G8, G9, G10, G11, G12, G16 (precies één conclusie), G17, G19, G20
                    door de opzet, wat regels ook zeggen: G13 (termijnen, kenmerk, volgorde van feiten, klok en landinstelling), G14 (dezelfde feiten, hetzelfde advies), volgorde van regels
                    regel voor regel nagegaan: G2 (geen verboden woord), G15 (rechtsbron en feiten bij elke conclusie), G18 (nooit «er ontbreekt niets»)
                    1 234 klassen van zaken doorgerekend, die staan voor 5 678 901 zaken; 1717 zaken op de regelmotor nagelopen
                    bewezen in 1,6 s
                """);
    }

    @Test
    void a_guardrail_that_does_not_hold_is_named_apart() {
        Breach breach = new Breach(Guardrail.G4, BreachKind.LESS_PROTECTIVE, Optional.empty(), List.of());
        List<Counterexample> broken = List.of(new Counterexample(breach, List.of(), List.of(), List.of()));

        assertThat(summary(Language.EN, broken)).contains("""
                  guardrails: not all of them hold
                    worked out over every case: G1, G3, G5, G6, G7, G8, G9, G10, G11, G12, G16 (exactly one conclusion), G17, G19, G20
                    by construction, whatever rules say: G13 (deadlines, case reference, order of facts, clock and locale), G14 (same facts, same advice), order of rules
                    checked rule by rule: G2 (no forbidden word), G15 (source and facts with every conclusion), G18 (never "nothing is missing")
                    not in every case: G4
                """);
        assertThat(summary(Language.NL, broken)).contains("    niet in elke zaak: G4\n");
        assertThat(new CheckJson().write(List.of(report(broken)))).contains("""
                          {
                            "guardrail": "G4",
                            "ground": "every-case",
                            "holds": false
                          },
                """);
    }

    @Test
    void json_has_both_languages_and_keeps_to_its_schema() throws Exception {
        String json = new CheckJson().write(List.of(report(List.of())));

        assertThat(PublishedSchema.byName("check").problems(json)).isEmpty();
        assertThat(json)
                .contains("\"guardrail\": \"order\"", "\"nl\": \"volgorde van regels\"", "\"en\": \"order of rules\"");
        assertThat(PublishedSchema.byName("check").problems(json.replace("each-rule", "promised")))
                .isNotEmpty();
    }

    private static String summary(Language language, List<Counterexample> counterexamples) {
        return new CheckSummary(new CheckWords(language)).write(report(counterexamples));
    }

    private static CheckReport report(List<Counterexample> counterexamples) {
        Proof proof = new Proof(
                BigInteger.valueOf(1234),
                BigInteger.valueOf(5678901),
                1717,
                Duration.ofMillis(1600),
                false,
                counterexamples);
        return new CheckReport(
                false,
                "my-policy",
                new Folder("my-policy", new TreeMap<>()),
                Optional.of(new Checked(1, 107, 40, 39)),
                Optional.empty(),
                Optional.of(proof),
                Map.of(),
                List.of(),
                List.of());
    }
}
