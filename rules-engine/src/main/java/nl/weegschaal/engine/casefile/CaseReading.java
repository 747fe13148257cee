package nl.weegschaal.engine.casefile;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.problem.CaseFileRefused;
import nl.weegschaal.engine.problem.CaseRefused;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.casefile.CaseFile;

/**
 * What came of reading a case file: the case file, or what is wrong with the document.
 *
 * @param located the case file with the place of every part; empty if anything is wrong
 * @param problems what is wrong, from top to bottom; none if there is a case file
 */
public record CaseReading(Optional<LocatedCaseFile> located, List<Problem> problems) {
    /** What problems call a document that has no name. */
    public static final String DOCUMENT = "case";

    /**
     * Checks that it is one or the other.
     *
     * @throws IllegalArgumentException if there is a case file and a problem, or neither
     */
    public CaseReading {
        problems = List.copyOf(problems);
        if (located.isPresent() != problems.isEmpty()) {
            throw new IllegalArgumentException("problems: there is a case file, or there is a problem");
        }
    }

    /**
     * Reads a case file.
     *
     * @param name what people call the document
     * @param document its content in UTF-8
     * @return the case file, or what is wrong
     */
    public static CaseReading of(String name, byte[] document) {
        Problems problems = new Problems();
        Optional<LocatedCaseFile> read = CaseFileReader.read(name, document, problems);
        return new CaseReading(read, problems.inDocumentOrder());
    }

    /**
     * Reads a case file.
     *
     * @param name what people call the document
     * @param document its content; half of a surrogate pair in it is a problem, as if it were escaped
     * @return the case file, or what is wrong
     */
    public static CaseReading of(String name, String document) {
        StringBuilder whole = new StringBuilder(document.length());
        document.codePoints().forEach(codePoint -> {
            if (Character.getType(codePoint) == Character.SURROGATE) {
                whole.append("\\u").append(HexFormat.of().toHexDigits((char) codePoint));
            } else {
                whole.appendCodePoint(codePoint);
            }
        });
        return of(name, whole.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The case file, if nothing is wrong.
     *
     * @return the case file
     */
    public Optional<CaseFile> caseFile() {
        return located.map(LocatedCaseFile::caseFile);
    }

    /**
     * The case file.
     *
     * @return the case file
     * @throws CaseFileRefused with the problems if anything is wrong; its message holds nothing of the document
     */
    public CaseFile orElseThrow() {
        return caseFile().orElseThrow(() -> new CaseFileRefused(problems));
    }

    /**
     * What an assessment objected to, as problems of this document.
     *
     * @param refused what the assessment of this case threw
     * @return a problem with its line, column and JSON pointer for every place where a part that is objected to stands
     */
    public List<Problem> located(CaseRefused refused) {
        return located.map(file -> file.places().locate(refused.objections())).orElse(problems);
    }
}
