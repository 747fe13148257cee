package nl.weegschaal.engine.guard;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.weegschaal.model.casefile.Applicant;
import nl.weegschaal.model.casefile.AspectOnFile;
import nl.weegschaal.model.casefile.Bearing;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.CaseElement;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.CaseReference;
import nl.weegschaal.model.casefile.ElementId;
import nl.weegschaal.model.casefile.HomeArea;
import nl.weegschaal.model.casefile.OtherGroundOnFile;
import nl.weegschaal.model.casefile.RebuttalOnFile;
import nl.weegschaal.model.text.FreeText;
import nl.weegschaal.model.vocabulary.ActorKind;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.Asked;
import nl.weegschaal.model.vocabulary.AspectState;
import nl.weegschaal.model.vocabulary.CountryCode;
import nl.weegschaal.model.vocabulary.ElementKind;
import nl.weegschaal.model.vocabulary.EvidenceState;
import nl.weegschaal.model.vocabulary.LimbAspect;
import nl.weegschaal.model.vocabulary.RebuttalState;
import nl.weegschaal.model.vocabulary.Strength;

/** Plain cases: a civilian, of full age, without elements, with nothing open. */
final class ExampleCase {
    static final LocalDate REVIEWED = LocalDate.of(2026, 8, 1);
    static final LocalDate PAST_REVIEW = LocalDate.of(2027, 2, 1);

    private ExampleCase() {}

    static CaseFile from(String area, LocalDate decision) {
        AreaCode home = new AreaCode(area);
        return new CaseFile(
                new CaseReference("case-7"),
                new CountryCode(area.substring(0, 2)),
                decision.minusDays(90),
                decision,
                new HomeArea.Established(home),
                new Applicant(Answer.YES, Answer.NO),
                Set.of(ActorKind.FOREIGN_STATE),
                List.of(),
                List.of(),
                List.of(),
                nothingRaised(),
                List.of(),
                OtherGroundOnFile.notExamined());
    }

    private static Map<ElementKind, Asked> nothingRaised() {
        Map<ElementKind, Asked> asked = new TreeMap<>();
        for (ElementKind kind : ElementKind.values()) {
            asked.put(kind, Asked.NOTHING_RAISED);
        }
        return asked;
    }

    /** From an area with gradation 1, with everything found about one with gradation 3. */
    static CaseFile withAlternative() {
        Map<LimbAspect, AspectOnFile> found = new TreeMap<>();
        Optional<FreeText> reasons = Optional.of(new FreeText("as the report says"));
        for (LimbAspect aspect : LimbAspect.values()) {
            found.put(aspect, new AspectOnFile(AspectState.FOUND, reasons));
        }
        CaseAlternative lviv = new CaseAlternative(
                new AreaCode("UA-46"),
                found,
                Map.of(),
                Optional.empty(),
                new RebuttalOnFile(RebuttalState.NONE_MADE, Optional.empty()));
        return Change.alternatives(from("UA-63", REVIEWED), List.of(lviv));
    }

    static CaseFile with(CaseFile of, EvidenceState evidence) {
        return Change.elements(
                of,
                List.of(new CaseElement(
                        new ElementId("e1"),
                        ElementKind.HEALTH,
                        new Bearing.Everywhere(),
                        evidence,
                        Strength.SLIGHT,
                        Optional.of(new FreeText("it raises the risk")),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty())));
    }

    static CaseFile without(CaseFile of, LimbAspect missing) {
        CaseAlternative alternative = of.alternatives().get(0);
        Map<LimbAspect, AspectOnFile> aspects = new TreeMap<>(alternative.aspects());
        aspects.remove(missing);
        return Change.alternatives(
                of,
                List.of(new CaseAlternative(
                        alternative.area(),
                        aspects,
                        alternative.exceptions(),
                        alternative.transitRoute(),
                        alternative.rebuttal(),
                        alternative.policy())));
    }
}
