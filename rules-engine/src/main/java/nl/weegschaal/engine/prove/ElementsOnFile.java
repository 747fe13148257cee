package nl.weegschaal.engine.prove;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import nl.weegschaal.model.casefile.Bearing;
import nl.weegschaal.model.casefile.CaseElement;
import nl.weegschaal.model.casefile.CaseTest;
import nl.weegschaal.model.casefile.CaseWeighing;
import nl.weegschaal.model.casefile.ElementId;
import nl.weegschaal.model.casefile.EvidenceReference;
import nl.weegschaal.model.fact.ApplicantFacts;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.IndividualElement;
import nl.weegschaal.model.fact.IndividualTest;
import nl.weegschaal.model.fact.OfficerWeighing;
import nl.weegschaal.model.text.FreeText;
import nl.weegschaal.model.vocabulary.AgeOnFile;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.ElementKind;
import nl.weegschaal.model.vocabulary.EvidenceConflict;
import nl.weegschaal.model.vocabulary.EvidenceDirection;
import nl.weegschaal.model.vocabulary.EvidenceState;
import nl.weegschaal.model.vocabulary.InWeighing;
import nl.weegschaal.model.vocabulary.Nexus;
import nl.weegschaal.model.vocabulary.Repetition;
import nl.weegschaal.model.vocabulary.Strength;

/** Writes individual elements and an officer's weighing into a case file. */
public final class ElementsOnFile {
    /** What stands for reasons and descriptions in an example. */
    public static final FreeText EXAMPLE = new FreeText("voorbeeld / example");

    private final List<CaseElement> elements = new ArrayList<>();
    private final List<CaseWeighing> weighings = new ArrayList<>();
    private final List<CaseTest> tests = new ArrayList<>();

    /** No elements yet. */
    public ElementsOnFile() {}

    /**
     * The elements.
     *
     * @return all that were added
     */
    public List<CaseElement> elements() {
        return elements;
    }

    /**
     * The weighings.
     *
     * @return all that were added
     */
    public List<CaseWeighing> weighings() {
        return weighings;
    }

    /**
     * The officer's own tests.
     *
     * @return all that were added
     */
    public List<CaseTest> tests() {
        return tests;
    }

    /**
     * Adds the age of the applicant where age is among the elements of a case and nothing else says which element that is. It changes
     * nothing in the areas of the case: it is refuted or, where a refuted age would contradict the file, plausible and elsewhere.
     *
     * @param applicant the applicant, with what the file makes of the age
     * @param elsewhere finds an area that the case is not about, where one is needed
     */
    public void addAge(ApplicantFacts applicant, Supplier<AreaCode> elsewhere) {
        boolean isAmong = applicant.age() == AgeOnFile.AMONG_ELEMENTS || applicant.age() == AgeOnFile.REFUTED;
        if (!isAmong || elements.stream().anyMatch(element -> element.kind() == ElementKind.AGE)) {
            return;
        }
        boolean isElsewhere =
                applicant.age() == AgeOnFile.AMONG_ELEMENTS && applicant.unaccompaniedMinor() == Answer.YES;
        Bearing bearing = isElsewhere ? new Bearing.InAreas(set(elsewhere.get())) : new Bearing.Everywhere();
        ElementId id = new ElementId("e" + (elements.size() + 1));
        elements.add(CaseElement.builder(
                        id, ElementKind.AGE, bearing, isElsewhere ? EvidenceState.PLAUSIBLE : EvidenceState.REFUTED)
                .nexus(Optional.of(EXAMPLE))
                .description(Optional.of(EXAMPLE))
                .strength(Strength.SLIGHT)
                .build());
        weighings.replaceAll(
                weighing -> CaseWeighing.builder(weighing).element(id).build());
        tests.replaceAll(test -> CaseTest.builder(test).element(id).build());
    }

    /**
     * Adds the elements of one run: those that bear there bear on its area, the others on another one.
     *
     * @param facts the given facts of the run
     * @param here where those that bear there bear
     * @param elsewhere an area on which the others bear
     * @param area the area of the run; empty if it is not established
     */
    public void add(Collection<GivenFact> facts, Bearing here, AreaCode elsewhere, Optional<AreaCode> area) {
        SortedSet<ElementId> named = new TreeSet<>();
        for (GivenFact fact : facts) {
            if (fact instanceof IndividualElement element) {
                ElementId id = new ElementId("e" + (elements.size() + 1));
                elements.add(onFile(id, element, element.bearsHere() ? here : new Bearing.InAreas(set(elsewhere))));
                if (element.weighing() == InWeighing.NAMED) {
                    named.add(id);
                }
            }
        }
        for (GivenFact fact : facts) {
            if (fact instanceof OfficerWeighing weighing && area.isPresent()) {
                weighings.add(new CaseWeighing(area.get(), named, weighing.degree(), EXAMPLE));
            }
            if (fact instanceof IndividualTest test && area.isPresent()) {
                tests.add(new CaseTest(area.get(), EXAMPLE, List.of(EXAMPLE), named, test.conclusion(), EXAMPLE));
            }
        }
    }

    /**
     * A set of one area.
     *
     * @param area the area
     * @return the set
     */
    public static SortedSet<AreaCode> set(AreaCode area) {
        return new TreeSet<>(List.of(area));
    }

    private static CaseElement onFile(ElementId id, IndividualElement element, Bearing bearing) {
        boolean conflict = element.conflict() != EvidenceConflict.NONE;
        List<EvidenceReference> references = conflict
                ? List.of(
                        new EvidenceReference(new FreeText("A-1"), EvidenceDirection.SUPPORTS),
                        new EvidenceReference(new FreeText("A-2"), EvidenceDirection.CONTRADICTS))
                : List.of();
        return new CaseElement(
                id,
                element.kind(),
                bearing,
                element.evidence(),
                element.strength(),
                element.nexus() == Nexus.EXPLAINED ? Optional.of(EXAMPLE) : Optional.empty(),
                Optional.of(EXAMPLE),
                references,
                element.conflict() == EvidenceConflict.RESOLVED ? Optional.of(EXAMPLE) : Optional.empty(),
                element.repetition() == Repetition.GOOD_REASONS_AGAINST ? Optional.of(EXAMPLE) : Optional.empty());
    }
}
