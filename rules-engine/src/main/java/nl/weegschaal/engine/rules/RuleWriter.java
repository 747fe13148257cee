package nl.weegschaal.engine.rules;

import java.util.List;
import nl.weegschaal.engine.language.Applications;
import nl.weegschaal.engine.language.Condition;
import nl.weegschaal.engine.language.FactPattern;
import nl.weegschaal.engine.language.Norm;
import nl.weegschaal.engine.language.Operator;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * Writes rules anew for the rule engine, from what the gate let through. It adds what the engine needs and no author
 * writes: the question as the group in which a rule fires, and the facts that it counts. There is no comparison and no consequence:
 * {@link Questions} and {@link Conclude} are put in their places.
 */
final class RuleWriter {
    static final String PACKAGE = "nl.weegschaal.rules";

    /** Where the number stands among what is worked out of facts that are counted. */
    static final int NUMBER_FIRST = 0;

    private static final String COUNTED = "$counted_";
    private static final String NUMBER = "$number_";

    private RuleWriter() {}

    static PackageDescr write(List<? extends Norm> rules, List<String> imports) {
        PackageDescr file = new PackageDescr(PACKAGE);
        imports.forEach(line -> file.addImport(new ImportDescr(line)));
        file.addAttribute(new AttributeDescr("dialect", "mvel"));
        rules.forEach(rule -> file.addRule(write(rule)));
        return file;
    }

    private static RuleDescr write(Norm rule) {
        RuleDescr described = new RuleDescr(rule.id().value());
        described.addAttribute(new AttributeDescr("agenda-group", rule.stratum()));
        List<Condition> written = conditions(rule);
        AndDescr conditions = new AndDescr();
        for (int i = 0; i < written.size(); i++) {
            conditions.addDescr(write(written.get(i), i));
        }
        described.setLhs(conditions);
        described.setConsequence("");
        return described;
    }

    /** The conditions of a rule as the rule engine gets them. */
    static List<Condition> conditions(Norm rule) {
        boolean together = Applications.together(rule.conditions());
        return rule.conditions().stream()
                .map(condition -> together ? together(condition) : condition)
                .toList();
    }

    /** "There is one" of facts that can be there often says the same as that their number is at least one. */
    private static Condition together(Condition condition) {
        return condition instanceof Condition.Present && Applications.facts(condition.pattern()) > 1
                ? new Condition.Counted(condition.pattern(), Operator.AT_LEAST, 1, condition.spot())
                : condition;
    }

    private static BaseDescr write(Condition condition, int index) {
        if (condition instanceof Condition.Counted counted) {
            return write(counted, index);
        }
        PatternDescr pattern = write(condition.pattern());
        return condition instanceof Condition.Absent ? new NotDescr(pattern) : pattern;
    }

    private static PatternDescr write(Condition.Counted counted, int index) {
        PatternDescr each = write(counted.pattern());
        each.setIdentifier(COUNTED + index);
        AndDescr input = new AndDescr();
        input.addDescr(each);
        AccumulateDescr accumulate = new AccumulateDescr();
        accumulate.setInput(input);
        String[] counting = {each.getIdentifier()};
        accumulate.addFunction("count", NUMBER + index, false, counting);
        accumulate.addFunction("collectList", Conclude.COUNTED + index, false, counting);
        PatternDescr result = new PatternDescr("Object");
        result.setSource(accumulate);
        return result;
    }

    private static PatternDescr write(FactPattern pattern) {
        return new PatternDescr(pattern.type().name());
    }
}
