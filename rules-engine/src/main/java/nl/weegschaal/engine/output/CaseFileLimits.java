package nl.weegschaal.engine.output;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.weegschaal.engine.casefile.CaseFileReader;
import nl.weegschaal.engine.json.IsoDate;
import nl.weegschaal.engine.json.JsonLimits;
import nl.weegschaal.engine.problem.Objection;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.casefile.CaseFile;

/**
 * Holds a case file that was made in Java to the limits of one that is read: a case that could not be read back could not be replayed. A
 * case that comes nowhere near any limit is not written for it.
 */
public final class CaseFileLimits {
    private static final int LARGEST = JsonLimits.forCaseFile().maxBytes();

    private CaseFileLimits() {}

    /**
     * What is beyond the limits.
     *
     * @param caseFile the case file
     * @return what a reader of the case file as JSON would say of it; none if it can be read
     */
    public static List<Objection> objections(CaseFile caseFile) {
        return isFarWithin(caseFile) ? List.of() : asRead(caseFile);
    }

    private static List<Objection> asRead(CaseFile caseFile) {
        byte[] written = new CaseFileJson().write(caseFile).getBytes(StandardCharsets.UTF_8);
        Problems problems = new Problems();
        String whole = Objection.WHOLE_CASE.file();
        CaseFileReader.read(whole, written, problems);
        return problems.inDocumentOrder().stream()
                .map(CaseFileLimits::objection)
                .toList();
    }

    /** Lines and columns would be those of a document that nobody has. */
    private static Objection objection(Problem problem) {
        String pointer = problem.place().pointer();
        String[] steps = pointer.split("/", -1);
        String part = steps.length > 1 ? steps[1] : Objection.WHOLE_CASE.file();
        return new Objection(part, problem.at(new Place(Objection.WHOLE_CASE.file(), pointer, 0, 0)));
    }

    private static boolean isFarWithin(CaseFile caseFile) {
        CaseFileSize size = CaseFileSize.of(caseFile);
        return IsoDate.isInYears(caseFile.lodged())
                && IsoDate.isInYears(caseFile.decision())
                && size.longestList() <= CaseFileReader.MOST_PARTS
                && size.bytes() <= LARGEST;
    }
}
