package nl.weegschaal.authoring.diff;

import nl.weegschaal.model.casefile.CaseFile;

/**
 * A case whose findings differ. It was assessed under both policies, and they came to the findings that are shown.
 *
 * @param cases the case as it is put to each policy: the same but for the day of the decision, and for answers to what only one
 *     of them asks
 */
public record ExampleCase(OldAndNew<CaseFile> cases) {}
