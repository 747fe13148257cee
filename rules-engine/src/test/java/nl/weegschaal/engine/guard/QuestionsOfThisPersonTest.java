package nl.weegschaal.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.weegschaal.engine.Weegschaal;
import nl.weegschaal.engine.rules.Firing;
import nl.weegschaal.engine.vocabulary.FactType;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.Node;
import nl.weegschaal.model.advisory.Origin;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.IndividualElement;
import nl.weegschaal.model.fact.RiskFinding;
import nl.weegschaal.model.outlook.OpenQuestion;
import nl.weegschaal.model.vocabulary.ActorKind;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.EvidenceState;
import nl.weegschaal.model.vocabulary.Nexus;
import nl.weegschaal.model.vocabulary.Scope;
import nl.weegschaal.model.vocabulary.Strength;

/** What is asked fits this applicant, and what is said to change nothing changes nothing: each answer is run on the rule engine. */
class QuestionsOfThisPersonTest {
    private static final Weegschaal WEEGSCHAAL = Library.remembering(0);
    private static final FactType ELEMENT = new FactType(IndividualElement.class);
    private static final Map<String, Object[]> ANSWERS =
            Map.of("evidence", EvidenceState.values(), "strength", Strength.values(), "nexus", Nexus.values());

    @Property(tries = 60)
    void an_adult_is_not_asked_about_a_child_and_a_state_that_does_no_harm_is_not_asked_about(
            @ForAll(supplier = CaseFiles.class) CaseFile caseFile) {
        List<OpenQuestion> questions =
                WEEGSCHAAL.outlook(WEEGSCHAAL.assess(caseFile)).questions();

        if (caseFile.applicant().unaccompaniedMinor() != Answer.YES) {
            assertThat(questions)
                    .extracting(OpenQuestion::place)
                    .noneMatch(place -> place.contains("best-interests") || place.contains("care-and-custody"))
                    .noneMatch(place -> place.contains("bestInterests") || place.contains("careAndCustody"));
        }
        if (!caseFile.actors().contains(ActorKind.STATE_OR_ITS_AGENTS)) {
            assertThat(questions)
                    .extracting(OpenQuestion::place)
                    .noneMatch(place -> place.contains("stateActorExceptions"));
        }
    }

    @Property(tries = 60)
    void what_changes_nothing_comes_last_with_its_source_and_whatever_the_answer_the_finding_stays(
            @ForAll(supplier = CaseFiles.class) CaseFile caseFile) {
        Advisory advisory = WEEGSCHAAL.assess(caseFile);
        List<OpenQuestion> questions = WEEGSCHAAL.outlook(advisory).questions();
        List<Boolean> changesNothing =
                questions.stream().map(question -> question.why().isPresent()).toList();

        assertThat(changesNothing).isSorted();
        questions.stream()
                .filter(question -> question.why().isPresent() && !question.isBesidesFacts())
                .forEach(question -> assertThat(answered(advisory, question))
                        .as(question.toString())
                        .allMatch(Optional.of(
                                new RiskFinding(advisory.home().risk().code()))::equals));
    }

    /** What the finding at home is with every answer. */
    private static Stream<Optional<DerivedFact>> answered(Advisory advisory, OpenQuestion question) {
        String place = question.place().substring(0, question.place().lastIndexOf('/'));
        String component = question.place().substring(place.length() + 1);
        List<Node> home = advisory.derivation().nodes().stream()
                .filter(node -> node.id().value().startsWith("home/") && node.fact() instanceof GivenFact)
                .toList();
        return Stream.of(ANSWERS.get(component)).map(answer -> {
            List<GivenFact> given = new ArrayList<>();
            home.forEach(node -> given.add(
                    node.origin() instanceof Origin.CaseGiven from
                                    && from.place().equals(place)
                            ? with((IndividualElement) node.fact(), component, answer)
                            : (GivenFact) node.fact()));
            return BundledRules.of(advisory).run(Scope.AREA, given).stream()
                    .map(Firing::conclusion)
                    .filter(RiskFinding.class::isInstance)
                    .findFirst();
        });
    }

    private static IndividualElement with(IndividualElement element, String component, Object answer) {
        List<Object> values = new ArrayList<>();
        ELEMENT.components()
                .keySet()
                .forEach(name -> values.add(name.equals(component) ? answer : ELEMENT.value(element, name)));
        return (IndividualElement) ELEMENT.make(values);
    }
}
