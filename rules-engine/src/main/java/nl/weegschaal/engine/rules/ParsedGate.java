package nl.weegschaal.engine.rules;

import java.util.Collection;
import java.util.Set;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AccumulateDescr.AccumulateFunctionCallDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.AnnotatedBaseDescr;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.PatternSourceDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * Walks everything that the parser found in a rule file and refuses what is not of exactly a kind that is read, or holds more than is
 * read of it. It runs after what reads the file and knows nothing of it: what slipped past a reader stops here.
 */
final class ParsedGate {
    private final SourceText source;
    private final Problems problems;

    ParsedGate(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    void check(PackageDescr file) {
        hold(file, file.getClass() == PackageDescr.class && file.getUnit() == null && holdsOneRule(file));
        file.getImports().forEach(line -> hold(line, line.getClass() == ImportDescr.class));
        file.getRules().forEach(this::rule);
    }

    private static boolean holdsOneRule(PackageDescr file) {
        return file.getRules().size() == 1
                && file.getFunctionImports().isEmpty()
                && file.getAccumulateImports().isEmpty()
                && file.getAttributes().isEmpty()
                && file.getGlobals().isEmpty()
                && file.getFunctions().isEmpty()
                && file.getTypeDeclarations().isEmpty()
                && file.getEntryPointDeclarations().isEmpty()
                && file.getWindowDeclarations().isEmpty()
                && file.getEnumDeclarations().isEmpty();
    }

    private void rule(RuleDescr rule) {
        AndDescr conditions = rule.getLhs();
        hold(
                rule,
                rule.getClass() == RuleDescr.class
                        && rule.getParentName() == null
                        && rule.getAttributes().isEmpty()
                        && rule.getUnit() == null
                        && rule.getNamedConsequences().isEmpty()
                        && !rule.hasErrors()
                        && rule.getConsequence() instanceof String
                        && conditions != null
                        && isBare(conditions, AndDescr.class));
        rule.getAnnotations().forEach(this::annotation);
        if (conditions != null) {
            conditions.getDescrs().forEach(this::condition);
        }
    }

    private void annotation(AnnotationDescr annotation) {
        hold(
                annotation,
                isBare(annotation, AnnotationDescr.class)
                        && !annotation.isDuplicated()
                        && annotation.getValueMap().keySet().equals(Set.of(AnnotationDescr.VALUE))
                        && annotation.getValue() instanceof String);
    }

    private void condition(BaseDescr condition) {
        if (condition instanceof NotDescr not) {
            hold(not, isBare(not, NotDescr.class) && not.getDescrs().size() == 1);
            not.getDescrs().forEach(inner -> pattern(inner, false));
        } else if (condition instanceof PatternDescr outer && outer.getSource() != null) {
            hold(outer, isBare(outer) && outer.getIdentifier() == null && "Object".equals(outer.getObjectType()));
            counted(outer, outer.getSource());
        } else {
            pattern(condition, false);
        }
    }

    private void counted(PatternDescr outer, PatternSourceDescr counting) {
        if (counting.getClass() != AccumulateDescr.class) {
            hold(outer, false);
            return;
        }
        AccumulateDescr accumulate = (AccumulateDescr) counting;
        hold(
                outer,
                accumulate.getInitCode() == null
                        && accumulate.getActionCode() == null
                        && accumulate.getReverseCode() == null
                        && accumulate.getResultCode() == null
                        && accumulate.getClassName() == null
                        && accumulate.getDeclarations() == null
                        && accumulate.getFunctions().size() == 1
                        && accumulate.getFunctions().stream().noneMatch(AccumulateFunctionCallDescr::isUnification));
        BaseDescr input = accumulate.getInput();
        if (input instanceof AndDescr several) {
            hold(outer, isBare(several, AndDescr.class) && several.getDescrs().size() == 1);
            several.getDescrs().forEach(inner -> pattern(inner, true));
        } else {
            pattern(input, true);
        }
    }

    private void pattern(BaseDescr condition, boolean named) {
        if (condition instanceof PatternDescr pattern) {
            hold(pattern, isBare(pattern) && pattern.getSource() == null && (pattern.getIdentifier() != null) == named);
        } else {
            hold(condition, false);
        }
    }

    /** Whether a pattern holds a type, a name, a source and comparisons, and nothing else. */
    private static boolean isBare(PatternDescr pattern) {
        return isBare(pattern, PatternDescr.class)
                && !pattern.isQuery()
                && !pattern.isUnification()
                && pattern.getBehaviors().isEmpty()
                && pattern.getConstraint() instanceof AndDescr comparisons
                && isBare(comparisons, AndDescr.class)
                && comparisons.getDescrs().stream().allMatch(ParsedGate::isComparison);
    }

    private static boolean isComparison(BaseDescr constraint) {
        return constraint.getClass() == ExprConstraintDescr.class
                && ((ExprConstraintDescr) constraint).getType() == ExprConstraintDescr.Type.NAMED;
    }

    private static boolean isBare(AnnotatedBaseDescr described, Class<?> kind) {
        Collection<AnnotationDescr> annotations = described.getAnnotations();
        return described.getClass() == kind && annotations.isEmpty();
    }

    private void hold(BaseDescr described, boolean isRead) {
        if (!isRead) {
            problems.add(Problem.of(
                            ProblemCode.RULE_CONDITION,
                            source.place(Math.max(0, described.getStartCharacter())),
                            ConditionMessage.OTHER_KIND.text())
                    .withExpected(ConditionMessage.FORMS.text()));
        }
    }
}
