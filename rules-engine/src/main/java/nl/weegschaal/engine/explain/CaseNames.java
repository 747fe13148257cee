package nl.weegschaal.engine.explain;

import nl.weegschaal.engine.text.ElementNames;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.Node;
import nl.weegschaal.model.advisory.Origin;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.ElementId;
import nl.weegschaal.model.casefile.ElementNumbers;
import nl.weegschaal.model.text.Text;

/** A case with the names of its elements: what an explanation shows of it, and never what its reasons follow from. */
record CaseNames(CaseFile caseFile, ElementNumbers elements, ElementNames names) {
    static CaseNames of(Words words, CaseFile caseFile) {
        return new CaseNames(caseFile, ElementNumbers.of(caseFile), ElementNames.of(words, caseFile));
    }

    /** The name of an element in the case, by a fact about it in closed words, which has its number for an identifier. */
    Text of(Node element) {
        return names.name(id(element));
    }

    private ElementId id(Node element) {
        if (element.origin() instanceof Origin.CaseGiven given) {
            String number = ElementNames.at(given.place()).value();
            return elements.names().get(Integer.parseInt(number) - 1);
        }
        return new ElementId(element.id().value());
    }
}
