package nl.weegschaal.engine.assess;

import nl.weegschaal.engine.explain.Explainer;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.Basis;
import nl.weegschaal.model.advisory.ClosedAdvice;
import nl.weegschaal.model.casefile.CaseFile;

/** Advice in closed words, with what puts it into words for every case that has these. */
record Reasoned(ClosedAdvice advice, Explainer explainer) {
    Advisory on(CaseFile caseFile) {
        return new Advisory(caseFile, advice, explainer);
    }

    /** The same advice with another basis, which its explanation names. */
    Reasoned madeWith(Basis basis) {
        ClosedAdvice other =
                new ClosedAdvice(basis, advice.home(), advice.alternatives(), advice.statements(), advice.derivation());
        return new Reasoned(other, explainer.another());
    }
}
