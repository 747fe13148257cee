package nl.weegschaal.engine.assess;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.policy.GeneralRules;
import nl.weegschaal.engine.policy.Moratorium;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.rules.RuleProgram;
import nl.weegschaal.model.advisory.AlternativeAdvice;
import nl.weegschaal.model.advisory.AreaAdvice;
import nl.weegschaal.model.advisory.AspectAdvice;
import nl.weegschaal.model.advisory.Basis;
import nl.weegschaal.model.advisory.ClosedAdvice;
import nl.weegschaal.model.advisory.Derivation;
import nl.weegschaal.model.advisory.Finding;
import nl.weegschaal.model.advisory.MoratoriumUsed;
import nl.weegschaal.model.advisory.Node;
import nl.weegschaal.model.advisory.RuleCard;
import nl.weegschaal.model.advisory.Step;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.ClosedCase;
import nl.weegschaal.model.casefile.HomeArea;
import nl.weegschaal.model.fact.AlternativeExcluded;
import nl.weegschaal.model.fact.AlternativeFinding;
import nl.weegschaal.model.fact.ExaminationNeeded;
import nl.weegschaal.model.fact.NotDemonstrated;
import nl.weegschaal.model.fact.SettlementStart;
import nl.weegschaal.model.fact.Statement;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.AreaControl;
import nl.weegschaal.model.vocabulary.AreaRole;
import nl.weegschaal.model.vocabulary.LimbAspect;
import nl.weegschaal.model.vocabulary.OtherGroundState;
import nl.weegschaal.model.vocabulary.Scope;
import nl.weegschaal.model.vocabulary.StatementKind;

/** One case, from its closed words to the findings: nothing else of it can matter. Used once, by one thread. */
final class Assessment {
    private final CaseFile caseFile;
    private final GeneralRules general;
    private final Optional<Policy> policy;
    private final RuleProgram rules;
    private final RuleCards cards;
    private final AreaAssessment areas;
    private final LessThanInForce less;
    private final List<Run> runs = new ArrayList<>();

    /** An assessment by a policy as it stands. */
    Assessment(ClosedCase closed, GeneralRules general, Optional<Policy> policy) {
        this(closed, general, policy, LessThanInForce.NOWHERE);
    }

    /** An assessment by an earlier version, which protects less in some areas than the one in force. */
    Assessment(ClosedCase closed, GeneralRules general, Optional<Policy> policy, LessThanInForce less) {
        this.less = less;
        this.caseFile = closed.facts();
        this.general = general;
        this.policy = policy;
        this.rules = policy.map(Policy::rules).orElse(general.rules());
        this.cards = new RuleCards(rules, general.sources(), caseFile);
        this.areas = new AreaAssessment(caseFile, policy, general.sources(), less);
    }

    ClosedAdvice advise(String library) {
        Optional<AreaCode> homeArea = caseFile.home() instanceof HomeArea.Established established
                ? Optional.of(established.code())
                : Optional.empty();
        Run home = scale("home", AreaRole.HOME, homeArea);
        AreaAdvice advice = areas.advice(AreaRole.HOME, homeArea, home, findings(home));
        List<AlternativeAdvice> alternatives = alternatives(home);
        Basis basis = basis(library);
        List<Finding<StatementKind>> statements = statements(basis, home);
        return new ClosedAdvice(basis, advice, alternatives, statements, derivation());
    }

    private Basis basis(String library) {
        return new Basis(
                policy.map(Policy::used),
                general.fingerprint(),
                library,
                general.sources().source("qualification/15c", caseFile.lodged(), caseFile.decision()),
                general.sources().source("procedure/39-2", caseFile.lodged(), caseFile.decision()),
                policy.flatMap(known -> known.metadata().moratorium(caseFile.decision()))
                        .map(this::used),
                policy.flatMap(Policy::transition).map(rule -> rule.protectingLess(less.isAnywhere())));
    }

    private MoratoriumUsed used(Moratorium moratorium) {
        return new MoratoriumUsed(
                moratorium.from(),
                moratorium.until(),
                general.sources().source(moratorium.source(), caseFile.lodged(), caseFile.decision()));
    }

    private Run scale(String name, AreaRole role, Optional<AreaCode> area) {
        return run(name, Scope.AREA, AreaFacts.of(caseFile, policy, role, area, less.in(role, area)));
    }

    private List<AlternativeAdvice> alternatives(Run home) {
        if (caseFile.alternatives().isEmpty()) {
            List<RestrictionOnFile> limits = policy.map(known -> new RestrictionsOnFile(caseFile, known).withoutArea())
                    .orElse(List.of());
            Run run = run("alternative", Scope.ALTERNATIVE, AlternativeFacts.withoutArea(caseFile, home, limits));
            return List.of(advice(run, Optional.empty(), limits, List.of()));
        }
        return caseFile.alternatives().stream()
                .sorted((one, other) -> one.area().compareTo(other.area()))
                .map(alternative -> alternative(alternative, home))
                .toList();
    }

    private AlternativeAdvice alternative(CaseAlternative alternative, Run home) {
        Optional<AreaCode> area = Optional.of(alternative.area());
        Run there = scale("there(" + alternative.area() + ")", AreaRole.ALTERNATIVE, area);
        List<RestrictionOnFile> limits = policy.map(known -> new RestrictionsOnFile(caseFile, known).of(alternative))
                .orElse(List.of());
        Run run = run(
                "alternative(" + alternative.area() + ")",
                Scope.ALTERNATIVE,
                AlternativeFacts.of(caseFile, alternative, home, there, control(alternative), limits));
        AreaAdvice scale = areas.advice(AreaRole.ALTERNATIVE, area, there, findings(there));
        List<AspectAdvice> aspects = Arrays.stream(LimbAspect.values())
                .filter(aspect -> concerns(alternative, aspect))
                .map(aspect -> new AspectAdvice(aspect, alternative.state(aspect)))
                .toList();
        return advice(run, Optional.of(scale), limits, aspects);
    }

    /** What must be found on another ground is not shown where none is stated and nothing is on file about it. */
    private boolean concerns(CaseAlternative alternative, LimbAspect aspect) {
        return aspect != LimbAspect.ABSENCE_ON_OTHER_GROUND
                || caseFile.otherGround().state() == OtherGroundState.STATED
                || alternative.aspects().containsKey(aspect);
    }

    private AlternativeAdvice advice(
            Run run, Optional<AreaAdvice> there, List<RestrictionOnFile> limits, List<AspectAdvice> aspects) {
        Findings findings = findings(run);
        return new AlternativeAdvice(
                findings.one(AlternativeFinding.class, AlternativeFinding::code),
                there,
                policy.map(known ->
                                new RestrictionsUsed(caseFile, known, general.sources(), general.words()).of(limits))
                        .orElse(List.of()),
                aspects,
                findings.all(AlternativeExcluded.class, AlternativeExcluded::ground),
                findings.all(NotDemonstrated.class, NotDemonstrated::gap),
                findings.all(ExaminationNeeded.class, ExaminationNeeded::ground),
                findings.all(SettlementStart.class, SettlementStart::basis));
    }

    private AreaControl control(CaseAlternative alternative) {
        return policy.map(known -> known.gradations()
                        .line(alternative.area(), known.day(caseFile.decision()))
                        .control())
                .orElse(AreaControl.NOT_STATED);
    }

    private List<Finding<StatementKind>> statements(Basis basis, Run home) {
        Run run = run("case", Scope.CASE, new Statements(basis).facts(home, runs));
        return findings(run).all(Statement.class, Statement::kind);
    }

    private Derivation derivation() {
        List<Node> nodes = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        for (Run run : runs) {
            nodes.addAll(run.nodes());
            steps.addAll(run.steps());
        }
        List<RuleCard> applied = steps.stream()
                .map(Step::rule)
                .distinct()
                .sorted()
                .map(cards::card)
                .toList();
        return new Derivation(nodes, steps, applied);
    }

    private Run run(String name, Scope scope, List<Given> given) {
        Run run = Run.of(name, rules, scope, given);
        runs.add(run);
        return run;
    }

    private Findings findings(Run run) {
        return new Findings(run, cards, general.words());
    }
}
