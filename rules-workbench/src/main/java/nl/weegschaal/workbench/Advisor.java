package nl.weegschaal.workbench;

import nl.weegschaal.model.casefile.CaseFile;

/** Advises on a case. */
interface Advisor {
    /** Advises, and works out what the advisory hangs on if that is asked: it takes longer. */
    Advised advise(CaseFile caseFile, boolean outlook);
}
