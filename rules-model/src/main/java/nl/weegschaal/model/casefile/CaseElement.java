package nl.weegschaal.model.casefile;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.weegschaal.model.text.FreeText;
import nl.weegschaal.model.vocabulary.ElementKind;
import nl.weegschaal.model.vocabulary.EvidenceConflict;
import nl.weegschaal.model.vocabulary.EvidenceDirection;
import nl.weegschaal.model.vocabulary.EvidenceState;
import nl.weegschaal.model.vocabulary.Strength;

/**
 * One individual element as the case file has it.
 *
 * @param id its name in the file, once in a file
 * @param kind what kind of circumstance it is
 * @param bearing where it raises the risk
 * @param evidence how well it is shown
 * @param strength how strongly it bears on the risk
 * @param nexus why it raises the risk from this violence; empty when the file does not say
 * @param description what it is, in words; required for {@link ElementKind#OTHER}
 * @param references the evidence on file for and against it
 * @param conflictResolution how contradicting evidence was resolved; empty when it was not
 * @param notRepeated the officer's good reasons to consider that earlier harm will not be repeated (Article 4(4)); only for that kind
 */
public record CaseElement(
        ElementId id,
        ElementKind kind,
        Bearing bearing,
        EvidenceState evidence,
        Strength strength,
        Optional<FreeText> nexus,
        Optional<FreeText> description,
        List<EvidenceReference> references,
        Optional<FreeText> conflictResolution,
        Optional<FreeText> notRepeated) {
    /**
     * Copies the references.
     *
     * @throws NullPointerException if anything is absent; the message is the name of the component
     * @throws IllegalArgumentException if the kind is OTHER and there is no description
     */
    public CaseElement {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(bearing, "bearing");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(strength, "strength");
        Objects.requireNonNull(nexus, "nexus");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(references, "references");
        Objects.requireNonNull(conflictResolution, "conflictResolution");
        Objects.requireNonNull(notRepeated, "notRepeated");
        references = Parts.list("references", references);
        if (kind == ElementKind.OTHER && description.isEmpty()) {
            throw new IllegalArgumentException("description: an element of the kind other must be described in words");
        }
        if (kind != ElementKind.EARLIER_HARM && notRepeated.isPresent()) {
            throw new IllegalArgumentException(
                    "notRepeated: only earlier harm can have reasons against its repetition");
        }
    }

    /**
     * Begins an element. What is not said afterwards is not assessed, or does not stand in the file.
     *
     * @param id its name in the file
     * @param kind what kind of circumstance it is
     * @param bearing where it raises the risk
     * @param evidence how well it is shown
     * @return a builder
     */
    public static CaseElementBuilder builder(ElementId id, ElementKind kind, Bearing bearing, EvidenceState evidence) {
        return new CaseElementBuilder(id, kind, bearing, evidence);
    }

    /**
     * Begins with an element, to change parts of it.
     *
     * @param element the element; it stays as it is
     * @return a builder
     */
    public static CaseElementBuilder builder(CaseElement element) {
        return new CaseElementBuilder(element);
    }

    /**
     * Whether the evidence for this element agrees with itself and with its recorded state.
     *
     * @return {@link EvidenceConflict#NONE} if it agrees; otherwise whether the file says how that was resolved
     */
    public EvidenceConflict conflict() {
        if (!contradictsItself() && !contradictsItsState()) {
            return EvidenceConflict.NONE;
        }
        return conflictResolution.isPresent() ? EvidenceConflict.RESOLVED : EvidenceConflict.UNRESOLVED;
    }

    private boolean contradictsItself() {
        return says(EvidenceDirection.SUPPORTS) && says(EvidenceDirection.CONTRADICTS);
    }

    private boolean contradictsItsState() {
        return (evidence == EvidenceState.REFUTED && says(EvidenceDirection.SUPPORTS))
                || (evidence.compareTo(EvidenceState.PLAUSIBLE) >= 0 && says(EvidenceDirection.CONTRADICTS));
    }

    private boolean says(EvidenceDirection direction) {
        for (EvidenceReference reference : references) {
            if (reference.says() == direction) {
                return true;
            }
        }
        return false;
    }
}
