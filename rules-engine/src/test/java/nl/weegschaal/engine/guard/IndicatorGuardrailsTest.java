package nl.weegschaal.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.AreaAdvice;
import nl.weegschaal.model.advisory.Indicator;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.fact.FactId;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.vocabulary.FurtherImpact;
import nl.weegschaal.model.vocabulary.IndicatorKind;
import nl.weegschaal.model.vocabulary.IndicatorLevel;
import nl.weegschaal.model.vocabulary.Method;

/** G17: no single indicator and no number sets a gradation or decides a case. */
class IndicatorGuardrailsTest {
    @Property
    void g17_what_an_indicator_says_or_whether_it_is_there_changes_no_finding_on_scale_risk_or_alternative(
            @ForAll("ukrainian") CaseFile caseFile, @ForAll("indicators") Indicator indicator) {
        Advisory asItIs = Library.assess(caseFile);
        Advisory changed = VariantPolicy.withIndicator(indicator).assess(caseFile);

        assertThat(findings(changed)).isEqualTo(findings(asItIs));
    }

    @Example
    void g17_only_rules_that_draw_attention_read_an_indicator() {
        assertThat(VariantPolicy.ruleTexts())
                .filteredOn(rule -> rule.text().contains("IndicatorRecord"))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.text()).contains("insert(new Attention("));
    }

    @Example
    void g17_no_fact_holds_a_number_but_the_one_that_tells_like_elements_apart() {
        List<RecordComponent> components = Stream.of(GivenFact.class, DerivedFact.class)
                .flatMap(kind -> Arrays.stream(kind.getPermittedSubclasses()))
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .toList();

        assertThat(components)
                .isNotEmpty()
                .allSatisfy(component -> assertThat(component.getType().isEnum()
                                || component.getType() == boolean.class
                                || component.getType() == FactId.class)
                        .as(component.toString())
                        .isTrue());
    }

    @Provide
    Arbitrary<CaseFile> ukrainian() {
        return Arbitraries.of(Mood.class)
                .flatMap(mood -> CaseFiles.from(mood, Country.UKRAINE))
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Indicator> indicators() {
        return Combinators.combine(
                        Arbitraries.of(IndicatorKind.class),
                        Arbitraries.of(IndicatorLevel.class).optional(),
                        Arbitraries.of(Method.class).set().ofMaxSize(3),
                        Arbitraries.of(FurtherImpact.class).set().ofMaxSize(2))
                .as((kind, level, methods, impacts) -> new Indicator(
                        kind,
                        kind == IndicatorKind.METHODS || kind == IndicatorKind.FURTHER_IMPACT
                                ? level.filter(none -> false)
                                : level,
                        new TreeSet<>(kind == IndicatorKind.METHODS ? methods : List.<Method>of()),
                        new TreeSet<>(kind == IndicatorKind.FURTHER_IMPACT ? impacts : List.<FurtherImpact>of())))
                .withoutEdgeCases();
    }

    private static List<Object> findings(Advisory advisory) {
        List<Object> findings = new ArrayList<>(findings(advisory.home()));
        advisory.alternatives().forEach(alternative -> {
            findings.add(alternative.finding().code());
            alternative.there().ifPresent(there -> findings.addAll(findings(there)));
        });
        return findings;
    }

    private static List<Object> findings(AreaAdvice area) {
        return List.of(
                area.gradation().map(used -> used.gradation().name()).orElse(""),
                area.scale().code(),
                area.needed(),
                area.shown().code(),
                area.risk().code());
    }
}
