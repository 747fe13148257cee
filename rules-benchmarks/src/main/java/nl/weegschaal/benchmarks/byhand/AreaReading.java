package nl.weegschaal.benchmarks.byhand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import nl.weegschaal.model.casefile.Applicant;
import nl.weegschaal.model.casefile.CaseElement;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.CaseTest;
import nl.weegschaal.model.casefile.CaseWeighing;
import nl.weegschaal.model.casefile.ElementId;
import nl.weegschaal.model.fact.ApplicantFacts;
import nl.weegschaal.model.fact.AreaGradation;
import nl.weegschaal.model.fact.AreaPolicy;
import nl.weegschaal.model.fact.CaseTiming;
import nl.weegschaal.model.fact.CircumstanceAsked;
import nl.weegschaal.model.fact.ExaminedArea;
import nl.weegschaal.model.fact.IndicatorRecord;
import nl.weegschaal.model.fact.IndividualTest;
import nl.weegschaal.model.fact.OfficerWeighing;
import nl.weegschaal.model.vocabulary.AgeOnFile;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.AreaControl;
import nl.weegschaal.model.vocabulary.AreaRole;
import nl.weegschaal.model.vocabulary.ElementKind;
import nl.weegschaal.model.vocabulary.EvidenceState;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.Standing;

/** From a case file and the tables to the closed facts for one area. */
final class AreaReading {
    private static final String HAS_RULE_ON_NUMBERS = "SD";

    private final CaseFile caseFile;
    private final Optional<HandPolicy> policy;
    private final ApplicantFacts applicant;
    private final CaseTiming timing;
    private final List<CircumstanceAsked> asked;

    AreaReading(CaseFile caseFile, Optional<HandPolicy> policy) {
        this.caseFile = caseFile;
        this.policy = policy;
        this.applicant = new ApplicantFacts(
                caseFile.applicant().civilian(), caseFile.applicant().unaccompaniedMinor(), age(caseFile));
        this.timing = new CaseTiming(caseFile.decision().isBefore(caseFile.lodged()));
        this.asked = new ArrayList<>();
        caseFile.asked().forEach((kind, asked) -> this.asked.add(new CircumstanceAsked(kind, asked)));
    }

    ApplicantFacts applicant() {
        return applicant;
    }

    AreaFacts facts(AreaRole role, Optional<AreaCode> area) {
        LocalDate day = caseFile.decision();
        Optional<HandPolicy.Designated> designated =
                policy.flatMap(tables -> area.flatMap(code -> tables.designation(code.value(), day)));
        Optional<CaseWeighing> weighing = area.flatMap(caseFile::weighing);
        Optional<CaseTest> test = area.flatMap(caseFile::test);
        return new AreaFacts(
                new ExaminedArea(role, area.isPresent(), control(area)),
                policy.map(tables -> areaPolicy(tables, designated, day)),
                policy.flatMap(tables -> area.map(code -> new AreaGradation(
                        designated.map(HandPolicy.Designated::gradation).orElse(Gradation.NONE_DESIGNATED)))),
                indicators(designated),
                applicant,
                new ElementFacts(caseFile, policy, area, named(weighing, test)).facts(),
                weighing.map(given -> new OfficerWeighing(given.degree())),
                test.map(given -> new IndividualTest(given.conclusion())),
                asked,
                timing,
                policy.map(tables -> tables.country().equals(HAS_RULE_ON_NUMBERS))
                        .orElse(false));
    }

    private static AgeOnFile age(CaseFile caseFile) {
        boolean refuted = false;
        for (CaseElement element : caseFile.elements()) {
            if (element.kind() == ElementKind.AGE) {
                if (element.evidence() != EvidenceState.REFUTED) {
                    return AgeOnFile.AMONG_ELEMENTS;
                }
                refuted = true;
            }
        }
        if (refuted) {
            return AgeOnFile.REFUTED;
        }
        Applicant applicant = caseFile.applicant();
        boolean known = applicant.ageKnown() == Answer.YES || applicant.unaccompaniedMinor() == Answer.YES;
        return known ? AgeOnFile.NOT_WEIGHED : AgeOnFile.NOT_KNOWN;
    }

    /** The elements that the officer named in a weighing or in a test. */
    private static Optional<SortedSet<ElementId>> named(Optional<CaseWeighing> weighing, Optional<CaseTest> test) {
        return weighing.map(CaseWeighing::elements).or(() -> test.map(CaseTest::elements));
    }

    private AreaControl control(Optional<AreaCode> area) {
        return policy.flatMap(tables -> area.map(
                        code -> tables.line(code.value(), caseFile.decision()).control()))
                .orElse(AreaControl.NOT_STATED);
    }

    private static AreaPolicy areaPolicy(HandPolicy tables, Optional<HandPolicy.Designated> designated, LocalDate day) {
        Standing standing = designated.map(found -> found.line().standing(day)).orElseGet(() -> tables.standing(day));
        return new AreaPolicy(tables.status(), standing, tables.conflict());
    }

    private static List<IndicatorRecord> indicators(Optional<HandPolicy.Designated> designated) {
        return designated
                .filter(found -> found.gradation().isDesignated())
                .map(found -> found.line().indicators())
                .orElse(List.of());
    }
}
