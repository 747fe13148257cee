package nl.weegschaal.engine.forward;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.fact.ApplicantFacts;
import nl.weegschaal.model.fact.ExaminedArea;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.IndividualElement;
import nl.weegschaal.model.fact.IndividualTest;
import nl.weegschaal.model.fact.OfficerWeighing;
import nl.weegschaal.model.fact.RiskFinding;
import nl.weegschaal.model.fact.ScaleFinding;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.Degree;
import nl.weegschaal.model.vocabulary.DegreeNeeded;
import nl.weegschaal.model.vocabulary.EvidenceState;
import nl.weegschaal.model.vocabulary.InWeighing;
import nl.weegschaal.model.vocabulary.OpenPointKind;
import nl.weegschaal.model.vocabulary.TestConclusion;

/** What the finding on the risk in an area misses by. */
final class AreaAhead {
    private final Words words;
    private final AreaSentences sentences;
    private final Conclusions rules;

    AreaAhead(Words words, Conclusions rules) {
        this.words = words;
        this.sentences = new AreaSentences(words);
        this.rules = rules;
    }

    WayForward of(RunFacts run) {
        Answer civilian = civilian(run);
        if (run.find(RiskFinding.class)
                .filter(finding -> finding.code().isIndicated())
                .isPresent()) {
            return WayForward.nothing();
        }
        if (civilian == Answer.NO) {
            return WayForward.only(words.text("outlook.near.not-a-civilian"), List.of());
        }
        if (!run.find(ExaminedArea.class).orElseThrow().established()) {
            return WayForward.only(
                    words.text("outlook.near.no-area"), asked(run, List.of(OpenPointKind.HOME_AREA_NOT_ESTABLISHED)));
        }
        Map<GivenFact, GivenFact> asCivilian = asCivilian(run);
        List<GivenFact> known = run.given(asCivilian, List.of());
        if (isReached(known)) {
            return new WayForward(
                    Optional.of(sentences.onlyCivilian(run)), asked(run, List.of()), Set.of(), List.of(known));
        }
        if (run.find(ScaleFinding.class).orElseThrow().needed() == DegreeNeeded.NOT_STATED) {
            return withoutStartingPoint(run);
        }
        return run.find(OfficerWeighing.class).isPresent()
                        || run.find(IndividualTest.class).isPresent()
                ? judged(run)
                : byDefault(run);
    }

    private static Answer civilian(RunFacts run) {
        return run.find(ApplicantFacts.class).orElseThrow().civilian();
    }

    /** What is not known of the applicant's being a civilian is taken as the article asks it. */
    private static Map<GivenFact, GivenFact> asCivilian(RunFacts run) {
        ApplicantFacts now = run.find(ApplicantFacts.class).orElseThrow();
        return now.civilian() == Answer.UNKNOWN
                ? Map.of(now, new ApplicantFacts(Answer.YES, now.unaccompaniedMinor(), now.age()))
                : Map.of();
    }

    private boolean isReached(List<GivenFact> given) {
        return rules.of(given)
                .find(RiskFinding.class)
                .filter(finding -> finding.code().isIndicated())
                .isPresent();
    }

    /** Where the policy gives no starting point only the officer's own test ends the assessment. */
    private WayForward withoutStartingPoint(RunFacts run) {
        if (run.find(IndividualTest.class).isPresent()) {
            List<Text> steps = new ArrayList<>(asked(run, List.of()));
            steps.addAll(toInclude(run));
            return WayForward.only(words.text("outlook.near.tested"), steps);
        }
        List<Text> steps = new ArrayList<>(asked(run, List.of()));
        steps.add(words.text("outlook.step.test"));
        return WayForward.only(sentences.noStartingPoint(run), steps);
    }

    /** What the officer weighed is theirs: what comes up later counts as they weigh it. */
    private WayForward judged(RunFacts run) {
        Map<GivenFact, GivenFact> others = new LinkedHashMap<>(asCivilian(run));
        List<Text> steps = new ArrayList<>(asked(run, List.of()));
        steps.addAll(toInclude(run));
        boolean isTested = run.find(IndividualTest.class).isPresent();
        steps.add(words.text(isTested ? "outlook.step.new-in-test" : "outlook.step.new-in-weighing"));
        for (Degree degree : List.of(Degree.LOWER, Degree.HIGHER)) {
            run.find(OfficerWeighing.class).ifPresent(now -> others.put(now, new OfficerWeighing(degree)));
            run.find(IndividualTest.class)
                    .ifPresent(now -> others.put(now, new IndividualTest(TestConclusion.REAL_RISK_INDICATED)));
            List<GivenFact> given = run.given(others, List.of());
            if (isReached(given)) {
                return new WayForward(Optional.of(sentences.judged(run, degree)), steps, Set.of(), List.of(given));
            }
        }
        return WayForward.only(words.text("outlook.near.nothing"), steps);
    }

    /** What the officer's own weighing or test left out. */
    private List<Text> toInclude(RunFacts run) {
        boolean isIncomplete = AreaSentences.counting(run, EvidenceState.STATED).stream()
                .anyMatch(element -> element.weighing() == InWeighing.NOT_NAMED);
        return isIncomplete
                ? words.ask(OpenPointKind.WEIGHING_INCOMPLETE).stream().toList()
                : List.of();
    }

    private WayForward byDefault(RunFacts run) {
        Map<GivenFact, GivenFact> asCivilian = asCivilian(run);
        List<IndividualElement> onFile = AreaSentences.counting(run, EvidenceState.STATED);
        CircumstanceWays ways =
                new CircumstanceWays(onFile, (others, more) -> isReached(run.given(joined(asCivilian, others), more)));
        Optional<Map<IndividualElement, IndividualElement>> better = ways.onFile();
        Optional<List<IndividualElement>> further = ways.further();
        List<Text> steps = new ArrayList<>(asked(run, List.of()));
        steps.addAll(sentences.conflicts(onFile));
        better.ifPresent(others -> steps.addAll(sentences.steps(others)));
        further.ifPresent(more -> steps.add(sentences.step(more)));
        if (!AreaSentences.counting(run, EvidenceState.PLAUSIBLE).isEmpty()) {
            steps.add(words.text("outlook.step.weigh"));
        }
        if (better.isEmpty() && further.isEmpty()) {
            return WayForward.only(words.text("outlook.near.nothing"), steps);
        }
        List<List<GivenFact>> suffices = new ArrayList<>();
        better.ifPresent(others -> suffices.add(run.given(joined(asCivilian, others), List.of())));
        further.ifPresent(more -> suffices.add(run.given(asCivilian, more)));
        return new WayForward(Optional.of(sentences.byDefault(run, better, further)), steps, Set.of(), suffices);
    }

    private static Map<GivenFact, GivenFact> joined(
            Map<GivenFact, GivenFact> some, Map<IndividualElement, IndividualElement> more) {
        Map<GivenFact, GivenFact> all = new LinkedHashMap<>(some);
        all.putAll(more);
        return all;
    }

    /** What to ask first: these, and whether the applicant is a civilian if that is not known. */
    private List<Text> asked(RunFacts run, List<OpenPointKind> first) {
        Stream<OpenPointKind> status =
                civilian(run) == Answer.UNKNOWN ? Stream.of(OpenPointKind.CIVILIAN_STATUS_UNKNOWN) : Stream.of();
        return Stream.concat(first.stream(), status)
                .flatMap(kind -> words.ask(kind).stream())
                .toList();
    }
}
