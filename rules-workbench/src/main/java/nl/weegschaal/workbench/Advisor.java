package nl.weegschaal.workbench;

import java.util.List;
import nl.weegschaal.engine.archive.RuleContent;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.casefile.CaseFile;

/** Advises on a case. */
interface Advisor {
    Advisory assess(CaseFile caseFile);

    /** The files of the rules and policies that it advises by, to be kept beside traces; none if it has no files. */
    default List<RuleContent> contents() {
        return List.of();
    }
}
