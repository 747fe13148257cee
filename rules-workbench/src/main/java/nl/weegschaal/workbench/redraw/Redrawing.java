package nl.weegschaal.workbench.redraw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.archive.ContentKind;
import nl.weegschaal.engine.archive.RuleContent;
import nl.weegschaal.engine.archive.RuleShelf;
import nl.weegschaal.engine.assess.Assessor;
import nl.weegschaal.engine.json.JsonSource;
import nl.weegschaal.engine.policy.GeneralRules;
import nl.weegschaal.engine.policy.GeneralRulesReader;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.PolicyReader;
import nl.weegschaal.engine.policy.PolicySet;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.replay.Replay;
import nl.weegschaal.engine.replay.ReplayedTrace;
import nl.weegschaal.engine.replay.Replayer;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.engine.trace.TraceDocument;
import nl.weegschaal.engine.trace.TraceReader;
import nl.weegschaal.model.advisory.Basis;
import nl.weegschaal.model.advisory.Trace;
import nl.weegschaal.model.advisory.TransitionUsed;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.CaseReference;

/**
 * Works a trace out again, to show the advice that was given: only with the rules and the policy that the trace names, and only if
 * that comes to what the trace says in every letter.
 */
final class Redrawing {
    private final RuleShelf shelf;
    private final CaseReference withoutReference;
    private final Problems problems;

    /** Calls a case whose reference was not kept by what stands in its place. */
    Redrawing(RuleShelf shelf, CaseReference withoutReference, Problems problems) {
        this.shelf = shelf;
        this.withoutReference = withoutReference;
        this.problems = problems;
    }

    /** Empty, with the problem noted, if the trace cannot be worked out. */
    Optional<Redrawn> redraw(JsonSource source) {
        return TraceReader.read(source, problems).flatMap(trace -> redraw(source.name(), trace));
    }

    private Optional<Redrawn> redraw(String file, TraceDocument trace) {
        Basis basis = trace.trace().core().basis();
        Optional<RuleContent> general = shelf.find(ContentKind.GENERAL, basis.generalRules(), problems);
        if (general.isEmpty()) {
            problems.add(shelf.missing(new Place(file, "/core/basis/generalRules", 0, 0), basis.generalRules()));
            return Optional.empty();
        }
        return new Replayer(shelf)
                .replay(trace.trace().core(), file, problems)
                .flatMap(replay -> redrawn(file, trace, replay, general.get()));
    }

    private Optional<Redrawn> redrawn(String file, TraceDocument trace, Replay replay, RuleContent kept) {
        if (!replay.identical()) {
            return Optional.of(new Redrawn.OtherAdvice(new ReplayedTrace(file, trace.coreHash(), replay)));
        }
        Words ofNow = Words.read(shelf.generalAtHand().folder().folder("texts"));
        return GeneralRulesReader.read(kept.folder(), problems).map(then -> {
            GeneralRules general = new GeneralRules(
                    then.rules(), then.sources(), then.words().completedBy(ofNow), then.folder(), then.fingerprint());
            PolicySet policies = policies(trace.trace().core().basis(), general);
            return new Redrawn.SameAdvice(
                    trace,
                    new Assessor(general, policies)
                            .again(caseFile(trace.trace()), trace.trace().core().basis()),
                    general,
                    policies,
                    then.words().lacking(ofNow).size());
        });
    }

    /** The policy of a trace, and the later version whose transitional rule led to it. */
    private PolicySet policies(Basis basis, GeneralRules general) {
        List<String> fingerprints = new ArrayList<>();
        basis.policy().ifPresent(policy -> fingerprints.add(policy.fingerprint()));
        basis.transition().map(TransitionUsed::fingerprint).ifPresent(fingerprints::add);
        List<Policy> policies = fingerprints.stream()
                .flatMap(one -> shelf.find(ContentKind.POLICY, one, problems).stream())
                .flatMap(content -> new PolicyReader(general, problems).read(content.folder()).stream())
                .toList();
        return new PolicySet(policies);
    }

    private CaseFile caseFile(Trace trace) {
        return trace.caseFile().orElseGet(() -> named(trace.core().closedCase().facts(), trace));
    }

    private CaseFile named(CaseFile facts, Trace trace) {
        return CaseFile.builder(facts)
                .reference(trace.reference().orElse(withoutReference))
                .build();
    }
}
