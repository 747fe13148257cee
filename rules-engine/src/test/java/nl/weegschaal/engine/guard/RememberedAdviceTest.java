package nl.weegschaal.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.weegschaal.engine.Weegschaal;
import nl.weegschaal.engine.problem.CaseRefused;
import nl.weegschaal.engine.trace.TraceDocument;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.text.Language;

/** Advice that was worked out for one case and kept for the next: it is what the rule engine gives, to the byte. */
class RememberedAdviceTest {
    private static final Weegschaal ENGINE = Library.remembering(0);
    private static final Weegschaal REMEMBERING = Library.remembering(2_000);
    private static final int ALL_TEXTS_EVERY = 4;

    @Property
    void a_case_gets_what_the_rule_engine_gives_although_another_one_came_before_it(
            @ForAll(supplier = CaseFiles.class) CaseFile caseFile,
            @ForAll long seed,
            @ForAll @IntRange(min = -40, max = 40) int days) {
        CaseFile sibling = Change.decision(
                Sibling.of(caseFile, seed),
                caseFile.lodged(),
                caseFile.decision().plusDays(days));
        boolean texts = Math.floorMod(seed, ALL_TEXTS_EVERY) == 0;

        assertThat(of(REMEMBERING, sibling, texts)).isEqualTo(of(ENGINE, sibling, texts));
        assertThat(of(REMEMBERING, caseFile, texts)).isEqualTo(of(ENGINE, caseFile, texts));
    }

    @Property
    void advice_that_was_kept_is_the_very_same(
            @ForAll(supplier = CaseFiles.class) CaseFile caseFile, @ForAll long seed) {
        Advisory first = REMEMBERING.assess(caseFile);

        assertThat(REMEMBERING.assess(Sibling.of(caseFile, seed)).advice()).isSameAs(first.advice());
    }

    @Example
    void zero_keeps_nothing_and_one_or_less_is_no_memory() {
        CaseFile caseFile = CaseFiles.from(Mood.ANY, Country.UKRAINE).sample();

        assertThat(ENGINE.assess(caseFile).advice())
                .isEqualTo(ENGINE.assess(caseFile).advice())
                .isNotSameAs(ENGINE.assess(caseFile).advice());
        assertThatThrownBy(() -> Library.remembering(1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Library.remembering(-5)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Object> of(Weegschaal weegschaal, CaseFile caseFile, boolean texts) {
        try {
            Advisory advisory = weegschaal.assess(caseFile);
            List<Object> all = new ArrayList<>(List.of(advisory, advisory.derivation()));
            if (texts) {
                all.add(TraceDocument.of(advisory.trace()).text());
                all.add(advisory.explanation().in(Language.NL));
                all.add(advisory.explanation().in(Language.EN));
            }
            return all;
        } catch (CaseRefused refused) {
            return List.of(refused.objections());
        }
    }
}
