package nl.weegschaal.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.weegschaal.engine.assess.Assessor;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.Finding;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.vocabulary.StatementKind;

/** A decision moratorium is about time limits: it is said, and it changes nothing on the merits (G13). */
class MoratoriumTest {
    private static final Assessor WITH = VariantPolicy.withMoratorium(true);
    private static final Assessor WITHOUT = VariantPolicy.withMoratorium(false);

    @Property(tries = 300)
    void g13_a_decision_moratorium_adds_one_statement_and_changes_nothing_else(@ForAll("cases") CaseFile caseFile) {
        Advisory with = WITH.assess(caseFile);
        Advisory without = WITHOUT.assess(caseFile);

        assertThat(with.home()).isEqualTo(without.home());
        assertThat(with.alternatives()).isEqualTo(without.alternatives());
        assertThat(said(with)).contains(StatementKind.DECISION_MORATORIUM).containsAll(said(without));
        assertThat(said(with)).hasSize(said(without).size() + 1);
    }

    @Provide
    Arbitrary<CaseFile> cases() {
        return Arbitraries.of(Mood.class)
                .flatMap(mood -> CaseFiles.from(mood, Country.UKRAINE))
                .withoutEdgeCases();
    }

    private static List<StatementKind> said(Advisory advisory) {
        return advisory.statements().stream().map(Finding::code).toList();
    }
}
