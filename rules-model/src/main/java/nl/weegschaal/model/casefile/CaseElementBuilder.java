package nl.weegschaal.model.casefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.model.text.FreeText;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.ElementKind;
import nl.weegschaal.model.vocabulary.EvidenceDirection;
import nl.weegschaal.model.vocabulary.EvidenceState;
import nl.weegschaal.model.vocabulary.Strength;

/** Puts an individual element together. What is not said is not assessed, or does not stand in the file. For one thread. */
public final class CaseElementBuilder {
    private ElementId id;
    private ElementKind kind;
    private Bearing bearing;
    private EvidenceState evidence;
    private Strength strength = Strength.NOT_ASSESSED;
    private Optional<FreeText> nexus = Optional.empty();
    private Optional<FreeText> description = Optional.empty();
    private List<EvidenceReference> references = new ArrayList<>();
    private Optional<FreeText> conflictResolution = Optional.empty();
    private Optional<FreeText> notRepeated = Optional.empty();

    CaseElementBuilder(ElementId id, ElementKind kind, Bearing bearing, EvidenceState evidence) {
        this.id = id;
        this.kind = kind;
        this.bearing = bearing;
        this.evidence = evidence;
    }

    CaseElementBuilder(CaseElement element) {
        this(element.id(), element.kind(), element.bearing(), element.evidence());
        this.strength = element.strength();
        this.nexus = element.nexus();
        this.description = element.description();
        this.references = new ArrayList<>(element.references());
        this.conflictResolution = element.conflictResolution();
        this.notRepeated = element.notRepeated();
    }

    /**
     * Gives it another name in the file.
     *
     * @param name the name
     * @return this builder
     */
    public CaseElementBuilder id(ElementId name) {
        this.id = name;
        return this;
    }

    /**
     * Says that it is another kind of circumstance.
     *
     * @param word the kind
     * @return this builder
     */
    public CaseElementBuilder kind(ElementKind word) {
        this.kind = word;
        return this;
    }

    /**
     * Says where it raises the risk.
     *
     * @param where everywhere, or in which areas
     * @return this builder
     */
    public CaseElementBuilder bearing(Bearing where) {
        this.bearing = where;
        return this;
    }

    /**
     * Says that it raises the risk in some areas only.
     *
     * @param areas at least one area
     * @return this builder
     * @throws IllegalArgumentException if no area is named
     */
    public CaseElementBuilder bearingOn(AreaCode... areas) {
        return bearing(new Bearing.InAreas(Parts.set("bearing", Arrays.asList(areas))));
    }

    /**
     * Says how well it is shown.
     *
     * @param state the state of the evidence
     * @return this builder
     */
    public CaseElementBuilder evidence(EvidenceState state) {
        this.evidence = state;
        return this;
    }

    /**
     * Says how strongly it bears on the risk.
     *
     * @param word the strength; not assessed if this is not called
     * @return this builder
     */
    public CaseElementBuilder strength(Strength word) {
        this.strength = word;
        return this;
    }

    /**
     * Says why it raises the risk from this violence, if the file says so.
     *
     * @param reasons the reasons
     * @return this builder
     */
    public CaseElementBuilder nexus(Optional<FreeText> reasons) {
        this.nexus = reasons;
        return this;
    }

    /**
     * Says why it raises the risk from this violence.
     *
     * @param reasons the reasons, in words
     * @return this builder
     * @throws IllegalArgumentException if there are no words or too many
     */
    public CaseElementBuilder nexus(String reasons) {
        return nexus(Optional.of(new FreeText(reasons)));
    }

    /**
     * Says what it is, if the file says so.
     *
     * @param words what it is
     * @return this builder
     */
    public CaseElementBuilder description(Optional<FreeText> words) {
        this.description = words;
        return this;
    }

    /**
     * Says what it is.
     *
     * @param words what it is; required for {@link ElementKind#OTHER}
     * @return this builder
     * @throws IllegalArgumentException if there are no words or too many
     */
    public CaseElementBuilder description(String words) {
        return description(Optional.of(new FreeText(words)));
    }

    /**
     * Cites the evidence on file, in place of what was cited before.
     *
     * @param evidenceOnFile the evidence for and against it
     * @return this builder
     */
    public CaseElementBuilder references(List<EvidenceReference> evidenceOnFile) {
        this.references = new ArrayList<>(Parts.list("references", evidenceOnFile));
        return this;
    }

    /**
     * Cites a document or statement on file, besides what was cited before.
     *
     * @param reference how the case system names it; never somebody's name
     * @param says what it says about the element
     * @return this builder
     * @throws IllegalArgumentException if the reference has no words or too many
     */
    public CaseElementBuilder reference(String reference, EvidenceDirection says) {
        references.add(new EvidenceReference(new FreeText(reference), says));
        return this;
    }

    /**
     * Says how contradicting evidence was resolved, if it was.
     *
     * @param reasons how
     * @return this builder
     */
    public CaseElementBuilder conflictResolution(Optional<FreeText> reasons) {
        this.conflictResolution = reasons;
        return this;
    }

    /**
     * Says how contradicting evidence was resolved.
     *
     * @param reasons how, in words
     * @return this builder
     * @throws IllegalArgumentException if there are no words or too many
     */
    public CaseElementBuilder conflictResolution(String reasons) {
        return conflictResolution(Optional.of(new FreeText(reasons)));
    }

    /**
     * Gives the officer's good reasons to consider that earlier harm will not be repeated, if there are any.
     *
     * @param reasons the reasons; only for {@link ElementKind#EARLIER_HARM}
     * @return this builder
     */
    public CaseElementBuilder notRepeated(Optional<FreeText> reasons) {
        this.notRepeated = reasons;
        return this;
    }

    /**
     * Gives the officer's good reasons to consider that earlier harm will not be repeated.
     *
     * @param reasons the reasons, in words; only for {@link ElementKind#EARLIER_HARM}
     * @return this builder
     * @throws IllegalArgumentException if there are no words or too many
     */
    public CaseElementBuilder notRepeated(String reasons) {
        return notRepeated(Optional.of(new FreeText(reasons)));
    }

    /**
     * The element as said.
     *
     * @return a new element
     * @throws NullPointerException as the constructor does
     * @throws IllegalArgumentException as the constructor does
     */
    public CaseElement build() {
        return new CaseElement(
                id, kind, bearing, evidence, strength, nexus, description, references, conflictResolution, notRepeated);
    }
}
