package nl.weegschaal.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.Derivation;
import nl.weegschaal.model.advisory.Finding;
import nl.weegschaal.model.advisory.Node;
import nl.weegschaal.model.advisory.NodeId;
import nl.weegschaal.model.advisory.Origin;
import nl.weegschaal.model.advisory.Step;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.fact.AlternativeFinding;
import nl.weegschaal.model.fact.ArticleElementFinding;
import nl.weegschaal.model.fact.DegreeShown;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.fact.PolicyFinding;
import nl.weegschaal.model.fact.RiskFinding;
import nl.weegschaal.model.fact.ScaleFinding;
import nl.weegschaal.model.law.LegalSource;

/** G15 and G16: on what a conclusion rests, and that there is exactly one. */
class ReasonGuardrailsTest {
    private static final LocalDate CHANGE_OF_LAW = LocalDate.of(2026, 6, 12);

    @Property
    void g15_every_conclusion_cites_law_in_force_and_names_every_fact_that_it_rests_on(
            @ForAll(supplier = CaseFiles.class) CaseFile caseFile) {
        Advisory advisory = Library.assess(caseFile);

        for (Finding<?> finding : Texts.findings(advisory)) {
            assertThat(finding.reasons()).isNotEmpty().allSatisfy(reason -> {
                assertThat(reason.rule().sources()).isNotEmpty().allMatch(source -> inForce(source, caseFile));
                assertThat(advisory.derivation().stepsTo(finding.node()))
                        .contains(new Step(reason.rule().id(), reason.premises(), finding.node()));
            });
        }
        closed(advisory.derivation());
    }

    @Property
    void g16_there_is_exactly_one_conclusion_for_every_question(@ForAll(supplier = CaseFiles.class) CaseFile caseFile) {
        Advisory advisory = Library.assess(caseFile);
        int alternatives = caseFile.alternatives().size();
        int areas = 1 + alternatives;

        assertThat(advisory.alternatives()).hasSize(Math.max(1, alternatives));
        assertThat(count(advisory, PolicyFinding.class)).isEqualTo(areas);
        assertThat(count(advisory, ScaleFinding.class)).isEqualTo(areas);
        assertThat(count(advisory, DegreeShown.class)).isEqualTo(areas);
        assertThat(count(advisory, ArticleElementFinding.class)).isEqualTo(3L * areas);
        assertThat(count(advisory, RiskFinding.class)).isEqualTo(areas);
        assertThat(count(advisory, AlternativeFinding.class)).isEqualTo(Math.max(1, alternatives));
    }

    private static long count(Advisory advisory, Class<? extends DerivedFact> type) {
        return advisory.derivation().nodes().stream()
                .map(Node::fact)
                .filter(type::isInstance)
                .count();
    }

    /** The law of qualification goes by the day of decision, the law of procedure by the day of lodging. */
    private static boolean inForce(LegalSource source, CaseFile caseFile) {
        boolean decidedAfter = !caseFile.decision().isBefore(CHANGE_OF_LAW);
        boolean lodgedAfter = !caseFile.lodged().isBefore(CHANGE_OF_LAW);
        return switch (source.identifier()) {
            case "CELEX 32011L0095" -> !decidedAfter;
            case "CELEX 32024R1347" -> decidedAfter;
            case "CELEX 32013L0032" -> !lodgedAfter;
            case "CELEX 32024R1348" -> lodgedAfter;
            default -> !source.cite().nl().isBlank();
        };
    }

    /** Every conclusion leads back, without a circle, to facts that were given and that say where they come from. */
    private static void closed(Derivation derivation) {
        Map<NodeId, Node> nodes = derivation.nodes().stream().collect(Collectors.toMap(Node::id, Function.identity()));
        Set<NodeId> known = new HashSet<>();
        for (Node node : derivation.nodes()) {
            boolean derived = node.fact() instanceof DerivedFact;
            assertThat(node.origin() instanceof Origin.Derived).isEqualTo(derived);
            if (node.origin() instanceof Origin.Carried carried) {
                assertThat(nodes).containsKeys(carried.conclusions().toArray(NodeId[]::new));
            }
            if (!derived) {
                known.add(node.id());
            }
        }
        List<Step> open = derivation.steps();
        assertThat(open).allSatisfy(step -> assertThat(step.premises()).isNotEmpty());
        boolean grows = true;
        while (grows) {
            grows = known.addAll(open.stream()
                    .filter(step -> known.containsAll(step.premises()))
                    .map(Step::conclusion)
                    .toList());
        }
        assertThat(known).containsExactlyInAnyOrderElementsOf(nodes.keySet());
    }
}
