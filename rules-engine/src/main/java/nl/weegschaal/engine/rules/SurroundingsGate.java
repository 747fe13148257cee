package nl.weegschaal.engine.rules;

import java.util.List;
import java.util.Set;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.QueryDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** Sees that a rule file holds one rule and nothing beside it but the imports of the vocabulary. */
final class SurroundingsGate {
    private static final Set<String> IMPORTS = Set.of("nl.weegschaal.model.fact.*", "nl.weegschaal.model.vocabulary.*");

    private final SourceText source;
    private final Problems problems;

    SurroundingsGate(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    void check(PackageDescr file) {
        for (ImportDescr line : file.getImports()) {
            if (!IMPORTS.contains(line.getTarget())) {
                refuse(placeOf(line), "a rule may not import " + line.getTarget(), "imports of the vocabulary only");
            }
        }
        refuseAll(file.getFunctionImports(), "import functions");
        refuseAll(file.getAccumulateImports(), "import accumulate functions");
        refuseAll(file.getGlobals(), "have globals");
        refuseAll(file.getFunctions(), "have functions");
        refuseAll(List.copyOf(file.getTypeDeclarations()), "declare types");
        refuseAll(List.copyOf(file.getEnumDeclarations()), "declare words");
        refuseAll(List.copyOf(file.getEntryPointDeclarations()), "declare entry points");
        refuseAll(List.copyOf(file.getWindowDeclarations()), "declare windows");
        refuseAll(file.getAttributes(), "set attributes for its file");
        if (file.getUnit() != null) {
            refuse(source.placeOf("unit"), "a rule file may not belong to a unit", "no unit");
        }
        oneRule(file.getRules());
    }

    private void oneRule(List<RuleDescr> rules) {
        if (rules.size() != 1) {
            Place place = rules.size() > 1 ? placeOf(rules.get(1)) : source.place(0);
            refuse(place, "a rule file holds " + rules.size() + " rules", "exactly one rule");
        }
        rules.stream()
                .filter(QueryDescr.class::isInstance)
                .forEach(query -> refuse(placeOf(query), "a rule file may not hold a query", "a rule"));
    }

    private void refuseAll(List<? extends BaseDescr> found, String what) {
        found.forEach(
                described -> refuse(placeOf(described), "a rule file may not " + what, "one rule, nothing beside it"));
    }

    private Place placeOf(BaseDescr described) {
        return source.place(Math.max(0, described.getStartCharacter()));
    }

    private void refuse(Place place, String message, String expected) {
        problems.add(Problem.of(ProblemCode.RULE_SURROUNDINGS, place, message).withExpected(expected));
    }
}
