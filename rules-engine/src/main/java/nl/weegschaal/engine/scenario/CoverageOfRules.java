package nl.weegschaal.engine.scenario;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.engine.remark.AcceptableProblem;
import nl.weegschaal.engine.remark.Subject;
import nl.weegschaal.engine.vocabulary.Vocabulary;
import nl.weegschaal.model.vocabulary.Scope;

/** What scenarios show of rules on the merits. */
final class CoverageOfRules {
    private final Map<Scope, CoverageMeter> meters = new EnumMap<>(Scope.class);

    CoverageOfRules(Collection<ScenarioResult> results) {
        Arrays.stream(Scope.values()).forEach(scope -> meters.put(scope, meter(results, scope)));
    }

    private static CoverageMeter meter(Collection<ScenarioResult> results, Scope scope) {
        return new CoverageMeter(
                results.stream()
                        .flatMap(result -> result.runs().stream())
                        .filter(run -> run.scope() == scope)
                        .map(run -> new CoverageMeter.Seen(run.evaluation(), run.fired()))
                        .toList(),
                Vocabulary.always(scope));
    }

    RuleCoverage measure(Rule rule, boolean own) {
        return Objects.requireNonNull(meters.get(rule.question().scope())).measure(rule, own);
    }

    /** What they leave open, as warnings about the rules. */
    static List<AcceptableProblem> remarks(
            Coverage coverage, Collection<Rule> rules, CoverageProblems.Possible possible) {
        return rules.stream()
                .flatMap(rule -> coverage.rules().stream()
                        .filter(measured -> measured.rule().id().equals(rule.id()))
                        .flatMap(measured -> CoverageProblems.of(measured, possible).stream())
                        .map(problem -> new AcceptableProblem(problem, Subject.of(rule))))
                .toList();
    }
}
