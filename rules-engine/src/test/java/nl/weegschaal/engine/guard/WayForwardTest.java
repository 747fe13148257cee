package nl.weegschaal.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.weegschaal.engine.forward.WayForward;
import nl.weegschaal.engine.forward.WaysForward;
import nl.weegschaal.engine.rules.Firing;
import nl.weegschaal.engine.rules.RuleProgram;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.Node;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.fact.AlternativeFinding;
import nl.weegschaal.model.fact.ApplicantFacts;
import nl.weegschaal.model.fact.AspectFinding;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.IndividualElement;
import nl.weegschaal.model.fact.ProposedArea;
import nl.weegschaal.model.fact.Rebuttal;
import nl.weegschaal.model.fact.RiskFinding;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AspectState;
import nl.weegschaal.model.vocabulary.RebuttalState;
import nl.weegschaal.model.vocabulary.Scope;
import nl.weegschaal.model.vocabulary.Strength;

/** What a finding misses by is true of every case, and leads forward only. Each way is run on the rule engine. */
class WayForwardTest {
    private static final Map<RuleProgram, WaysForward> WAYS = new ConcurrentHashMap<>();

    /** One run of an advisory, with what can still be done from its finding. */
    private record Run(RuleProgram rules, List<Fact> facts, WayForward way) {
        static Stream<Run> of(CaseFile caseFile) {
            Advisory advisory = Library.assess(caseFile);
            RuleProgram rules = BundledRules.of(advisory);
            WaysForward ways = WAYS.computeIfAbsent(
                    rules, program -> new WaysForward(BundledRules.GENERAL.words(), program.rules()));
            Map<String, List<Fact>> runs = advisory.derivation().nodes().stream()
                    .collect(Collectors.groupingBy(
                            node -> node.id().value().replaceAll("/[^/]*/[^/]*$", ""),
                            Collectors.mapping(Node::fact, Collectors.toList())));
            runs.remove("case");
            return runs.entrySet().stream()
                    .map(run -> new Run(rules, run.getValue(), ways.of(advisory.derivation(), run.getKey())));
        }

        boolean isOfAlternative() {
            return find(AlternativeFinding.class).isPresent();
        }

        <T extends Fact> Optional<T> find(Class<T> type) {
            return facts.stream().filter(type::isInstance).map(type::cast).findFirst();
        }

        boolean isMissed() {
            return isOfAlternative()
                    ? find(ProposedArea.class).isPresent()
                            && find(AlternativeFinding.class)
                                    .filter(finding -> finding.code().isReached()
                                            && !finding.code().isNegative())
                                    .isPresent()
                    : find(RiskFinding.class)
                            .filter(finding -> !finding.code().isIndicated())
                            .isPresent();
        }

        boolean reaches(List<GivenFact> given) {
            return rules.run(isOfAlternative() ? Scope.ALTERNATIVE : Scope.AREA, given).stream()
                    .map(Firing::conclusion)
                    .anyMatch(Run::isReached);
        }

        private static boolean isReached(DerivedFact conclusion) {
            return (conclusion instanceof RiskFinding risk && risk.code().isIndicated())
                    || (conclusion instanceof AlternativeFinding alternative
                            && alternative.code().isNegative());
        }
    }

    @Property
    void what_the_sentence_says_would_suffice_does_suffice(@ForAll(supplier = CaseFiles.class) CaseFile caseFile) {
        Run.of(caseFile)
                .forEach(run -> assertThat(run.way().suffices())
                        .as(run.way().nearMiss().map(Text::en).orElse(""))
                        .allMatch(run::reaches));
    }

    @Property
    void there_is_a_sentence_exactly_if_something_is_missed(@ForAll(supplier = CaseFiles.class) CaseFile caseFile) {
        Run.of(caseFile).forEach(run -> {
            assertThat(run.way().nearMiss().isPresent())
                    .as(run.facts().toString())
                    .isEqualTo(run.isMissed());
            if (!run.isMissed()) {
                assertThat(run.way().steps()).isEmpty();
            }
        });
    }

    @Property
    void nothing_that_was_found_heard_or_known_is_taken_back(@ForAll(supplier = CaseFiles.class) CaseFile caseFile) {
        Run.of(caseFile)
                .forEach(run -> run.way().suffices().forEach(given -> {
                    assertThat(given).doesNotContain(new Rebuttal(RebuttalState.NOT_HEARD));
                    assertThat(given)
                            .filteredOn(IndividualElement.class::isInstance)
                            .allMatch(other -> run.facts().stream()
                                    .filter(IndividualElement.class::isInstance)
                                    .allMatch(now -> isForward((IndividualElement) now, (IndividualElement) other)));
                    assertThat(run.facts().stream()
                                    .filter(fact -> fact instanceof AspectFinding finding
                                            && finding.state() == AspectState.FOUND))
                            .isSubsetOf(given);
                    ApplicantFacts now = run.find(ApplicantFacts.class).orElseThrow();
                    assertThat(given)
                            .filteredOn(ApplicantFacts.class::isInstance)
                            .allMatch(fact -> {
                                ApplicantFacts other = (ApplicantFacts) fact;
                                return isAnswered(now.civilian(), other.civilian())
                                        && isAnswered(now.unaccompaniedMinor(), other.unaccompaniedMinor());
                            });
                }));
    }

    private static boolean isForward(IndividualElement now, IndividualElement other) {
        return !now.id().equals(other.id())
                || (now.kind() == other.kind()
                        && other.evidence().compareTo(now.evidence()) >= 0
                        && other.nexus().compareTo(now.nexus()) <= 0
                        && (now.strength() == Strength.NOT_ASSESSED || now.strength() == other.strength()));
    }

    private static boolean isAnswered(Answer now, Answer other) {
        return now == Answer.UNKNOWN || now == other;
    }

    @Property
    void there_are_at_most_three_steps_and_no_text_has_a_forbidden_word(
            @ForAll(supplier = CaseFiles.class) CaseFile caseFile) {
        Run.of(caseFile).forEach(run -> {
            assertThat(run.way().steps()).hasSizeLessThanOrEqualTo(3).doesNotHaveDuplicates();
            Stream.concat(run.way().nearMiss().stream(), run.way().steps().stream())
                    .flatMap(text -> Stream.<Function<Text, String>>of(Text::nl, Text::en)
                            .map(language -> language.apply(text)))
                    .forEach(
                            text -> assertThat(ForbiddenWords.in(text)).as(text).isEmpty());
        });
    }
}
