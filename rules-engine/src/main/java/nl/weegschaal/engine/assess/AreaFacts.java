package nl.weegschaal.engine.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.json.Words;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.table.Designation;
import nl.weegschaal.engine.vocabulary.FactWords;
import nl.weegschaal.model.advisory.Indicator;
import nl.weegschaal.model.advisory.Origin;
import nl.weegschaal.model.casefile.Applicant;
import nl.weegschaal.model.casefile.Bearing;
import nl.weegschaal.model.casefile.CaseElement;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.CaseTest;
import nl.weegschaal.model.casefile.CaseWeighing;
import nl.weegschaal.model.casefile.ElementOrder;
import nl.weegschaal.model.fact.ApplicantFacts;
import nl.weegschaal.model.fact.AreaGradation;
import nl.weegschaal.model.fact.AreaPolicy;
import nl.weegschaal.model.fact.CaseTiming;
import nl.weegschaal.model.fact.CircumstanceAsked;
import nl.weegschaal.model.fact.ExaminedArea;
import nl.weegschaal.model.fact.FactId;
import nl.weegschaal.model.fact.IndicatorRecord;
import nl.weegschaal.model.fact.IndividualElement;
import nl.weegschaal.model.fact.IndividualTest;
import nl.weegschaal.model.fact.OfficerWeighing;
import nl.weegschaal.model.fact.PolicyMissing;
import nl.weegschaal.model.vocabulary.AgeOnFile;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.AreaControl;
import nl.weegschaal.model.vocabulary.AreaRole;
import nl.weegschaal.model.vocabulary.Asked;
import nl.weegschaal.model.vocabulary.ElementKind;
import nl.weegschaal.model.vocabulary.EvidenceState;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.InWeighing;
import nl.weegschaal.model.vocabulary.Nexus;
import nl.weegschaal.model.vocabulary.Repetition;
import nl.weegschaal.model.vocabulary.Standing;

/** The closed facts for the sliding scale in one area: the same applicant, and what the policy says about that area. */
final class AreaFacts {
    private final CaseFile caseFile;
    private final Optional<Policy> policy;
    private final AreaRole role;
    private final Optional<AreaCode> area;
    private final boolean lessThanInForce;
    private final List<Given> given = new ArrayList<>();

    private AreaFacts(
            CaseFile caseFile,
            Optional<Policy> policy,
            AreaRole role,
            Optional<AreaCode> area,
            boolean lessThanInForce) {
        this.caseFile = caseFile;
        this.policy = policy;
        this.role = role;
        this.area = area;
        this.lessThanInForce = lessThanInForce;
    }

    /** The facts, as the policy alone says it, or where the version in force on the decision date protects more. */
    static List<Given> of(
            CaseFile caseFile,
            Optional<Policy> policy,
            AreaRole role,
            Optional<AreaCode> area,
            boolean lessThanInForce) {
        AreaFacts facts = new AreaFacts(caseFile, policy, role, area, lessThanInForce);
        facts.addArea();
        facts.addPolicy();
        facts.addApplicant();
        facts.addAsked();
        facts.addElements();
        facts.addWeighing();
        facts.given.add(new Given(
                new CaseTiming(caseFile.decision().isBefore(caseFile.lodged())), new Origin.CaseGiven("decision")));
        return facts.given;
    }

    /** What the policy designates for an area on the decision date. */
    static Optional<Designation> designation(CaseFile caseFile, Optional<Policy> policy, Optional<AreaCode> area) {
        return policy.flatMap(known ->
                area.flatMap(code -> known.gradations().designation(code, known.day(caseFile.decision()))));
    }

    private void addArea() {
        AreaControl control = policy.flatMap(known -> area.map(code -> known.gradations()
                        .line(code, known.day(caseFile.decision()))
                        .control()))
                .orElse(AreaControl.NOT_STATED);
        String place = role == AreaRole.HOME
                ? "homeArea"
                : "alternatives/" + area.map(AreaCode::value).orElse("");
        Origin origin = area.isPresent() ? new Origin.CaseGiven(place) : new Origin.NotOnFile(place);
        given.add(new Given(new ExaminedArea(role, area.isPresent(), control), origin));
    }

    private void addPolicy() {
        if (policy.isEmpty()) {
            given.add(new Given(new PolicyMissing(), new Origin.NoPolicy()));
            return;
        }
        addPolicyOfArea(policy.get(), designation(caseFile, policy, area));
    }

    private void addPolicyOfArea(Policy known, Optional<Designation> designation) {
        Standing standing =
                designation.map(Designation::standing).orElse(known.standing(known.day(caseFile.decision())));
        String metadata = known.metadata().id() + "/policy.json";
        given.add(new Given(
                new AreaPolicy(
                        known.metadata().status(),
                        standing.held(lessThanInForce),
                        known.metadata().armedConflict()),
                new Origin.PolicyGiven(metadata)));
        if (area.isEmpty()) {
            return;
        }
        Gradation gradation = designation.map(Designation::gradation).orElse(Gradation.NONE_DESIGNATED);
        Origin line = designation
                .<Origin>map(found -> new Origin.PolicyGiven(
                        known.metadata().id() + "/gradations.csv:" + found.row().line()))
                .orElse(new Origin.PolicyGiven(known.metadata().id() + "/gradations.csv"));
        given.add(new Given(new AreaGradation(gradation), line));
        if (gradation.isDesignated()) {
            designation.ifPresent(
                    found -> found.row().indicators().forEach(indicator -> addIndicator(indicator, line)));
        }
    }

    private void addIndicator(Indicator indicator, Origin line) {
        given.add(new Given(new IndicatorRecord(indicator.kind(), indicator.recorded()), line));
    }

    private void addApplicant() {
        Applicant applicant = caseFile.applicant();
        given.add(new Given(
                new ApplicantFacts(applicant.civilian(), applicant.unaccompaniedMinor(), age(caseFile)),
                origin(applicant)));
    }

    /** An age that bears on one area alone is still a person's age: an element of that kind counts wherever it bears. */
    static AgeOnFile age(CaseFile caseFile) {
        List<CaseElement> ages = caseFile.elements().stream()
                .filter(element -> element.kind() == ElementKind.AGE)
                .toList();
        if (!ages.isEmpty()) {
            boolean isRefuted = ages.stream().allMatch(element -> element.evidence() == EvidenceState.REFUTED);
            return isRefuted ? AgeOnFile.REFUTED : AgeOnFile.AMONG_ELEMENTS;
        }
        Applicant applicant = caseFile.applicant();
        boolean isKnown = applicant.ageKnown() == Answer.YES || applicant.unaccompaniedMinor() == Answer.YES;
        return isKnown ? AgeOnFile.NOT_WEIGHED : AgeOnFile.NOT_KNOWN;
    }

    private void addAsked() {
        caseFile.asked().forEach((kind, asked) -> {
            String place = "asked/" + Words.of(kind);
            Origin origin = asked == Asked.NOT_ASKED ? new Origin.NotOnFile(place) : new Origin.CaseGiven(place);
            given.add(new Given(new CircumstanceAsked(kind, asked), origin));
        });
    }

    /** Of two answers in one fact, that which is on file is never shown as assumed, nor the other as given. */
    private static Origin origin(Applicant applicant) {
        Origin civilian = answer("applicant/civilian", applicant.civilian());
        Origin minor = answer("applicant/unaccompaniedMinor", applicant.unaccompaniedMinor());
        if (civilian.getClass() != minor.getClass()) {
            return new Origin.Together(List.of(civilian, minor));
        }
        return answer("applicant", applicant.civilian());
    }

    private static Origin answer(String place, Answer answer) {
        return answer == Answer.UNKNOWN ? new Origin.NotOnFile(place) : new Origin.CaseGiven(place);
    }

    /** Numbers the elements by their closed words, so that equal facts get equal numbers whatever their order and names. */
    private void addElements() {
        List<CaseElement> elements = caseFile.elements().stream()
                .sorted(Comparator.<CaseElement, String>comparing(
                                element -> FactWords.of(closed(new FactId(1), element)))
                        .thenComparing(new ElementOrder(caseFile)))
                .toList();
        for (int i = 0; i < elements.size(); i++) {
            CaseElement element = elements.get(i);
            given.add(new Given(
                    closed(new FactId(i + 1), element),
                    new Origin.CaseGiven("elements/" + element.id().value())));
        }
    }

    private IndividualElement closed(FactId id, CaseElement element) {
        return new IndividualElement(
                id,
                element.kind(),
                element.evidence(),
                element.strength(),
                element.nexus().isPresent() ? Nexus.EXPLAINED : Nexus.NOT_EXPLAINED,
                bearsHere(element.bearing()),
                element.conflict(),
                inWeighing(element),
                element.notRepeated().isPresent() ? Repetition.GOOD_REASONS_AGAINST : Repetition.INDICATED);
    }

    /** An element bears on an area if the two overlap; where the home area is not known it is taken to bear. */
    private boolean bearsHere(Bearing bearing) {
        if (bearing instanceof Bearing.InAreas in && area.isPresent()) {
            return in.areas().stream().anyMatch(named -> overlap(named, area.get()));
        }
        return true;
    }

    private boolean overlap(AreaCode one, AreaCode other) {
        return policy.map(Policy::gradations)
                .map(table -> table.within(one, other) || table.within(other, one))
                .orElseGet(() -> one.isWithin(other) || other.isWithin(one));
    }

    private InWeighing inWeighing(CaseElement element) {
        return area.flatMap(caseFile::weighing)
                .map(CaseWeighing::elements)
                .or(() -> area.flatMap(caseFile::test).map(CaseTest::elements))
                .map(named -> named.contains(element.id()) ? InWeighing.NAMED : InWeighing.NOT_NAMED)
                .orElse(InWeighing.NO_WEIGHING);
    }

    private void addWeighing() {
        area.flatMap(caseFile::weighing)
                .ifPresent(weighing -> given.add(new Given(
                        new OfficerWeighing(weighing.degree()),
                        new Origin.CaseGiven("weighings/" + weighing.area().value()))));
        area.flatMap(caseFile::test)
                .ifPresent(test -> given.add(new Given(
                        new IndividualTest(test.conclusion()),
                        new Origin.CaseGiven("tests/" + test.area().value()))));
    }
}
