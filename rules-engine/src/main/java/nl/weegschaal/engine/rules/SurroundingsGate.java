package nl.weegschaal.engine.rules;

import java.util.List;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.text.Text;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.QueryDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** Checks that a rule file holds one rule and nothing else but the imports of the vocabulary. */
final class SurroundingsGate {
    private final List<String> imports;
    private final SourceText source;
    private final Problems problems;

    SurroundingsGate(List<String> imports, SourceText source, Problems problems) {
        this.imports = imports;
        this.source = source;
        this.problems = problems;
    }

    void check(PackageDescr file) {
        for (ImportDescr line : file.getImports()) {
            if (!imports.contains(line.getTarget())) {
                refuse(
                        placeOf(line),
                        RuleTextMessage.IMPORT.with(line.getTarget()),
                        RuleTextMessage.VOCABULARY_ONLY.text());
            }
        }
        refuseAll(file.getFunctionImports(), RuleTextMessage.IMPORT_FUNCTIONS.text());
        refuseAll(file.getAccumulateImports(), RuleTextMessage.IMPORT_ACCUMULATE.text());
        refuseAll(file.getGlobals(), RuleTextMessage.GLOBALS.text());
        refuseAll(file.getFunctions(), RuleTextMessage.FUNCTIONS.text());
        refuseAll(List.copyOf(file.getTypeDeclarations()), RuleTextMessage.TYPES.text());
        refuseAll(List.copyOf(file.getEnumDeclarations()), RuleTextMessage.WORDS.text());
        refuseAll(List.copyOf(file.getEntryPointDeclarations()), RuleTextMessage.ENTRY_POINTS.text());
        refuseAll(List.copyOf(file.getWindowDeclarations()), RuleTextMessage.WINDOWS.text());
        refuseAll(file.getAttributes(), RuleTextMessage.ATTRIBUTES.text());
        if (file.getUnit() != null) {
            refuse(source.placeOf("unit"), RuleTextMessage.UNIT.text(), RuleTextMessage.NO_UNIT.text());
        }
        oneRule(file.getRules());
    }

    private void oneRule(List<RuleDescr> rules) {
        if (rules.size() != 1) {
            Place place = rules.size() > 1 ? placeOf(rules.get(1)) : source.place(0);
            refuse(place, RuleTextMessage.RULES_IN_FILE.with(rules.size()), RuleTextMessage.EXACTLY_ONE.text());
        }
        rules.stream()
                .filter(QueryDescr.class::isInstance)
                .forEach(query -> refuse(placeOf(query), RuleTextMessage.QUERY.text(), RuleTextMessage.A_RULE.text()));
    }

    private void refuseAll(List<? extends BaseDescr> found, Text what) {
        found.forEach(described ->
                refuse(placeOf(described), RuleTextMessage.MAY_NOT.with(what), RuleTextMessage.ONE_RULE_ALONE.text()));
    }

    private Place placeOf(BaseDescr described) {
        return source.place(Math.max(0, described.getStartCharacter()));
    }

    private void refuse(Place place, Text message, Text expected) {
        problems.add(Problem.of(ProblemCode.RULE_SURROUNDINGS, place, message).withExpected(expected));
    }
}
