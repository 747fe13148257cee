package nl.weegschaal.benchmarks.curve;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.weegschaal.model.casefile.Applicant;
import nl.weegschaal.model.casefile.AspectOnFile;
import nl.weegschaal.model.casefile.Bearing;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.CaseElement;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.CaseFileBuilder;
import nl.weegschaal.model.casefile.CaseReference;
import nl.weegschaal.model.casefile.ElementId;
import nl.weegschaal.model.casefile.RebuttalOnFile;
import nl.weegschaal.model.text.FreeText;
import nl.weegschaal.model.vocabulary.ActorKind;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.AspectState;
import nl.weegschaal.model.vocabulary.CountryCode;
import nl.weegschaal.model.vocabulary.ElementKind;
import nl.weegschaal.model.vocabulary.EvidenceState;
import nl.weegschaal.model.vocabulary.LimbAspect;
import nl.weegschaal.model.vocabulary.RebuttalState;
import nl.weegschaal.model.vocabulary.Strength;

/** A case in which both areas and the alternative are worked out, with a given number of individual elements. */
final class MadeUpCase {
    private static final Optional<FreeText> REASONS = Optional.of(new FreeText("Zoals het rapport het zegt."));
    private static final List<ElementKind> KINDS =
            List.of(ElementKind.HEALTH, ElementKind.AGE, ElementKind.PROFESSION, ElementKind.NO_NETWORK);

    private MadeUpCase() {}

    static CaseFile of(String home, String other, int elements) {
        CaseFileBuilder file = CaseFile.builder(
                        new CaseReference("CURVE-1"),
                        new CountryCode(home.substring(0, 2)),
                        LocalDate.of(2026, 3, 2),
                        LocalDate.of(2026, 8, 17))
                .home(new AreaCode(home))
                .applicant(new Applicant(Answer.YES, Answer.NO))
                .actor(ActorKind.FOREIGN_STATE)
                .elements(IntStream.range(0, elements)
                        .mapToObj(MadeUpCase::element)
                        .toList())
                .alternative(alternative(other));
        for (ElementKind kind : ElementKind.values()) {
            if (KINDS.indexOf(kind) < 0 || KINDS.indexOf(kind) >= elements) {
                file.nothingRaised(kind);
            }
        }
        return file.build();
    }

    private static CaseElement element(int number) {
        return new CaseElement(
                new ElementId("e" + number),
                KINDS.get(number % KINDS.size()),
                new Bearing.Everywhere(),
                EvidenceState.PLAUSIBLE,
                Strength.CLEAR,
                REASONS,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static CaseAlternative alternative(String area) {
        Map<LimbAspect, AspectOnFile> aspects = new EnumMap<>(LimbAspect.class);
        for (LimbAspect aspect : LimbAspect.values()) {
            aspects.put(aspect, new AspectOnFile(AspectState.FOUND, REASONS));
        }
        return new CaseAlternative(
                new AreaCode(area),
                aspects,
                Map.of(),
                Optional.empty(),
                new RebuttalOnFile(RebuttalState.NONE_MADE, Optional.empty()));
    }
}
