package nl.weegschaal.workbench;

import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.casefile.CaseFile;

/** Advises on a case. */
interface Advisor {
    Advisory assess(CaseFile caseFile);
}
