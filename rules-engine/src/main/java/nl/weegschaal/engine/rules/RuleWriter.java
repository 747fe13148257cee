package nl.weegschaal.engine.rules;

import java.util.List;
import nl.weegschaal.engine.language.Applications;
import nl.weegschaal.engine.language.Condition;
import nl.weegschaal.engine.language.Constraint;
import nl.weegschaal.engine.language.FactPattern;
import nl.weegschaal.engine.language.Norm;
import nl.weegschaal.engine.language.Operator;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * Writes rules anew for the rule engine, from what the gate let through. It adds what the engine needs and no author
 * writes: the question as the group in which a rule fires, and the facts that it counts. There is no consequence:
 * {@link Conclude} is put in its place.
 */
final class RuleWriter {
    static final String PACKAGE = "nl.weegschaal.rules";

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
        boolean together = Applications.together(rule.conditions());
        AndDescr conditions = new AndDescr();
        for (int i = 0; i < rule.conditions().size(); i++) {
            Condition condition = rule.conditions().get(i);
            conditions.addDescr(write(together ? together(condition) : condition, i));
        }
        described.setLhs(conditions);
        described.setConsequence("");
        return described;
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
        result.addConstraint(new ExprConstraintDescr(
                NUMBER + index + " " + counted.operator().sign() + " " + counted.bound()));
        return result;
    }

    private static PatternDescr write(FactPattern pattern) {
        PatternDescr described = new PatternDescr(pattern.type().name());
        for (Constraint constraint : pattern.constraints()) {
            described.addConstraint(new ExprConstraintDescr(constraint.text()));
        }
        return described;
    }
}
