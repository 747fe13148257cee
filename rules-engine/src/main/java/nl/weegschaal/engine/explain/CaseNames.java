package nl.weegschaal.engine.explain;

import nl.weegschaal.model.advisory.Node;
import nl.weegschaal.model.advisory.Origin;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.ElementNumbers;

/** A case with the names of its elements: what an explanation shows of it, and never what its reasons follow from. */
record CaseNames(CaseFile caseFile, ElementNumbers elements) {
    static CaseNames of(CaseFile caseFile) {
        return new CaseNames(caseFile, ElementNumbers.of(caseFile));
    }

    /** The name of an element in the case, by a fact about it in closed words, which has its number for a name. */
    String of(Node element) {
        if (element.origin() instanceof Origin.CaseGiven given) {
            String number = given.place().substring(given.place().indexOf('/') + 1);
            return elements.names().get(Integer.parseInt(number) - 1).value();
        }
        return element.id().value();
    }
}
