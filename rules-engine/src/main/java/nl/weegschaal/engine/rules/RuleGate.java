package nl.weegschaal.engine.rules;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.weegschaal.engine.language.Condition;
import nl.weegschaal.engine.language.Norm;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.engine.problem.Excerpt;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.problem.SharedMessage;
import nl.weegschaal.model.advisory.RuleId;
import nl.weegschaal.model.fact.ClosedFact;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * The language gate: reads one rule file into a {@link Rule}, or refuses it. It is an allow-list over what the parser of
 * Drools found in the file. What does not fit into a {@link Rule} is refused, and what the rule engine gets is written anew
 * from the {@link Rule}, so that nothing else in the file can ever be compiled or run. It is a gate for a language and not
 * a sandbox of the operating system.
 */
final class RuleGate<Q extends Enum<Q>, R extends Norm> {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST_ID = 80;
    private static final int LARGEST_FILE = 16 * 1024;
    private static final int MOST_CONDITIONS = 30;

    private final RuleLanguage<Q, R> language;
    private final SourceText source;
    private final Collection<String> catalogue;
    private final Problems problems;
    private final long noted;

    private RuleGate(RuleLanguage<Q, R> language, RuleText text, Collection<String> catalogue, Problems problems) {
        this.language = language;
        this.source = new SourceText(text);
        this.catalogue = catalogue;
        this.problems = problems;
        this.noted = problems.count();
    }

    /** The rule that a file holds; empty, with every problem noted, if it is anything but one rule. */
    static <Q extends Enum<Q>, R extends Norm> Optional<R> read(
            RuleLanguage<Q, R> language, RuleText text, Collection<String> catalogue, Problems problems) {
        if (text.text().length() > LARGEST_FILE) {
            problems.add(Problem.of(
                            ProblemCode.RULE_TOO_LARGE,
                            new SourceText(text).place(0),
                            RuleMessage.TOO_LARGE.with(text.text().length()))
                    .withExpected(SharedMessage.AT_MOST.with(LARGEST_FILE)));
            return Optional.empty();
        }
        return new RuleGate<>(language, text, catalogue, problems).read();
    }

    /** Where the name of the rule of a file stands. */
    static Place placeOfName(RuleText text) {
        return new SourceText(text).placeOfName();
    }

    private Optional<R> read() {
        if (!new RuleScan(source, problems).passes()) {
            return Optional.empty();
        }
        Optional<PackageDescr> parsed = new RuleParser(source, problems).parse();
        parsed.ifPresent(file -> new SurroundingsGate(language.imports(), source, problems).check(file));
        Optional<R> read = parsed.filter(file -> file.getRules().size() == 1)
                .flatMap(file -> rule(file.getRules().get(0)));
        return read.filter(rule -> parsed.filter(file -> isWhole(file, rule)).isPresent());
    }

    /** Whether the rule that was read is all that the parser found and all that stands in the file. */
    private boolean isWhole(PackageDescr file, R rule) {
        if (problems.count() == noted) {
            new ParsedGate(source, problems).check(file);
        }
        if (problems.count() == noted) {
            new Transcript(source, problems).check(rule);
        }
        return problems.count() == noted;
    }

    private Optional<R> rule(RuleDescr described) {
        name(described);
        attributes(described);
        Optional<RuleHead<Q>> head =
                new RuleHeadReader<>(language.questions(), source, catalogue, problems, described).read();
        List<Condition> conditions = conditions(described);
        Optional<ClosedFact> conclusion = new ConclusionReader(language, source, problems).read(described);
        head.ifPresent(known -> conclusion.ifPresent(concluded ->
                new QuestionCheck<>(language, source, problems, known.question()).check(conditions, concluded)));
        return head.flatMap(known -> conclusion.map(concluded ->
                language.rule(new RuleId(described.getName()), known, conditions, concluded, source.file())));
    }

    private void name(RuleDescr described) {
        String name = described.getName();
        if (!ID.matcher(name).matches() || name.length() > LONGEST_ID) {
            problems.add(Problem.of(
                            ProblemCode.RULE_METADATA,
                            source.placeOfName(),
                            RuleMessage.CANNOT_BE_CALLED.with(Excerpt.quoted(name)))
                    .withExpected(RuleMessage.NAME_FORM.text())
                    .withFound(name));
        }
    }

    private void attributes(RuleDescr described) {
        for (AttributeDescr attribute : described.getAttributes().values()) {
            refuseAttribute(attribute.getName());
        }
        if (described.getParentName() != null) {
            refuseAttribute("extends");
        }
        described.getNamedConsequences().keySet().forEach(this::refuseAttribute);
    }

    private void refuseAttribute(String name) {
        problems.add(Problem.of(
                        ProblemCode.RULE_ATTRIBUTE,
                        source.placeOf(name),
                        RuleMessage.MAY_NOT_HAVE.with(Excerpt.quoted(name)))
                .withExpected(RuleMessage.NO_STEERING.text()));
    }

    private List<Condition> conditions(RuleDescr described) {
        List<? extends BaseDescr> conditions =
                described.getLhs() == null ? List.of() : described.getLhs().getDescrs();
        if (conditions.isEmpty() || conditions.size() > MOST_CONDITIONS) {
            boolean none = conditions.isEmpty();
            problems.add(Problem.of(
                            none ? ProblemCode.RULE_CONDITION : ProblemCode.RULE_TOO_LARGE,
                            source.placeOf("when"),
                            none ? RuleMessage.NO_CONDITION.text() : RuleMessage.CONDITIONS.with(conditions.size()))
                    .withExpected(RuleMessage.ONE_TO.with(MOST_CONDITIONS)));
            return List.of();
        }
        return new ConditionReader(language, source, problems).read(conditions);
    }
}
