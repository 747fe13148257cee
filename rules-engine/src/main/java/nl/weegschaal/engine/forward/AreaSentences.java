package nl.weegschaal.engine.forward;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weegschaal.engine.text.Capital;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.fact.ApplicantFacts;
import nl.weegschaal.model.fact.AreaGradation;
import nl.weegschaal.model.fact.AreaPolicy;
import nl.weegschaal.model.fact.IndividualElement;
import nl.weegschaal.model.fact.IndividualTest;
import nl.weegschaal.model.fact.OfficerWeighing;
import nl.weegschaal.model.fact.ScaleFinding;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.ContradictionKind;
import nl.weegschaal.model.vocabulary.Degree;
import nl.weegschaal.model.vocabulary.DegreeNeeded;
import nl.weegschaal.model.vocabulary.EvidenceConflict;
import nl.weegschaal.model.vocabulary.EvidenceState;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.OpenPointKind;
import nl.weegschaal.model.vocabulary.Standing;

/** Says what the finding on the risk in an area misses by. */
final class AreaSentences {
    private final Words words;

    AreaSentences(Words words) {
        this.words = words;
    }

    /** The circumstances that bear here, of which at least so much is known, and which were not refuted. */
    static List<IndividualElement> counting(RunFacts run, EvidenceState least) {
        return run.facts(IndividualElement.class)
                .filter(element -> element.bearsHere() && element.evidence().compareTo(least) >= 0)
                .toList();
    }

    Text onlyCivilian(RunFacts run) {
        boolean isByDefault = run.find(ScaleFinding.class).orElseThrow().needed() != DegreeNeeded.NONE
                && run.find(OfficerWeighing.class).isEmpty()
                && run.find(IndividualTest.class).isEmpty();
        return words.text(isByDefault ? "outlook.near.civilian.default" : "outlook.near.civilian", required(run));
    }

    Text noStartingPoint(RunFacts run) {
        Optional<AreaPolicy> policy = run.find(AreaPolicy.class);
        if (policy.isEmpty()) {
            return words.text("outlook.near.no-policy");
        }
        if (policy.get().standing() == Standing.STALE) {
            return words.text("outlook.near.stale");
        }
        boolean isKnown = run.find(AreaGradation.class)
                .filter(area -> area.gradation() == Gradation.NOT_KNOWN)
                .isEmpty();
        return words.text(isKnown ? "outlook.near.no-gradation" : "outlook.near.not-known");
    }

    Text judged(RunFacts run, Degree degree) {
        Optional<OfficerWeighing> weighing = run.find(OfficerWeighing.class);
        String how = weighing.map(given -> given.degree().name()).orElse("test");
        return words.text(
                "outlook.near.judged",
                required(run),
                words.text("outlook.near.weighed." + how),
                words.text("outlook.near.come-to." + (weighing.isPresent() ? degree.name() : "test")));
    }

    Text byDefault(
            RunFacts run,
            Optional<Map<IndividualElement, IndividualElement>> better,
            Optional<List<IndividualElement>> further) {
        List<Text> ways = new ArrayList<>();
        better.ifPresent(others -> ways.add(words.text("outlook.near.if", known(others))));
        further.ifPresent(more -> ways.add(words.text(
                more.size() == 1 ? "outlook.near.with.one" : "outlook.near.with.several",
                words.text("outlook.near.more." + position(run, more, better.isPresent())),
                evidence(more),
                strength(more),
                Text.same(more.size()))));
        Text what = ways.size() == 1 ? ways.get(0) : words.text("outlook.near.or", ways.get(0), ways.get(1));
        boolean isCivilian = run.find(ApplicantFacts.class)
                .filter(applicant -> applicant.civilian() == Answer.YES)
                .isPresent();
        return words.text(
                "outlook.near.default",
                required(run),
                shown(run),
                isCivilian ? what : words.text("outlook.near.and-civilian", what));
    }

    /** What an officer can do about evidence that contradicts itself, one line for each circumstance. */
    List<Text> conflicts(List<IndividualElement> onFile) {
        return onFile.stream()
                .filter(element -> element.conflict() == EvidenceConflict.UNRESOLVED)
                .flatMap(element -> words.ask(ContradictionKind.EVIDENCE_CONFLICTS).stream()
                        .map(ask -> words.text("outlook.ask.element", name(element), ask)))
                .toList();
    }

    /** What an officer can do about circumstances on file, one line for each. */
    List<Text> steps(Map<IndividualElement, IndividualElement> others) {
        return others.entrySet().stream()
                .map(other -> words.text(
                        "outlook.ask.element",
                        name(other.getKey()),
                        Text.join(" ", toDo(other.getKey(), other.getValue()))))
                .toList();
    }

    private List<Text> toDo(IndividualElement before, IndividualElement after) {
        List<Text> all = new ArrayList<>();
        if (before.evidence() != after.evidence()) {
            (before.evidence() == EvidenceState.STATED
                            ? words.ask(OpenPointKind.ELEMENT_NOT_EXAMINED)
                            : Optional.of(words.text("outlook.step.prove")))
                    .ifPresent(all::add);
        }
        if (before.nexus() != after.nexus()) {
            words.ask(OpenPointKind.NEXUS_NOT_EXPLAINED).ifPresent(all::add);
        }
        if (before.strength() != after.strength()) {
            words.ask(OpenPointKind.STRENGTH_NOT_ASSESSED).ifPresent(all::add);
        }
        return all;
    }

    /** What can come up anew, all of it in one line. */
    Text step(List<IndividualElement> more) {
        return more.size() == 1
                ? words.text("outlook.step.new", evidence(more), strength(more))
                : words.text("outlook.step.new.several", Text.same(more.size()), evidence(more), strength(more));
    }

    private Text required(RunFacts run) {
        DegreeNeeded needed = run.find(ScaleFinding.class).orElseThrow().needed();
        String key = "outlook.near.required." + needed.name();
        return run.find(AreaGradation.class)
                .map(area -> words.text(key, words.of(area.gradation())))
                .orElseGet(() -> words.text(key, words.of(needed)));
    }

    private Text shown(RunFacts run) {
        int plausible = counting(run, EvidenceState.PLAUSIBLE).size();
        int stated = counting(run, EvidenceState.STATED).size() - plausible;
        boolean isProved =
                plausible > 0 && counting(run, EvidenceState.SUBSTANTIATED).size() == plausible;
        if (plausible == 0) {
            return words.text(stated == 0 ? raisedElsewhere(run) : "outlook.near.shown.not-examined");
        }
        String key = plausible == 1 ? "outlook.near.shown.one" : "outlook.near.shown.several";
        return words.text(isProved ? key + ".proved" : key, Text.same(plausible));
    }

    private static String raisedElsewhere(RunFacts run) {
        boolean isElsewhere = run.facts(IndividualElement.class)
                .anyMatch(element -> !element.bearsHere() && element.evidence().compareTo(EvidenceState.STATED) >= 0);
        return isElsewhere ? "outlook.near.shown.elsewhere" : "outlook.near.shown.none";
    }

    private static String position(RunFacts run, List<IndividualElement> more, boolean isOther) {
        int shown = counting(run, EvidenceState.PLAUSIBLE).size();
        if (shown == 0) {
            return isOther ? "other" : "first";
        }
        return shown == 1 && more.size() == 1 ? "second" : "further";
    }

    private Text known(Map<IndividualElement, IndividualElement> others) {
        List<Text> all = new ArrayList<>();
        others.forEach((before, after) ->
                all.add(words.text("outlook.near.known", words.of(before.kind()), all(changed(before, after)))));
        return all(all);
    }

    private Text all(List<Text> some) {
        int last = some.size() - 1;
        return last == 0
                ? some.get(0)
                : words.text("outlook.near.and", Text.join(", ", some.subList(0, last)), some.get(last));
    }

    private List<Text> changed(IndividualElement before, IndividualElement after) {
        List<Text> all = new ArrayList<>();
        if (before.evidence() != after.evidence()) {
            all.add(words.text("outlook.near.is." + after.evidence().name()));
        }
        if (before.strength() != after.strength()) {
            all.add(words.text("outlook.near.is." + after.strength().name()));
        }
        if (before.nexus() != after.nexus()) {
            all.add(words.text("outlook.near.is.EXPLAINED"));
        }
        return all;
    }

    private Text name(IndividualElement element) {
        Text kind = words.of(element.kind());
        return new Text(Capital.of(kind.nl()), Capital.of(kind.en()));
    }

    private Text evidence(List<IndividualElement> more) {
        return words.text(
                "outlook.near." + number(more) + "." + more.get(0).evidence().name());
    }

    private Text strength(List<IndividualElement> more) {
        return words.text("outlook.near.strength." + more.get(0).strength().name());
    }

    private static String number(List<IndividualElement> more) {
        return more.size() == 1 ? "that" : "those";
    }
}
