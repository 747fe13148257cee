package nl.weegschaal.benchmarks.byhand;

import java.util.List;
import nl.weegschaal.model.casefile.CaseFile;

/**
 * What the hand-written rules make of a case: the findings are the conclusions of the applications.
 *
 * @param caseFile the case
 * @param runs the runs, in their order
 */
public record HandAdvice(CaseFile caseFile, List<HandRun> runs) {}
