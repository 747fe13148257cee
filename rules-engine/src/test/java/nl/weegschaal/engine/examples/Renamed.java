package nl.weegschaal.engine.examples;

import java.util.List;
import java.util.TreeSet;
import nl.weegschaal.model.casefile.CaseElement;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.CaseTest;
import nl.weegschaal.model.casefile.CaseWeighing;
import nl.weegschaal.model.casefile.ElementId;

/** The same case with other names for its elements, in another order of names. */
final class Renamed {
    private final List<ElementId> names;

    private Renamed(CaseFile caseFile) {
        this.names = caseFile.elements().stream().map(CaseElement::id).toList();
    }

    static CaseFile of(CaseFile caseFile) {
        Renamed renamed = new Renamed(caseFile);
        return new CaseFile(
                caseFile.reference(),
                caseFile.country(),
                caseFile.lodged(),
                caseFile.decision(),
                caseFile.home(),
                caseFile.applicant(),
                caseFile.actors(),
                caseFile.elements().stream().map(renamed::element).toList(),
                caseFile.weighings().stream().map(renamed::weighing).toList(),
                caseFile.alternatives(),
                caseFile.asked(),
                caseFile.tests().stream().map(renamed::test).toList(),
                caseFile.otherGround());
    }

    private ElementId name(ElementId id) {
        return new ElementId("secret-" + (char) ('z' - names.indexOf(id)));
    }

    private CaseElement element(CaseElement element) {
        return new CaseElement(
                name(element.id()),
                element.kind(),
                element.bearing(),
                element.evidence(),
                element.strength(),
                element.nexus(),
                element.description(),
                element.references(),
                element.conflictResolution(),
                element.notRepeated());
    }

    private CaseTest test(CaseTest test) {
        TreeSet<ElementId> named = new TreeSet<>();
        test.elements().forEach(id -> named.add(name(id)));
        return CaseTest.builder(test).elements(named).build();
    }

    private CaseWeighing weighing(CaseWeighing weighing) {
        TreeSet<ElementId> named = new TreeSet<>();
        weighing.elements().forEach(id -> named.add(name(id)));
        return new CaseWeighing(weighing.area(), named, weighing.degree(), weighing.reasons());
    }
}
