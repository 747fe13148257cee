package nl.weegschaal.engine.replay;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegschaal.engine.archive.ContentKind;
import nl.weegschaal.engine.archive.RuleContent;
import nl.weegschaal.engine.archive.RuleShelf;
import nl.weegschaal.engine.assess.Assessor;
import nl.weegschaal.engine.policy.GeneralRules;
import nl.weegschaal.engine.policy.GeneralRulesReader;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.PolicyReader;
import nl.weegschaal.engine.policy.PolicySet;
import nl.weegschaal.engine.problem.CaseRefused;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.advisory.PolicyUsed;
import nl.weegschaal.model.advisory.TraceCore;
import nl.weegschaal.model.advisory.TransitionUsed;
import nl.weegschaal.model.casefile.CaseFile;

/**
 * Works out traces again on the rule engine: from the closed case, through the facts that the policy gives, to the findings, so
 * that nothing which the trace says in between is taken on trust. Used by one thread.
 */
public final class Replayer {
    private final RuleShelf shelf;
    private final Map<String, GeneralRules> general = new HashMap<>();
    private final Map<String, Policy> policies = new HashMap<>();

    /**
     * Finds rules and policies on a shelf.
     *
     * @param shelf the shelf
     */
    public Replayer(RuleShelf shelf) {
        this.shelf = shelf;
    }

    /**
     * Works out a trace on the policy that it names. The general rules are those that it names if they can be had, and otherwise
     * those of the library.
     *
     * @param core the core of the trace
     * @param file what people call the trace
     * @param problems receives what stands in the way
     * @return what came of it; empty if it cannot be worked out
     */
    public Optional<Replay> replay(TraceCore core, String file, Problems problems) {
        Optional<PolicyUsed> used = core.basis().policy();
        Optional<RuleContent> policy =
                used.flatMap(named -> shelf.find(ContentKind.POLICY, named.fingerprint(), problems));
        if (used.isPresent() && policy.isEmpty()) {
            problems.add(shelf.missing(
                    new Place(file, "/core/basis/policy/fingerprint", 0, 0),
                    used.get().id(),
                    used.get().fingerprint()));
            return Optional.empty();
        }
        return later(core, file, problems)
                .flatMap(later -> replay(core, core.closedCase().facts(), joined(policy, later), file, problems));
    }

    /** The later version whose transitional rule led to the policy of a trace: with both the choice is made again. Empty if it cannot be had. */
    private Optional<List<RuleContent>> later(TraceCore core, String file, Problems problems) {
        Optional<TransitionUsed> transition = core.basis().transition();
        Optional<RuleContent> later =
                transition.flatMap(rule -> shelf.find(ContentKind.POLICY, rule.fingerprint(), problems));
        if (transition.isPresent() && later.isEmpty()) {
            problems.add(shelf.missing(
                    new Place(file, "/core/basis/transition/fingerprint", 0, 0),
                    transition.get().version(),
                    transition.get().fingerprint()));
            return Optional.empty();
        }
        return Optional.of(later.stream().toList());
    }

    private static List<RuleContent> joined(Optional<RuleContent> policy, List<RuleContent> later) {
        return Stream.concat(policy.stream(), later.stream()).toList();
    }

    /**
     * Works out a trace on another policy.
     *
     * @param core the core of the trace
     * @param policy the other policy
     * @param day the decision date to assume; empty for that of the case
     * @param file what people call the trace
     * @param problems receives what stands in the way, such as a policy that is not in force on the decision date
     * @return what came of it; empty if it cannot be worked out
     */
    public Optional<Replay> replayOn(
            TraceCore core, RuleContent policy, Optional<LocalDate> day, String file, Problems problems) {
        CaseFile facts = core.closedCase().facts();
        boolean isEdition = day.isEmpty()
                && core.basis()
                        .policy()
                        .filter(used -> used.id().equals(policy.name()))
                        .isPresent();
        return (isEdition ? later(core, file, problems) : Optional.of(List.<RuleContent>of()))
                .flatMap(later -> replay(
                        core,
                        day.map(facts::decidedOn).orElse(facts),
                        joined(Optional.of(policy), later),
                        file,
                        problems));
    }

    private Optional<Replay> replay(
            TraceCore core, CaseFile facts, List<RuleContent> contents, String file, Problems problems) {
        long before = problems.count();
        Optional<GeneralRules> rules = general(core.basis().generalRules(), problems);
        List<Policy> read = rules.stream()
                .flatMap(known -> contents.stream().flatMap(one -> policy(known, one, problems).stream()))
                .toList();
        read.stream()
                .filter(policy -> !policy.metadata().country().equals(facts.country()))
                .forEach(policy -> problems.add(otherCountry(policy, facts, file)));
        if (problems.count() > before) {
            return Optional.empty();
        }
        GeneralRules known = rules.orElseThrow();
        Assessor assessor = new Assessor(known, new PolicySet(read));
        try {
            return Optional.of(Replay.of(core, assessor.assess(facts).trace().core(), known.words()));
        } catch (CaseRefused refused) {
            refused.objections().stream()
                    .map(objection -> objection.problem().at(new Place(file, "/core/facts", 0, 0)))
                    .forEach(problems::add);
            return Optional.empty();
        }
    }

    private static Problem otherCountry(Policy policy, CaseFile facts, String file) {
        return Problem.of(
                        ProblemCode.IMPOSSIBLE_VALUE,
                        new Place(file, "/core/facts/country", 0, 0),
                        ReplayMessage.OTHER_COUNTRY.with(
                                facts.country(),
                                policy.metadata().id(),
                                policy.metadata().country()))
                .withExpected(ReplayMessage.POLICY_FOR.with(facts.country()));
    }

    private Optional<GeneralRules> general(String fingerprint, Problems problems) {
        RuleContent content =
                shelf.find(ContentKind.GENERAL, fingerprint, problems).orElseGet(shelf::generalAtHand);
        GeneralRules known = general.get(content.fingerprint());
        return known != null ? Optional.of(known) : read(content, problems);
    }

    private Optional<GeneralRules> read(RuleContent content, Problems problems) {
        Problems inside = new Problems();
        Optional<GeneralRules> read =
                GeneralRulesReader.read(content.folder(), inside).filter(rules -> inside.isEmpty());
        read.ifPresent(rules -> general.put(content.fingerprint(), rules));
        inside.asFound().forEach(problems::add);
        return read;
    }

    private Optional<Policy> policy(GeneralRules rules, RuleContent content, Problems problems) {
        String key = rules.fingerprint() + content.fingerprint();
        Policy known = policies.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        Problems inside = new Problems();
        Optional<Policy> read = new PolicyReader(rules, inside).read(content.folder());
        read.ifPresent(policy -> policies.put(key, policy));
        inside.asFound().forEach(problems::add);
        return read;
    }
}
