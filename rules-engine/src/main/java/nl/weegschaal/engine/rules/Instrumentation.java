package nl.weegschaal.engine.rules;

import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * Adds to a parsed rule what the engine needs and no author writes: the question as the group in which it fires, and the
 * facts that it counts. The consequence is taken out: {@link Conclude} stands in its place.
 */
final class Instrumentation {
    private Instrumentation() {}

    static void apply(ParsedRule parsed) {
        RuleDescr rule = parsed.description().getRules().get(0);
        rule.addAttribute(new AttributeDescr(
                "agenda-group", parsed.definition().question().name()));
        rule.addAttribute(new AttributeDescr("dialect", "mvel"));
        rule.setConsequence("");
        int counted = 0;
        for (BaseDescr condition : rule.getLhs().getDescrs()) {
            if (condition instanceof PatternDescr pattern
                    && pattern.getSource() instanceof AccumulateDescr accumulate) {
                String variable = accumulate.getInputPattern().getIdentifier();
                accumulate.addFunction("collectList", Conclude.COUNTED + counted++, false, new String[] {variable});
            }
        }
    }
}
