package nl.weegschaal.workbench;

import java.util.List;
import nl.weegschaal.engine.archive.RuleContent;
import nl.weegschaal.model.casefile.CaseFile;

/** Advises on a case. */
interface Advisor {
    /** Advises, and works out what the advisory hangs on if that is asked: it takes longer. */
    Advised advise(CaseFile caseFile, boolean outlook);

    /** The files of the rules and policies that it advises by, to be kept beside traces; none if it has no files. */
    default List<RuleContent> contents() {
        return List.of();
    }
}
