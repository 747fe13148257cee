package nl.weegschaal.benchmarks.byhand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.HomeArea;
import nl.weegschaal.model.fact.ActorOfHarm;
import nl.weegschaal.model.fact.AdviceBasis;
import nl.weegschaal.model.fact.ApplicantFacts;
import nl.weegschaal.model.fact.AspectFinding;
import nl.weegschaal.model.fact.OnOtherGround;
import nl.weegschaal.model.fact.PolicyRestriction;
import nl.weegschaal.model.fact.ProposedArea;
import nl.weegschaal.model.fact.Rebuttal;
import nl.weegschaal.model.fact.RiskAtHome;
import nl.weegschaal.model.fact.RiskThere;
import nl.weegschaal.model.vocabulary.ActorKind;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.AreaRole;
import nl.weegschaal.model.vocabulary.DegreeBasis;
import nl.weegschaal.model.vocabulary.Establishment;
import nl.weegschaal.model.vocabulary.LimbAspect;
import nl.weegschaal.model.vocabulary.OtherGroundState;
import nl.weegschaal.model.vocabulary.PolicyStatus;
import nl.weegschaal.model.vocabulary.StateActorExceptionKind;

/**
 * The bundled rules and tables written out in Java: what could be had if the policy were code. Every application of a norm is kept
 * with its facts, as the library keeps it.
 */
public final class HandAdvisor {
    private static final String HAS_RULE_ON_HIGHEST = "UA";

    private final List<HandPolicy> policies;
    private final AreaDecision area;
    private final AlternativeDecision alternative;
    private final StatementDecision statement;

    /**
     * Reads the tables.
     *
     * @param place the folder of the library that has their folders, such as {@code policies}
     * @param policies the ids of the policies
     */
    public HandAdvisor(String place, List<String> policies) {
        Norms norms = new Norms();
        this.policies = policies.stream()
                .map(id -> PolicyTables.read(place + "/" + id + "/"))
                .toList();
        this.area = new AreaDecision(norms);
        this.alternative = new AlternativeDecision(norms);
        this.statement = new StatementDecision(norms);
    }

    /**
     * Advises on a case.
     *
     * @param caseFile the case
     * @return every application of a norm, run by run
     */
    public HandAdvice assess(CaseFile caseFile) {
        Optional<HandPolicy> policy = policies.stream()
                .filter(known -> known.inForce(caseFile.country().value(), caseFile.decision()))
                .findFirst();
        AreaReading reading = new AreaReading(caseFile, policy);
        List<HandRun> runs = new ArrayList<>();
        Optional<AreaCode> homeArea = caseFile.home() instanceof HomeArea.Established established
                ? Optional.of(established.code())
                : Optional.empty();
        AreaDecision.Found home = area.decide(reading.facts(AreaRole.HOME, homeArea));
        runs.add(new HandRun("home", home.applications()));
        RiskAtHome risk = new RiskAtHome(home.risk().code());
        boolean isCivilian = caseFile.applicant().civilian() != Answer.NO;
        boolean byDefault = isCivilian && home.shown().basis() == DegreeBasis.DEFAULT_WEIGHING;
        if (caseFile.alternatives().isEmpty()) {
            AlternativeFacts facts =
                    facts(caseFile, policy, risk, reading.applicant(), Optional.empty(), Optional.empty());
            runs.add(new HandRun("alternative", alternative.decide(facts)));
        }
        for (CaseAlternative named : sorted(caseFile.alternatives())) {
            AreaFacts areaFacts = reading.facts(AreaRole.ALTERNATIVE, Optional.of(named.area()));
            AreaDecision.Found there = area.decide(areaFacts);
            byDefault |= isCivilian && there.shown().basis() == DegreeBasis.DEFAULT_WEIGHING;
            AlternativeFacts facts = facts(
                    caseFile,
                    policy,
                    risk,
                    reading.applicant(),
                    Optional.of(named),
                    Optional.of(named(named, areaFacts, there, homeArea)));
            runs.add(new HandRun("there(" + named.area() + ")", there.applications()));
            runs.add(new HandRun("alternative(" + named.area() + ")", alternative.decide(facts)));
        }
        runs.add(new HandRun("case", statement.decide(basis(caseFile, policy, byDefault), risk)));
        return new HandAdvice(caseFile, runs);
    }

    private static List<CaseAlternative> sorted(List<CaseAlternative> alternatives) {
        return alternatives.size() < 2
                ? alternatives
                : alternatives.stream()
                        .sorted(Comparator.comparing(CaseAlternative::area))
                        .toList();
    }

    private static AdviceBasis basis(CaseFile caseFile, Optional<HandPolicy> policy, boolean byDefault) {
        return new AdviceBasis(
                policy.map(known -> known.status() == PolicyStatus.ILLUSTRATIVE).orElse(false),
                byDefault,
                policy.map(known -> known.moratorium(caseFile.decision())).orElse(false));
    }

    private static AlternativeFacts facts(
            CaseFile caseFile,
            Optional<HandPolicy> policy,
            RiskAtHome risk,
            ApplicantFacts applicant,
            Optional<CaseAlternative> alternative,
            Optional<AlternativeFacts.Named> named) {
        SortedSet<ActorKind> actors = new TreeSet<>();
        boolean isStated = caseFile.otherGround().state() == OtherGroundState.STATED;
        if (risk.code().isIndicated() || !isStated) {
            addActors(caseFile.actors(), actors);
        }
        if (isStated) {
            addActors(caseFile.otherGround().actors(), actors);
        }
        List<PolicyRestriction> limits = policy.map(tables -> new LimitReading(caseFile, tables).of(alternative))
                .orElse(List.of());
        return new AlternativeFacts(
                risk,
                new OnOtherGround(caseFile.otherGround().state()),
                applicant,
                actors.stream().map(ActorOfHarm::new).toList(),
                limits,
                named);
    }

    private static void addActors(Set<ActorKind> onFile, SortedSet<ActorKind> actors) {
        actors.addAll(onFile.isEmpty() ? Set.of(ActorKind.UNKNOWN) : onFile);
    }

    private static AlternativeFacts.Named named(
            CaseAlternative alternative, AreaFacts there, AreaDecision.Found found, Optional<AreaCode> homeArea) {
        Map<LimbAspect, AspectFinding> aspects = new EnumMap<>(LimbAspect.class);
        for (LimbAspect aspect : LimbAspect.values()) {
            aspects.put(aspect, new AspectFinding(aspect, alternative.state(aspect)));
        }
        boolean exception = Arrays.stream(StateActorExceptionKind.values())
                .anyMatch(kind -> alternative.establishment(kind) == Establishment.CLEARLY_ESTABLISHED);
        return new AlternativeFacts.Named(
                new ProposedArea(there.area().control(), homeArea.isPresent() ? Answer.YES : Answer.UNKNOWN),
                new RiskThere(found.risk().code()),
                there.policy(),
                there.gradation(),
                aspects,
                exception,
                new Rebuttal(alternative.rebuttal().state()),
                alternative.area().country().value().equals(HAS_RULE_ON_HIGHEST));
    }
}
