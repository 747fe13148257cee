package nl.weegschaal.engine.casefile;

import nl.weegschaal.model.casefile.CaseFile;

/**
 * A case file that was read, with the place of every part that a policy may still object to.
 *
 * @param caseFile the case file
 * @param places where its parts stand
 */
public record LocatedCaseFile(CaseFile caseFile, Places places) {}
