package nl.weegschaal.engine.guard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.weegschaal.model.casefile.Applicant;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.CaseElement;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.CaseReference;
import nl.weegschaal.model.casefile.CaseWeighing;
import nl.weegschaal.model.casefile.HomeArea;
import nl.weegschaal.model.vocabulary.ActorKind;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.Asked;
import nl.weegschaal.model.vocabulary.ElementKind;

/** The same case with one thing changed. */
final class Change {
    private Change() {}

    static CaseFile reference(CaseFile of, String reference) {
        return new CaseFile(
                new CaseReference(reference),
                of.country(),
                of.lodged(),
                of.decision(),
                of.home(),
                of.applicant(),
                of.actors(),
                of.elements(),
                of.weighings(),
                of.alternatives(),
                of.asked(),
                of.tests(),
                of.otherGround());
    }

    static CaseFile lodged(CaseFile of, LocalDate lodged) {
        return new CaseFile(
                of.reference(),
                of.country(),
                lodged,
                of.decision(),
                of.home(),
                of.applicant(),
                of.actors(),
                of.elements(),
                of.weighings(),
                of.alternatives(),
                of.asked(),
                of.tests(),
                of.otherGround());
    }

    static CaseFile decision(CaseFile of, LocalDate lodged, LocalDate decision) {
        return new CaseFile(
                of.reference(),
                of.country(),
                lodged,
                decision,
                of.home(),
                of.applicant(),
                of.actors(),
                of.elements(),
                of.weighings(),
                of.alternatives(),
                of.asked(),
                of.tests(),
                of.otherGround());
    }

    static CaseFile applicant(CaseFile of, Applicant applicant) {
        return new CaseFile(
                of.reference(),
                of.country(),
                of.lodged(),
                of.decision(),
                of.home(),
                applicant,
                of.actors(),
                of.elements(),
                of.weighings(),
                of.alternatives(),
                of.asked(),
                of.tests(),
                of.otherGround());
    }

    static CaseFile actors(CaseFile of, Set<ActorKind> actors) {
        return new CaseFile(
                of.reference(),
                of.country(),
                of.lodged(),
                of.decision(),
                of.home(),
                of.applicant(),
                actors,
                of.elements(),
                of.weighings(),
                of.alternatives(),
                of.asked(),
                of.tests(),
                of.otherGround());
    }

    static CaseFile elements(CaseFile of, List<CaseElement> elements) {
        return parts(of, of.home(), elements, of.weighings(), of.alternatives());
    }

    static CaseFile alternatives(CaseFile of, List<CaseAlternative> alternatives) {
        return parts(of, of.home(), of.elements(), of.weighings(), alternatives);
    }

    static CaseFile home(CaseFile of, AreaCode home, List<CaseAlternative> alternatives) {
        return parts(of, new HomeArea.Established(home), of.elements(), of.weighings(), alternatives);
    }

    static CaseFile parts(
            CaseFile of,
            HomeArea home,
            List<CaseElement> elements,
            List<CaseWeighing> weighings,
            List<CaseAlternative> alternatives) {
        return new CaseFile(
                of.reference(),
                of.country(),
                of.lodged(),
                of.decision(),
                home,
                of.applicant(),
                of.actors(),
                elements,
                forExaminedAreas(weighings, home, alternatives),
                alternatives,
                asked(of, elements),
                of.tests().stream()
                        .filter(test -> isExamined(test.area(), home, alternatives))
                        .filter(test ->
                                elements.stream().map(CaseElement::id).toList().containsAll(test.elements()))
                        .toList(),
                of.otherGround());
    }

    /** What was asked stays asked: with an element of its kind on file it was raised, and without one nothing was. */
    static Map<ElementKind, Asked> asked(CaseFile of, List<CaseElement> elements) {
        Map<ElementKind, Asked> asked = new EnumMap<>(ElementKind.class);
        of.asked().forEach((kind, word) -> {
            boolean isOnFile = elements.stream().anyMatch(element -> element.kind() == kind);
            Asked answered = isOnFile ? Asked.RAISED : Asked.NOTHING_RAISED;
            asked.put(kind, word == Asked.NOT_ASKED ? word : answered);
        });
        return asked;
    }

    /** A weighing is for the home area or a named alternative: it goes when its area goes. */
    private static List<CaseWeighing> forExaminedAreas(
            List<CaseWeighing> weighings, HomeArea home, List<CaseAlternative> alternatives) {
        return weighings.stream()
                .filter(weighing -> isExamined(weighing.area(), home, alternatives))
                .toList();
    }

    private static boolean isExamined(AreaCode area, HomeArea home, List<CaseAlternative> alternatives) {
        return home.equals(new HomeArea.Established(area))
                || alternatives.stream()
                        .anyMatch(alternative -> alternative.area().equals(area));
    }

    static CaseFile element(CaseFile of, int index, UnaryOperator<CaseElement> change) {
        List<CaseElement> elements = new ArrayList<>(of.elements());
        elements.set(index, change.apply(elements.get(index)));
        return elements(of, elements);
    }
}
