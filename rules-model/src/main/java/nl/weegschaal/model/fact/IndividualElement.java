package nl.weegschaal.model.fact;

import java.util.Objects;
import nl.weegschaal.model.vocabulary.ElementKind;
import nl.weegschaal.model.vocabulary.EvidenceConflict;
import nl.weegschaal.model.vocabulary.EvidenceState;
import nl.weegschaal.model.vocabulary.InWeighing;
import nl.weegschaal.model.vocabulary.Nexus;
import nl.weegschaal.model.vocabulary.Repetition;
import nl.weegschaal.model.vocabulary.Strength;

/**
 * A circumstance that raises the risk for this applicant from this violence, as it bears on the examined
 * area.
 *
 * @param id distinguishes two elements with the same words; rules cannot read it
 * @param kind the kind of circumstance
 * @param evidence how well it is shown
 * @param strength how strongly it bears on the risk
 * @param nexus whether it is explained why it raises the risk
 * @param bearsHere whether it bears on the examined area
 * @param conflict whether its evidence agrees with itself
 * @param weighing whether the officer's weighing or test for this area names it
 * @param repetition whether there are good reasons to consider that earlier harm will not be repeated; read for that kind only
 */
public record IndividualElement(
        FactId id,
        ElementKind kind,
        EvidenceState evidence,
        Strength strength,
        Nexus nexus,
        boolean bearsHere,
        EvidenceConflict conflict,
        InWeighing weighing,
        Repetition repetition)
        implements GivenFact {
    /** Checks that nothing is absent. */
    public IndividualElement {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(strength, "strength");
        Objects.requireNonNull(nexus, "nexus");
        Objects.requireNonNull(conflict, "conflict");
        Objects.requireNonNull(weighing, "weighing");
        Objects.requireNonNull(repetition, "repetition");
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "IndividualElement";
    }
}
