package nl.weegschaal.engine.guard;

import nl.weegschaal.model.casefile.Bearing;
import nl.weegschaal.model.casefile.CaseElement;
import nl.weegschaal.model.casefile.ElementId;
import nl.weegschaal.model.vocabulary.EvidenceState;
import nl.weegschaal.model.vocabulary.Strength;

/** The same element with one thing changed. */
final class ChangeElement {
    private ChangeElement() {}

    static CaseElement id(CaseElement of, String id) {
        return new CaseElement(
                new ElementId(id),
                of.kind(),
                of.bearing(),
                of.evidence(),
                of.strength(),
                of.nexus(),
                of.description(),
                of.references(),
                of.conflictResolution(),
                of.notRepeated());
    }

    static CaseElement bearing(CaseElement of, Bearing bearing) {
        return new CaseElement(
                of.id(),
                of.kind(),
                bearing,
                of.evidence(),
                of.strength(),
                of.nexus(),
                of.description(),
                of.references(),
                of.conflictResolution(),
                of.notRepeated());
    }

    static CaseElement evidence(CaseElement of, EvidenceState evidence) {
        return new CaseElement(
                of.id(),
                of.kind(),
                of.bearing(),
                evidence,
                of.strength(),
                of.nexus(),
                of.description(),
                of.references(),
                of.conflictResolution(),
                of.notRepeated());
    }

    static CaseElement strength(CaseElement of, Strength strength) {
        return new CaseElement(
                of.id(),
                of.kind(),
                of.bearing(),
                of.evidence(),
                strength,
                of.nexus(),
                of.description(),
                of.references(),
                of.conflictResolution(),
                of.notRepeated());
    }
}
