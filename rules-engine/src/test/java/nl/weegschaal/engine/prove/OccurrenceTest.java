package nl.weegschaal.engine.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.weegschaal.engine.language.Applications;
import nl.weegschaal.engine.policy.BundledGeneralRules;
import nl.weegschaal.engine.space.Choice;
import nl.weegschaal.engine.space.Part;
import nl.weegschaal.engine.space.PolicyFrame;
import nl.weegschaal.engine.space.Space;
import nl.weegschaal.engine.vocabulary.FactType;
import nl.weegschaal.engine.vocabulary.Occurrence;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.vocabulary.ArmedConflict;
import nl.weegschaal.model.vocabulary.PolicyStatus;
import nl.weegschaal.model.vocabulary.Scope;
import org.junit.jupiter.api.Test;

/** How often a fact can be there is what the bounds on the cost of rules rest on: every case of the space is held against it. */
class OccurrenceTest {
    private static final Theories THEORIES = Theories.of(
            BundledGeneralRules.read().rules().rules(),
            Optional.of(new PolicyFrame(PolicyStatus.PUBLISHED, ArmedConflict.INTERNATIONAL)));

    @Test
    void no_case_has_more_facts_of_a_type_than_the_type_can_have() {
        for (Scope scope : Scope.values()) {
            most(THEORIES.of(scope).space())
                    .forEach((fact, most) ->
                            assertThat(most).as(scope + " " + fact).isLessThanOrEqualTo(1));
        }
    }

    @Test
    void a_case_has_no_more_elements_than_are_counted_on() {
        assertThat(Applications.MOST_ELEMENTS).isEqualTo(500);
    }

    /** For each type that is there once, or once for each kind, how many of it there are at most. */
    private static Map<String, Integer> most(Space space) {
        Map<String, Integer> most = new HashMap<>();
        for (Part part : space.parts()) {
            Map<String, Integer> ofPart = new HashMap<>();
            for (Choice choice : part.choices()) {
                counted(choice.facts()).forEach((fact, count) -> ofPart.merge(fact, count, Math::max));
            }
            ofPart.forEach((fact, count) -> most.merge(fact, count, Integer::sum));
        }
        return most;
    }

    private static Map<String, Integer> counted(List<GivenFact> facts) {
        return facts.stream()
                .filter(fact -> Occurrence.of(new FactType(fact.getClass())) != Occurrence.ANY)
                .collect(Collectors.toMap(OccurrenceTest::name, fact -> 1, Integer::sum));
    }

    private static String name(GivenFact fact) {
        FactType type = new FactType(fact.getClass());
        return Occurrence.of(type) == Occurrence.ONCE
                ? type.name()
                : type.name() + " "
                        + type.value(fact, type.components().keySet().iterator().next());
    }
}
