package nl.weegschaal.model.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import nl.weegschaal.model.text.FreeText;
import nl.weegschaal.model.vocabulary.AspectState;
import nl.weegschaal.model.vocabulary.ElementKind;
import nl.weegschaal.model.vocabulary.Establishment;
import nl.weegschaal.model.vocabulary.EvidenceConflict;
import nl.weegschaal.model.vocabulary.EvidenceDirection;
import nl.weegschaal.model.vocabulary.EvidenceState;
import nl.weegschaal.model.vocabulary.OtherGroundState;
import nl.weegschaal.model.vocabulary.RebuttalState;

/**
 * A case in closed words, dates and area codes alone: all that the rules and the policy see of it, and nothing that a person
 * wrote. It has no reference of the case, elements have numbers for names, evidence has no references but for what tells that it
 * contradicts itself, and {@link FreeText#LEFT_OUT} stands where the file has a text that must be there. Its parts stand in one
 * fixed order.
 */
public final class ClosedCase {
    private static final CaseReference NO_REFERENCE = new CaseReference("CLOSED");

    private final CaseFile facts;

    private ClosedCase(CaseFile facts) {
        this.facts = facts;
    }

    /**
     * A case without what a person wrote.
     *
     * @param caseFile the case as it was given
     * @return the same case to every rule; equal for two files that differ only in texts, names and the order of their parts
     */
    public static ClosedCase of(CaseFile caseFile) {
        ElementNumbers numbers = ElementNumbers.of(caseFile);
        return new ClosedCase(new CaseFile(
                NO_REFERENCE,
                caseFile.country(),
                caseFile.lodged(),
                caseFile.decision(),
                caseFile.home(),
                caseFile.applicant(),
                caseFile.actors(),
                caseFile.elements().stream()
                        .sorted(new ElementOrder(caseFile))
                        .map(element -> closed(element, numbers))
                        .toList(),
                caseFile.weighings().stream()
                        .sorted(Comparator.comparing(CaseWeighing::area))
                        .map(weighing -> closed(weighing, numbers))
                        .toList(),
                caseFile.alternatives().stream()
                        .sorted(Comparator.comparing(CaseAlternative::area))
                        .map(ClosedCase::closed)
                        .toList(),
                caseFile.asked(),
                caseFile.tests().stream()
                        .sorted(Comparator.comparing(CaseTest::area))
                        .map(test -> closed(test, numbers))
                        .toList(),
                closed(caseFile.otherGround())));
    }

    /**
     * The case as a case file, to be assessed again.
     *
     * @return a case file that holds nothing that a person wrote
     */
    public CaseFile facts() {
        return facts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClosedCase closed && closed.facts.equals(facts);
    }

    @Override
    public int hashCode() {
        return facts.hashCode();
    }

    @Override
    public String toString() {
        return "ClosedCase[" + facts.country() + "]";
    }

    private static CaseElement closed(CaseElement element, ElementNumbers numbers) {
        boolean described = element.kind() == ElementKind.OTHER;
        boolean resolved = element.conflict() == EvidenceConflict.RESOLVED;
        return new CaseElement(
                numbers.number(element.id()),
                element.kind(),
                element.bearing(),
                element.evidence(),
                element.strength(),
                leftOut(element.nexus().isPresent()),
                leftOut(described),
                element.conflict() == EvidenceConflict.NONE ? List.of() : contradicting(element.evidence()),
                leftOut(resolved),
                leftOut(element.notRepeated().isPresent()));
    }

    /** The least evidence that does not agree with itself, whatever the state. */
    private static List<EvidenceReference> contradicting(EvidenceState state) {
        List<EvidenceReference> references = new ArrayList<>();
        references.add(new EvidenceReference(FreeText.LEFT_OUT, EvidenceDirection.SUPPORTS));
        if (state != EvidenceState.REFUTED) {
            references.add(new EvidenceReference(FreeText.LEFT_OUT, EvidenceDirection.CONTRADICTS));
        }
        return references;
    }

    private static CaseWeighing closed(CaseWeighing weighing, ElementNumbers numbers) {
        TreeSet<ElementId> named = new TreeSet<>();
        weighing.elements().forEach(name -> named.add(numbers.number(name)));
        return new CaseWeighing(weighing.area(), named, weighing.degree(), FreeText.LEFT_OUT);
    }

    private static CaseTest closed(CaseTest test, ElementNumbers numbers) {
        TreeSet<ElementId> named = new TreeSet<>();
        test.elements().forEach(name -> named.add(numbers.number(name)));
        return new CaseTest(
                test.area(),
                FreeText.LEFT_OUT,
                List.of(FreeText.LEFT_OUT),
                named,
                test.conclusion(),
                FreeText.LEFT_OUT);
    }

    private static OtherGroundOnFile closed(OtherGroundOnFile ground) {
        boolean isStated = ground.state() == OtherGroundState.STATED;
        return new OtherGroundOnFile(ground.state(), ground.ground(), leftOut(isStated), ground.actors());
    }

    private static CaseAlternative closed(CaseAlternative alternative) {
        PolicyAnswers policy = alternative.policy();
        return new CaseAlternative(
                alternative.area(),
                closed(alternative.aspects(), ClosedCase::closed),
                closed(alternative.exceptions(), ClosedCase::closed),
                alternative.transitRoute(),
                closed(alternative.rebuttal()),
                new PolicyAnswers(
                        closed(policy.conditions(), ClosedCase::closed),
                        closed(policy.individualLeads()),
                        policy.actorsInPower(),
                        policy.actorsOnRoute()));
    }

    private static <K, V> Map<K, V> closed(Map<K, V> findings, UnaryOperator<V> finding) {
        Map<K, V> closed = new TreeMap<>();
        findings.forEach((name, found) -> closed.put(name, finding.apply(found)));
        return closed;
    }

    private static AspectOnFile closed(AspectOnFile found) {
        return new AspectOnFile(found.state(), leftOut(found.state() != AspectState.NOT_EXAMINED));
    }

    private static ExceptionOnFile closed(ExceptionOnFile found) {
        return new ExceptionOnFile(found.establishment(), leftOut(found.establishment() != Establishment.NOT_EXAMINED));
    }

    private static RebuttalOnFile closed(RebuttalOnFile rebuttal) {
        return new RebuttalOnFile(rebuttal.state(), leftOut(rebuttal.state() == RebuttalState.WEIGHED_NOT_ACCEPTED));
    }

    private static Optional<FreeText> leftOut(boolean there) {
        return there ? Optional.of(FreeText.LEFT_OUT) : Optional.empty();
    }
}
