package nl.weegschaal.engine.guard;

import static nl.weegschaal.engine.guard.ExampleCase.PAST_REVIEW;
import static nl.weegschaal.engine.guard.ExampleCase.REVIEWED;
import static nl.weegschaal.model.vocabulary.AlternativeCode.EXAMINATION_REQUIRED;
import static nl.weegschaal.model.vocabulary.AlternativeCode.MAY_BE_CONSIDERED;
import static nl.weegschaal.model.vocabulary.RiskCode.MORE_INFORMATION_NEEDED;
import static nl.weegschaal.model.vocabulary.RiskCode.NOT_SUBSTANTIATED_ON_PRESENT_FILE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.Derivation;
import nl.weegschaal.model.advisory.Node;
import nl.weegschaal.model.advisory.Step;
import nl.weegschaal.model.casefile.Applicant;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.fact.IndicatorRecord;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.ActorKind;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.DegreeNeeded;
import nl.weegschaal.model.vocabulary.EvidenceState;
import nl.weegschaal.model.vocabulary.LimbAspect;
import org.junit.jupiter.api.Test;

/** The last line before an advisory leaves: what is falsified is seen and named. */
class GuardrailsTest {
    private static final CaseFile CONSIDERED = ExampleCase.withAlternative();

    @Test
    void an_honest_advisory_breaches_nothing() {
        assertThat(breaches(Library.assess(CONSIDERED))).isEmpty();
        assertThat(Library.assess(CONSIDERED).alternatives().get(0).finding().code())
                .isEqualTo(MAY_BE_CONSIDERED);
    }

    @Test
    void g1_an_advisory_that_does_not_say_that_it_is_advice() {
        breaks("G1:", Breach.statements(Library.assess(CONSIDERED), List.of()));
    }

    @Test
    void g2_a_text_with_a_forbidden_word() {
        breaks("G2:", Breach.text(Library.assess(CONSIDERED), new Text("het gebied is veilig", "as it is")));
        breaks("G2:", Breach.text(Library.assess(CONSIDERED), new Text("zo is het", "This area is SAFE.")));
    }

    @Test
    void g3_gradation_one_and_a_civilian_without_a_real_risk() {
        breaks("G3:", Breach.risk(Library.assess(ExampleCase.from("UA-63", REVIEWED)), MORE_INFORMATION_NEEDED));
    }

    @Test
    void g4_a_degree_needed_that_does_not_follow_the_gradation() {
        breaks("G4:", Breach.needed(Library.assess(ExampleCase.from("UA-30", REVIEWED)), DegreeNeeded.HIGHER));
    }

    @Test
    void g5_a_negative_although_an_element_is_plausible() {
        CaseFile caseFile = ExampleCase.with(ExampleCase.from("UA-46", REVIEWED), EvidenceState.PLAUSIBLE);
        breaks("G5 and G6:", negative(caseFile));
    }

    @Test
    void g6_a_negative_although_it_is_unknown_whether_the_person_is_a_civilian() {
        CaseFile caseFile =
                Change.applicant(ExampleCase.from("UA-46", REVIEWED), new Applicant(Answer.UNKNOWN, Answer.NO));
        breaks("G6:", negative(caseFile));
    }

    @Test
    void g7_an_alternative_that_is_spoken_of_too_early() {
        Advisory advisory = Library.assess(Change.home(CONSIDERED, new AreaCode("UA-56"), CONSIDERED.alternatives()));
        breaks("G7:", Breach.alternative(advisory, EXAMINATION_REQUIRED));
    }

    @Test
    void g8_an_alternative_of_which_a_limb_is_not_found() {
        for (LimbAspect needed : List.of(
                LimbAspect.NO_NEW_THREAT, LimbAspect.TRAVEL, LimbAspect.ADMITTANCE, LimbAspect.LOCAL_CONDITIONS)) {
            breaks("G8:", considered(ExampleCase.without(CONSIDERED, needed)));
        }
        breaks("G8:", considered(ExampleCase.with(CONSIDERED, EvidenceState.STATED)));
    }

    @Test
    void g9_an_alternative_against_the_state_without_an_exception() {
        breaks("G9:", considered(Change.actors(CONSIDERED, Set.of(ActorKind.STATE_OR_ITS_AGENTS))));
    }

    @Test
    void g10_an_alternative_for_a_minor_without_care() {
        CaseFile minor = Change.applicant(CONSIDERED, new Applicant(Answer.YES, Answer.YES));
        breaks("G10:", considered(ExampleCase.without(minor, LimbAspect.CARE_AND_CUSTODY)));
        breaks("G10:", considered(Change.applicant(CONSIDERED, new Applicant(Answer.YES, Answer.UNKNOWN))));
    }

    @Test
    void g11_a_negative_where_no_gradation_is_designated() {
        breaks("G11:", negative(ExampleCase.from("SD-RS", Country.SUDAN.firstDay())));
    }

    @Test
    void g12_a_negative_from_a_stale_or_a_missing_policy() {
        breaks("G12:", negative(ExampleCase.from("UA-46", PAST_REVIEW)));
        breaks("G12:", negative(ExampleCase.from("SO-BN", REVIEWED)));
    }

    @Test
    void g14_a_derivation_that_names_a_fact_or_a_step_twice() {
        Advisory advisory = Library.assess(CONSIDERED);
        Derivation derivation = advisory.advice().derivation();
        List<Node> nodes = new ArrayList<>(derivation.nodes());
        nodes.add(nodes.get(0));
        List<Step> steps = new ArrayList<>(derivation.steps());
        steps.add(steps.get(0));
        breaks("G14:", Breach.derivation(advisory, new Derivation(nodes, derivation.steps(), derivation.rules())));
        breaks("G14:", Breach.derivation(advisory, new Derivation(derivation.nodes(), steps, derivation.rules())));
    }

    @Test
    void g15_a_conclusion_without_a_step_or_from_a_fact_that_is_not_there() {
        Advisory advisory = Library.assess(CONSIDERED);
        Derivation derivation = advisory.advice().derivation();
        breaks("G15:", Breach.derivation(advisory, new Derivation(derivation.nodes(), List.of(), List.of())));
        List<Node> fewer = derivation.nodes().subList(1, derivation.nodes().size());
        breaks("G15:", Breach.derivation(advisory, new Derivation(fewer, derivation.steps(), derivation.rules())));
    }

    @Test
    void g16_an_alternative_without_a_conclusion() {
        breaks("G16:", Breach.withoutAlternatives(Library.assess(CONSIDERED)));
    }

    @Test
    void g17_a_risk_that_rests_on_an_indicator() {
        Advisory advisory = Library.assess(CONSIDERED);
        Derivation derivation = advisory.advice().derivation();
        Node indicator = derivation.nodes().stream()
                .filter(node -> node.fact() instanceof IndicatorRecord)
                .findFirst()
                .orElseThrow();
        List<Step> steps = new ArrayList<>(derivation.steps());
        steps.add(new Step(
                steps.get(0).rule(),
                List.of(indicator.id()),
                advisory.home().risk().node()));
        breaks("G17:", Breach.derivation(advisory, new Derivation(derivation.nodes(), steps, derivation.rules())));
    }

    private static Advisory negative(CaseFile caseFile) {
        return Breach.risk(Library.assess(caseFile), NOT_SUBSTANTIATED_ON_PRESENT_FILE);
    }

    private static Advisory considered(CaseFile caseFile) {
        return Breach.alternative(Library.assess(caseFile), MAY_BE_CONSIDERED);
    }

    private static void breaks(String guardrail, Advisory advisory) {
        assertThat(breaches(advisory)).anyMatch(breach -> breach.startsWith(guardrail));
    }

    private static List<String> breaches(Advisory advisory) {
        return new Guardrails().breaches(advisory).stream().map(Text::en).toList();
    }
}
