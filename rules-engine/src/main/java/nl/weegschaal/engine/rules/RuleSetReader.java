package nl.weegschaal.engine.rules;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.weegschaal.engine.language.Norm;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.advisory.RuleId;

/** Reads rule files through the language gate, all or none. */
final class RuleSetReader<R extends Norm> {
    private static final int MOST_RULES = 2_000;

    private final RuleLanguage<?, R> language;
    private final Collection<String> sources;
    private final Problems problems;

    RuleSetReader(RuleLanguage<?, R> language, Collection<String> sources, Problems problems) {
        this.language = language;
        this.sources = sources;
        this.problems = problems;
    }

    /** The rules of these files together with those that were read before; empty if anything is wrong. */
    Optional<SortedMap<RuleId, R>> read(SortedMap<RuleId, R> before, Collection<RuleText> texts) {
        long problemsBefore = problems.count();
        SortedMap<RuleId, R> rules = new TreeMap<>(before);
        CostGate together = new CostGate();
        before.values().forEach(together::fits);
        boolean fits = true;
        for (RuleText text : texts) {
            Optional<R> read = RuleGate.read(language, text, sources, problems);
            read.ifPresent(rule -> add(rule, text, rules));
            if (fits && read.isPresent() && !together.fits(read.get())) {
                fits = false;
                tooMuchTogether(text, read.get());
            }
        }
        int count = before.size() + texts.size();
        if (count == 0 || count > MOST_RULES) {
            problems.add(Problem.of(
                            ProblemCode.RULE_TOO_LARGE,
                            Place.of("rules"),
                            count == 0 ? RuleMessage.NO_RULES.text() : RuleMessage.MANY_RULES.with(count))
                    .withExpected(RuleMessage.RULES_ONE_TO.with(MOST_RULES)));
        }
        return problems.count() == problemsBefore ? Optional.of(rules) : Optional.empty();
    }

    private void tooMuchTogether(RuleText text, R rule) {
        problems.add(Problem.of(
                        ProblemCode.RULE_TOO_LARGE,
                        RuleGate.placeOfName(text),
                        RuleMessage.TOO_MUCH_TOGETHER.with(question(rule)))
                .withExpected(RuleMessage.TOGETHER_AT_MOST.with(CostGate.MOST_APPLICATIONS, CostGate.MOST_COUNTED)));
    }

    private static String question(Norm rule) {
        return rule.stratum().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void add(R rule, RuleText text, SortedMap<RuleId, R> rules) {
        Norm other = rules.putIfAbsent(rule.id(), rule);
        if (other != null) {
            problems.add(Problem.of(
                            ProblemCode.DUPLICATE_RULE,
                            RuleGate.placeOfName(text),
                            RuleMessage.STANDS_ELSEWHERE.with(rule.id(), other.file()))
                    .withExpected(RuleMessage.OWN_NAME.text()));
        }
    }
}
