package nl.weegschaal.engine.outlook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.weegschaal.engine.vocabulary.FactType;
import nl.weegschaal.model.fact.ApplicantFacts;
import nl.weegschaal.model.fact.CaseTiming;
import nl.weegschaal.model.fact.ExaminedArea;
import nl.weegschaal.model.fact.FactId;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.IndividualElement;
import nl.weegschaal.model.fact.IndividualTest;
import nl.weegschaal.model.fact.OfficerWeighing;
import nl.weegschaal.model.vocabulary.AgeOnFile;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.Degree;
import nl.weegschaal.model.vocabulary.ElementKind;
import nl.weegschaal.model.vocabulary.EvidenceConflict;
import nl.weegschaal.model.vocabulary.EvidenceState;
import nl.weegschaal.model.vocabulary.InWeighing;
import nl.weegschaal.model.vocabulary.Nexus;
import nl.weegschaal.model.vocabulary.Repetition;
import nl.weegschaal.model.vocabulary.Strength;
import nl.weegschaal.model.vocabulary.TestConclusion;

/** Slowly and plainly: every single change in the facts of a run for one area, to be tried alone and in pairs. */
final class FactsOtherwise {
    private static final FactType ELEMENT = new FactType(IndividualElement.class);

    /**
     * One change.
     *
     * @param place where it is
     * @param component what no second change of the same set may be about as well
     * @param value what it becomes
     */
    record Single(String place, String component, Object value) {}

    private final RunOnFile run;
    private final Map<IndividualElement, String> places;
    private final Optional<OfficerWeighing> weighing;

    FactsOtherwise(RunOnFile run) {
        this.run = run;
        this.places = run.places(IndividualElement.class);
        this.weighing = run.find(OfficerWeighing.class);
    }

    List<Single> singles() {
        List<Single> all = new ArrayList<>();
        places.forEach((element, place) -> {
            words(all, place, "evidence", EvidenceState.values(), element.evidence());
            words(all, place, "strength", Strength.values(), element.strength());
            words(all, place, "nexus", Nexus.values(), element.nexus());
            words(all, place, "conflict", EvidenceConflict.values(), element.conflict());
            if (element.weighing() == InWeighing.NOT_NAMED) {
                all.add(new Single(place, "weighing", InWeighing.NAMED));
            }
        });
        for (ElementKind kind : List.of(ElementKind.OTHER, ElementKind.EARLIER_HARM)) {
            for (EvidenceState evidence : EvidenceState.values()) {
                for (Strength strength : Strength.values()) {
                    for (Nexus nexus : Nexus.values()) {
                        further(all, kind, evidence, strength, nexus);
                    }
                }
            }
        }
        ApplicantFacts applicant = run.find(ApplicantFacts.class).orElseThrow();
        Answer[] known = {Answer.YES, Answer.NO};
        words(all, "applicant/civilian", "civilian", known, applicant.civilian());
        words(all, "applicant/unaccompaniedMinor", "minor", known, applicant.unaccompaniedMinor());
        if (run.find(CaseTiming.class).orElseThrow().decisionBeforeLodging()) {
            all.add(new Single("decision", "timing", false));
        }
        boolean established = run.find(ExaminedArea.class).orElseThrow().established();
        if (established && weighing.isEmpty()) {
            for (TestConclusion conclusion : TestConclusion.values()) {
                all.add(new Single("tests", "degree", new IndividualTest(conclusion)));
            }
        }
        if (established && !places.isEmpty()) {
            for (Degree degree : Degree.values()) {
                if (weighing.isEmpty() || weighing.get().degree() != degree) {
                    all.add(new Single("weighings", "degree", degree));
                }
            }
        }
        return all;
    }

    private void further(List<Single> all, ElementKind kind, EvidenceState evidence, Strength strength, Nexus nexus) {
        List<InWeighing> weighings = weighing.isPresent()
                ? List.of(InWeighing.NAMED, InWeighing.NOT_NAMED)
                : List.of(InWeighing.NO_WEIGHING);
        for (InWeighing in : weighings) {
            IndividualElement more = new IndividualElement(
                    new FactId(1),
                    kind,
                    evidence,
                    strength,
                    nexus,
                    true,
                    EvidenceConflict.NONE,
                    in,
                    Repetition.INDICATED);
            all.add(new Single("elements", "further" + all.size(), more));
        }
    }

    private static <E extends Enum<E>> void words(List<Single> all, String place, String component, E[] values, E now) {
        for (E value : values) {
            if (value != now) {
                all.add(new Single(place, component, value));
            }
        }
    }

    /** Where a set of changes is, as an outlook names it. */
    static SortedSet<String> places(List<Single> set) {
        SortedSet<String> places = new TreeSet<>();
        for (Single single : set) {
            boolean ofElement = single.place().startsWith("elements/");
            String component = single.component().equals("conflict") ? "references" : single.component();
            boolean weighs = ofElement && component.equals("weighing");
            places.add(weighs ? "weighings" : ofElement ? single.place() + "/" + component : single.place());
        }
        return places;
    }

    /** The facts with these changes; empty if they are about the same thing. */
    Optional<List<GivenFact>> with(List<Single> set) {
        Map<String, Single> changes = new LinkedHashMap<>();
        for (Single single : set) {
            if (changes.put(single.place() + " " + single.component(), single) != null) {
                return Optional.empty();
            }
        }
        Optional<Degree> degree = Optional.ofNullable(changes.get("weighings degree"))
                .map(single -> (Degree) single.value())
                .or(() -> weighing.map(OfficerWeighing::degree));
        Optional<IndividualTest> test =
                Optional.ofNullable(changes.get("tests degree")).map(single -> (IndividualTest) single.value());
        if (test.isPresent() && degree.isPresent()) {
            return Optional.empty();
        }
        boolean weighsAnew = weighing.isEmpty() && (degree.isPresent() || test.isPresent());
        List<IndividualElement> elements = new ArrayList<>();
        places.forEach((element, place) -> elements.add(changed(element, place, changes, weighsAnew)));
        set.stream()
                .filter(single -> single.place().equals("elements"))
                .forEach(single ->
                        elements.add(changed((IndividualElement) single.value(), "elements", Map.of(), weighsAnew)));
        List<GivenFact> facts = new ArrayList<>(Numbered.of(elements));
        degree.map(OfficerWeighing::new).ifPresent(facts::add);
        test.ifPresent(facts::add);
        run.given().stream()
                .filter(fact -> !(fact instanceof IndividualElement || fact instanceof OfficerWeighing))
                .map(fact -> other(fact, changes))
                .forEach(facts::add);
        return Optional.of(facts);
    }

    private static GivenFact other(GivenFact fact, Map<String, Single> changes) {
        if (fact instanceof ApplicantFacts applicant) {
            Answer civilian = answer(changes, "applicant/civilian civilian", applicant.civilian());
            Answer minor = answer(changes, "applicant/unaccompaniedMinor minor", applicant.unaccompaniedMinor());
            boolean isKnown = minor == Answer.YES && applicant.age() == AgeOnFile.NOT_KNOWN;
            return new ApplicantFacts(civilian, minor, isKnown ? AgeOnFile.NOT_WEIGHED : applicant.age());
        }
        if (fact instanceof CaseTiming && changes.containsKey("decision timing")) {
            return new CaseTiming((Boolean) changes.get("decision timing").value());
        }
        return fact;
    }

    private static Answer answer(Map<String, Single> changes, String place, Answer now) {
        return changes.containsKey(place) ? (Answer) changes.get(place).value() : now;
    }

    private static IndividualElement changed(
            IndividualElement element, String place, Map<String, Single> changes, boolean named) {
        List<Object> values = new ArrayList<>();
        for (String component : ELEMENT.components().keySet()) {
            Single change = changes.get(place + " " + component);
            Object value = change == null ? ELEMENT.value(element, component) : change.value();
            values.add(named && component.equals("weighing") ? InWeighing.NAMED : value);
        }
        return (IndividualElement) ELEMENT.make(values);
    }
}
