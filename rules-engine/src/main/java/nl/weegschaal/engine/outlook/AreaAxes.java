package nl.weegschaal.engine.outlook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weegschaal.engine.space.AreaSpace;
import nl.weegschaal.engine.space.Judgements;
import nl.weegschaal.engine.space.Space;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.fact.ApplicantFacts;
import nl.weegschaal.model.fact.CaseTiming;
import nl.weegschaal.model.fact.CircumstanceAsked;
import nl.weegschaal.model.fact.ExaminedArea;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.IndividualElement;
import nl.weegschaal.model.fact.IndividualTest;
import nl.weegschaal.model.fact.OfficerWeighing;
import nl.weegschaal.model.outlook.Change;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.AgeOnFile;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.Asked;
import nl.weegschaal.model.vocabulary.InWeighing;

/**
 * What can be otherwise in a run for one area: what is known of the applicant, the order of the dates, the individual elements and
 * the officer's weighing. What the policy says is not for the case to change.
 */
final class AreaAxes {
    /** Of more elements than these is not looked at what could be otherwise. */
    static final int MOST_ELEMENTS = 40;

    private final Space space;
    private final ElementOptions options;
    private final Words words;
    private final RunOnFile run;
    private final int[] point;
    private final Axis elements;

    AreaAxes(Space space, ElementOptions options, Words words, RunOnFile run) {
        this.space = space;
        this.options = options;
        this.words = words;
        this.run = run;
        this.point = space.landing(run.given());
        this.elements = ofElements();
    }

    int[] point() {
        return point;
    }

    List<Axis> all() {
        List<Axis> all = new ArrayList<>(List.of(elements, applicant(), timing()));
        run.facts(CircumstanceAsked.class).forEach(asked -> asking(asked).ifPresent(all::add));
        return all;
    }

    private WordAxis axis(String part) {
        return new WordAxis(space.part(part), point[space.part(part)]);
    }

    private Axis applicant() {
        WordAxis axis = axis(AreaSpace.APPLICANT);
        ApplicantFacts now = run.find(ApplicantFacts.class).orElseThrow();
        for (Answer civilian : Answer.values()) {
            for (Answer minor : Answer.values()) {
                List<Change> changes = new ArrayList<>();
                known(now.civilian(), civilian, "civilian").ifPresent(changes::add);
                known(now.unaccompaniedMinor(), minor, "unaccompaniedMinor").ifPresent(changes::add);
                boolean isReachable = isKnownOr(now.civilian(), civilian) && isKnownOr(now.unaccompaniedMinor(), minor);
                if (isReachable && !changes.isEmpty()) {
                    GivenFact other = new ApplicantFacts(civilian, minor, age(minor, now.age()));
                    axis.add(space.part(AreaSpace.APPLICANT, List.of(other)), changes);
                }
            }
        }
        return axis;
    }

    /** What is known cannot become unknown again. */
    private static boolean isKnownOr(Answer now, Answer other) {
        return other == now || other != Answer.UNKNOWN;
    }

    private Optional<Change> known(Answer now, Answer other, String member) {
        return other == now
                ? Optional.empty()
                : Optional.of(
                        new Change("applicant/" + member, words.text("outlook.change." + member, words.of(other))));
    }

    /** Of an unaccompanied minor the age is known, and it is not among the elements as long as nothing else changes. */
    private static AgeOnFile age(Answer minor, AgeOnFile now) {
        return minor == Answer.YES && now == AgeOnFile.NOT_KNOWN ? AgeOnFile.NOT_WEIGHED : now;
    }

    /** What was not asked about can still be asked; what was asked cannot be unasked. */
    private Optional<Axis> asking(CircumstanceAsked asked) {
        if (asked.asked() != Asked.NOT_ASKED) {
            return Optional.empty();
        }
        String part = AreaSpace.asked(asked.kind());
        WordAxis axis = axis(part);
        CircumstanceAsked other = new CircumstanceAsked(asked.kind(), Asked.NOTHING_RAISED);
        Text text = words.text("outlook.change.asked", words.of(asked.kind()));
        axis.add(
                space.part(part, List.of(other)),
                List.of(new Change(RunOnFile.place(run.node(asked).origin()), text)));
        return Optional.of(axis);
    }

    /** Dates in the wrong order can be put right; that they could be put wrong changes nothing for anyone. */
    private Axis timing() {
        WordAxis axis = axis(AreaSpace.TIMING);
        if (run.find(CaseTiming.class).orElseThrow().decisionBeforeLodging()) {
            CaseTiming other = new CaseTiming(false);
            axis.add(space.part(AreaSpace.TIMING, List.of(other)), List.of(new Change("decision", words.of(other))));
        }
        return axis;
    }

    /** The elements alone. */
    Axis elements() {
        return elements;
    }

    private Axis ofElements() {
        ElementsAxis axis = new ElementsAxis(space);
        Optional<GivenFact> judgement = run.find(OfficerWeighing.class)
                .<GivenFact>map(weighing -> weighing)
                .or(() -> run.find(IndividualTest.class));
        Map<IndividualElement, String> places = run.places(IndividualElement.class);
        if (judgement.isPresent()) {
            ElementPaths paths = paths(places, List.of(InWeighing.NOT_NAMED, InWeighing.NAMED));
            for (GivenFact other : alike(judgement.get())) {
                axis.add(
                        paths, Optional.of(other), other.equals(judgement.get()) ? List.of() : judged("degree", other));
            }
            return axis;
        }
        axis.add(paths(places, List.of(InWeighing.NO_WEIGHING)), Optional.empty(), List.of());
        if (isEstablished()) {
            ElementPaths paths = paths(named(places), List.of(InWeighing.NAMED));
            for (GivenFact other : Judgements.all()) {
                if (!places.isEmpty() || other instanceof IndividualTest) {
                    axis.add(paths, Optional.of(other), judged("all", other));
                }
            }
        }
        return axis;
    }

    /** What the officer may conclude in place of what they concluded: a weighing stays one, and so does a test. */
    private static List<GivenFact> alike(GivenFact judgement) {
        return Judgements.all().stream()
                .filter(other -> other.getClass() == judgement.getClass())
                .toList();
    }

    private boolean isEstablished() {
        return run.find(ExaminedArea.class).orElseThrow().established();
    }

    private List<Change> judged(String how, GivenFact judgement) {
        return judgement instanceof OfficerWeighing weighing
                ? List.of(new Change(
                        "weighings", words.text("outlook.change.weighing." + how, words.of(weighing.degree()))))
                : List.of(new Change("tests", words.of(judgement)));
    }

    private ElementPaths paths(Map<IndividualElement, String> places, List<InWeighing> further) {
        List<List<ElementOption>> onFile = new ArrayList<>();
        places.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(IndividualElement::id)))
                .forEach(element -> onFile.add(
                        onFile.size() < MOST_ELEMENTS
                                ? options.onFile(element.getKey(), element.getValue())
                                : options.asItIs(element.getKey(), element.getValue())));
        List<ElementOption> more = new ArrayList<>();
        further.forEach(weighing -> more.addAll(options.further(weighing)));
        return options.paths(onFile, more);
    }

    /** The same elements, all of them named in a weighing that the officer still has to give. */
    private static Map<IndividualElement, String> named(Map<IndividualElement, String> places) {
        Map<IndividualElement, String> named = new LinkedHashMap<>();
        places.forEach((element, place) -> named.put(
                new IndividualElement(
                        element.id(),
                        element.kind(),
                        element.evidence(),
                        element.strength(),
                        element.nexus(),
                        element.bearsHere(),
                        element.conflict(),
                        InWeighing.NAMED,
                        element.repetition()),
                place));
        return named;
    }
}
