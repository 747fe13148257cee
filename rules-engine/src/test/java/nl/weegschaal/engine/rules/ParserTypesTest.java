package nl.weegschaal.engine.rules;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.weegschaal.engine.problem.Problems;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AccumulateDescr.AccumulateFunctionCallDescr;
import org.drools.drl.ast.descr.AccumulateImportDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.BehaviorDescr;
import org.drools.drl.ast.descr.EntryPointDeclarationDescr;
import org.drools.drl.ast.descr.EnumDeclarationDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.FunctionDescr;
import org.drools.drl.ast.descr.FunctionImportDescr;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.PatternSourceDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.ast.descr.TypeDeclarationDescr;
import org.drools.drl.ast.descr.UnitDescr;
import org.drools.drl.ast.descr.WindowDeclarationDescr;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever the parser can find in a rule file is read by the gate or refused: every type, and of a type that is read every field. */
class ParserTypesTest {
    private static final SourceText SOURCE = new SourceText(new RuleText("rules/test.drl", """
        package nl.weegschaal.rules.test;

        import nl.weegschaal.model.fact.*;
        import nl.weegschaal.model.vocabulary.*;

        rule "risk-real"
            @Question("risk")
            @Sources("qualification/15c")
            @Nl("De mate die nodig is, is bereikt.")
            @En("The degree needed is reached.")
        when
            DegreeReached()
            not Contradiction()
            ArmedConflictFinding(code == ConflictCode.ESTABLISHED)
            accumulate($e : IndividualElement(evidence == EvidenceState.PLAUSIBLE); $n : count($e); $n >= 2)
        then
            insert(new RiskFinding(RiskCode.REAL_RISK_INDICATED));
        end
        """));

    /** Of a type that is read: what a field holds that must hold nothing. */
    private static final Map<Class<?>, Map<String, Object>> EMPTY = Map.of(
            PackageDescr.class,
                    Map.ofEntries(
                            Map.entry("unit", new UnitDescr("u")),
                            Map.entry("functionImports", List.of(new FunctionImportDescr())),
                            Map.entry("accumulateImports", List.of(new AccumulateImportDescr())),
                            Map.entry("attributes", List.of(new AttributeDescr("salience", "1"))),
                            Map.entry("globals", List.of(new GlobalDescr())),
                            Map.entry("functions", List.of(new FunctionDescr())),
                            Map.entry("typeDeclarations", List.of(new TypeDeclarationDescr("T"))),
                            Map.entry("entryPointDeclarations", Set.of(new EntryPointDeclarationDescr())),
                            Map.entry("windowDeclarations", Set.of(new WindowDeclarationDescr())),
                            Map.entry("enumDeclarations", List.of(new EnumDeclarationDescr("E")))),
            RuleDescr.class,
                    Map.of(
                            "parentName", "other",
                            "attributes", Map.of("salience", new AttributeDescr("salience", "1")),
                            "unit", new UnitDescr("u"),
                            "namedConsequence", Map.of("t", "exit();"),
                            "errors", List.of("fault")),
            AnnotationDescr.class, Map.of("duplicated", true, "annotations", annotations()),
            AndDescr.class, Map.of("annotations", annotations()),
            NotDescr.class, Map.of("annotations", annotations()),
            PatternDescr.class,
                    Map.of(
                            "annotations",
                            annotations(),
                            "unification",
                            true,
                            "query",
                            true,
                            "behaviors",
                            List.of(new BehaviorDescr("window")),
                            "source",
                            new FromDescr()),
            AccumulateDescr.class,
                    Map.of(
                            "initCode", "exit();",
                            "actionCode", "exit();",
                            "reverseCode", "exit();",
                            "resultCode", "exit();",
                            "className", "C",
                            "declarations", new String[] {"d"}),
            AccumulateFunctionCallDescr.class, Map.of("unification", true),
            ExprConstraintDescr.class, Map.of("type", ExprConstraintDescr.Type.POSITIONAL),
            ImportDescr.class, Map.of());

    /** Of a type that is read: what becomes part of the rule. */
    private static final Map<Class<?>, Set<String>> READ = Map.of(
            PackageDescr.class, Set.of("imports", "rules"),
            RuleDescr.class, Set.of("name", "lhs", "consequence", "annotations"),
            AnnotationDescr.class, Set.of("name", "values"),
            AndDescr.class, Set.of("descrs"),
            NotDescr.class, Set.of("descrs"),
            PatternDescr.class, Set.of("objectType", "identifier", "constraint"),
            AccumulateDescr.class, Set.of("input", "functions"),
            AccumulateFunctionCallDescr.class, Set.of("function", "bind", "params"),
            ExprConstraintDescr.class, Set.of("text"),
            ImportDescr.class, Set.of("target"));

    /** What says where something stands, or says once more what another field says. */
    private static final Set<String> ASIDE = Set.of(
            "startCharacter",
            "endCharacter",
            "line",
            "column",
            "endLine",
            "endColumn",
            "resource",
            "namespace",
            "text",
            "leftParentCharacter",
            "rightParentCharacter",
            "genericType",
            "position",
            "documentation",
            "consequenceLine",
            "consequencePattern",
            "offset",
            "className",
            "loadOrder",
            "preferredPkgUUID",
            "fullyQualifiedName",
            "strict");

    @Test
    void every_field_of_a_type_that_is_read_is_read_or_must_be_empty() {
        EMPTY.forEach((type, empty) -> {
            Set<String> known = new TreeSet<>(empty.keySet());
            known.addAll(READ.getOrDefault(type, Set.of()));
            assertThat(fields(type).stream().map(Field::getName).filter(name -> !ASIDE.contains(name)))
                    .as(type.getSimpleName())
                    .isSubsetOf(known);
            assertThat(fields(type).stream().map(Field::getName))
                    .as(type.getSimpleName())
                    .containsAll(known);
        });
    }

    @Test
    void a_field_that_must_be_empty_and_is_not_is_refused() {
        EMPTY.forEach((type, empty) -> empty.forEach((field, value) -> {
            List<Object> places = everything(parsed()).stream()
                    .filter(found -> found.getClass() == type)
                    .toList();
            assertThat(places).as(type.getSimpleName()).isNotEmpty();
            for (int place = 0; place < places.size(); place++) {
                PackageDescr file = parsed();
                Object changed = everything(file).stream()
                        .filter(found -> found.getClass() == type)
                        .toList()
                        .get(place);
                set(changed, field, value);
                assertThat(refused(file))
                        .as(type.getSimpleName() + "." + field + " " + place)
                        .isTrue();
            }
        }));
    }

    @Test
    void every_other_type_of_the_parser_is_refused_wherever_it_can_stand() {
        Map<String, BaseDescr> others = new TreeMap<>();
        for (JavaClass type : new ClassFileImporter().importPackages("org.drools.drl.ast.descr")) {
            Class<?> found = type.reflect();
            if (BaseDescr.class.isAssignableFrom(found)
                    && !Modifier.isAbstract(found.getModifiers())
                    && !EMPTY.containsKey(found)) {
                others.put(found.getName(), make(found));
            }
        }
        assertThat(others).hasSizeGreaterThan(40).containsKey("org.drools.drl.ast.descr.GroupByDescr");
        others.forEach((name, other) -> {
            assertThat(refused(withCondition(other))).as(name).isTrue();
            assertThat(refused(withCondition(new NotDescr(other))))
                    .as("not " + name)
                    .isTrue();
            assertThat(refused(withComparison(other))).as("comparison " + name).isTrue();
            if (other instanceof PatternSourceDescr source) {
                assertThat(refused(withSource(source))).as("source " + name).isTrue();
            }
            if (other instanceof RuleDescr rule) {
                assertThat(refused(withRule(rule))).as("rule " + name).isTrue();
            }
        });
    }

    @Test
    void a_type_made_of_one_that_is_read_is_refused_in_its_place() {
        assertThat(refused(withCondition(new PatternDescr("DegreeReached") {}))).isTrue();
        assertThat(refused(withCondition(new NotDescr(new PatternDescr("DegreeReached")) {})))
                .isTrue();
        assertThat(refused(withCondition(new NotDescr(new PatternDescr("DegreeReached") {}))))
                .isTrue();
        assertThat(refused(withComparison(new ExprConstraintDescr("a == B.C") {})))
                .isTrue();
    }

    @Test
    void a_rule_as_it_should_be_is_not_refused() {
        assertThat(refused(parsed())).isFalse();
    }

    private static boolean refused(PackageDescr file) {
        Problems problems = new Problems();
        new ParsedGate(SOURCE, problems).check(file);
        return !problems.isEmpty();
    }

    private static PackageDescr parsed() {
        return new RuleParser(SOURCE, new Problems()).parse().orElseThrow();
    }

    private static PackageDescr withCondition(BaseDescr condition) {
        PackageDescr file = parsed();
        file.getRules().get(0).getLhs().addDescr(condition);
        return file;
    }

    private static PackageDescr withComparison(BaseDescr comparison) {
        PatternDescr pattern = new PatternDescr("DegreeReached");
        pattern.addConstraint(comparison);
        return withCondition(pattern);
    }

    private static PackageDescr withSource(PatternSourceDescr source) {
        PackageDescr file = parsed();
        PatternDescr counted =
                (PatternDescr) file.getRules().get(0).getLhs().getDescrs().get(3);
        if (source instanceof AccumulateDescr grouped && counted.getSource() instanceof AccumulateDescr counting) {
            grouped.setInput(counting.getInput());
            counting.getFunctions().forEach(grouped::addFunction);
        }
        counted.setSource(source);
        return file;
    }

    private static PackageDescr withRule(RuleDescr rule) {
        PackageDescr file = parsed();
        RuleDescr known = file.getRules().get(0);
        rule.setLhs(known.getLhs());
        rule.setConsequence(known.getConsequence());
        PackageDescr other = new PackageDescr("p");
        other.addRule(rule);
        return other;
    }

    /** Everything that the parser found, the fields of what it found included. */
    private static List<Object> everything(Object found) {
        List<Object> all = new ArrayList<>();
        collect(found, all);
        return all;
    }

    private static void collect(@Nullable Object found, List<Object> all) {
        if (found instanceof Collection<?> several) {
            several.forEach(one -> collect(one, all));
        } else if (found instanceof Map<?, ?> several) {
            collect(several.values(), all);
        } else if (found != null && EMPTY.containsKey(found.getClass())) {
            all.add(found);
            fields(found.getClass()).forEach(field -> collect(get(found, field), all));
        }
    }

    private static Set<Field> fields(Class<?> type) {
        return Stream.<Class<?>>iterate(type, above -> above != Object.class, Class::getSuperclass)
                .flatMap(above -> Stream.of(above.getDeclaredFields()))
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .collect(toSet());
    }

    private static Map<String, AnnotationDescr> annotations() {
        return Map.of("watch", new AnnotationDescr("watch", "*"));
    }

    private static @Nullable Object get(Object found, Field field) {
        try {
            field.setAccessible(true);
            return field.get(found);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void set(Object found, String name, Object value) {
        try {
            Field field = fields(found.getClass()).stream()
                    .filter(one -> one.getName().equals(name))
                    .findFirst()
                    .orElseThrow();
            field.setAccessible(true);
            field.set(found, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One of a type, made with the fewest and emptiest arguments that it can be made with. */
    private static BaseDescr make(Class<?> type) {
        List<Constructor<?>> constructors = Stream.of(type.getDeclaredConstructors())
                .sorted(Comparator.comparing(Constructor::getParameterCount))
                .toList();
        try {
            Constructor<?> constructor = constructors.get(0);
            constructor.setAccessible(true);
            Object[] arguments = Stream.of(constructor.getParameterTypes())
                    .map(ParserTypesTest::empty)
                    .toArray();
            return (BaseDescr) constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private static @Nullable Object empty(Class<?> type) {
        if (type == String.class) {
            return "x";
        }
        return type == boolean.class ? (Object) false : type == int.class ? 0 : null;
    }
}
