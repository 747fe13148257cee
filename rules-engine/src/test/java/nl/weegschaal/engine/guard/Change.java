package nl.weegschaal.engine.guard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
                of.alternatives());
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
                of.alternatives());
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
                of.alternatives());
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
                of.alternatives());
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
                of.alternatives());
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
                alternatives);
    }

    /** A weighing is for the home area or a named alternative: it goes when its area goes. */
    private static List<CaseWeighing> forExaminedAreas(
            List<CaseWeighing> weighings, HomeArea home, List<CaseAlternative> alternatives) {
        return weighings.stream()
                .filter(weighing -> home.equals(new HomeArea.Established(weighing.area()))
                        || alternatives.stream()
                                .anyMatch(alternative -> alternative.area().equals(weighing.area())))
                .toList();
    }

    static CaseFile element(CaseFile of, int index, UnaryOperator<CaseElement> change) {
        List<CaseElement> elements = new ArrayList<>(of.elements());
        elements.set(index, change.apply(elements.get(index)));
        return elements(of, elements);
    }
}
