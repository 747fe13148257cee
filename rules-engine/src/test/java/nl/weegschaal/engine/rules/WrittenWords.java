package nl.weegschaal.engine.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** Every word and sign of the conditions that were written for the rule engine. Any other kind of condition is a fault. */
final class WrittenWords {
    private final List<String> words = new ArrayList<>();

    private WrittenWords() {}

    static List<String> of(PackageDescr written) {
        WrittenWords found = new WrittenWords();
        for (RuleDescr rule : written.getRules()) {
            found.all(rule.getLhs().getDescrs());
        }
        return found.words;
    }

    private void all(List<? extends BaseDescr> conditions) {
        conditions.forEach(this::condition);
    }

    private void condition(BaseDescr condition) {
        if (condition instanceof NotDescr not) {
            all(not.getDescrs().stream().map(BaseDescr.class::cast).toList());
        } else if (condition instanceof PatternDescr pattern) {
            pattern(pattern);
        } else {
            words.add("a condition of the kind " + condition.getClass().getSimpleName());
        }
    }

    private void pattern(PatternDescr pattern) {
        words.add(pattern.getObjectType());
        Stream.ofNullable(pattern.getIdentifier()).forEach(words::add);
        pattern.getDescrs()
                .forEach(constraint -> Token.of(String.valueOf(constraint)).stream()
                        .map(Token::text)
                        .forEach(words::add));
        if (pattern.getSource() instanceof AccumulateDescr accumulate) {
            all(((AndDescr) accumulate.getInput()).getDescrs());
            accumulate.getFunctions().forEach(function -> {
                words.add(function.getFunction());
                words.add(function.getBind());
                words.addAll(List.of(function.getParams()));
            });
        } else if (pattern.getSource() != null) {
            words.add("a source of the kind " + pattern.getSource().getClass().getSimpleName());
        }
    }
}
