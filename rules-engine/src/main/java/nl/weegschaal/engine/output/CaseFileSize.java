package nl.weegschaal.engine.output;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import nl.weegschaal.model.casefile.AspectOnFile;
import nl.weegschaal.model.casefile.Bearing;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.CaseElement;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.CaseTest;
import nl.weegschaal.model.casefile.CaseWeighing;
import nl.weegschaal.model.casefile.EvidenceReference;
import nl.weegschaal.model.casefile.ExceptionOnFile;
import nl.weegschaal.model.text.FreeText;

/** At most how large a case file is as JSON, reckoned without writing it. Every assessment does so, so it counts and makes no objects. */
final class CaseFileSize {
    /** The largest number of bytes for one UTF-16 unit of a text: an escape. */
    private static final long UNIT = 6;

    /** More bytes than one value takes with its key, indented; so many values cannot come in fewer bytes than a document may have. */
    private static final long VALUE = 100;

    private static final long PART = 10 * VALUE;

    private long bytes = 2 * PART;
    private int longestList;

    private CaseFileSize() {}

    static CaseFileSize of(CaseFile caseFile) {
        CaseFileSize size = new CaseFileSize();
        size.values(caseFile.applicant().profiles().keySet());
        size.parts(caseFile.elements());
        size.parts(caseFile.weighings());
        size.parts(caseFile.alternatives());
        for (CaseElement element : caseFile.elements()) {
            size.element(element);
        }
        for (CaseWeighing weighing : caseFile.weighings()) {
            size.values(weighing.elements());
            size.text(weighing.reasons());
        }
        size.values(caseFile.asked().keySet());
        size.parts(caseFile.tests());
        for (CaseTest test : caseFile.tests()) {
            size.values(test.elements());
            size.text(test.violence());
            size.values(test.sources());
            test.sources().forEach(size::text);
            size.text(test.reasons());
        }
        size.finding(caseFile.otherGround().reasons());
        for (CaseAlternative alternative : caseFile.alternatives()) {
            size.alternative(alternative);
        }
        return size;
    }

    long bytes() {
        return bytes;
    }

    /** How many items the longest list has. What is no list but an object with a key for each counts as one too. */
    int longestList() {
        return longestList;
    }

    private void element(CaseElement element) {
        if (element.bearing() instanceof Bearing.InAreas in) {
            values(in.areas());
        }
        text(element.nexus());
        text(element.description());
        text(element.conflictResolution());
        text(element.notRepeated());
        parts(element.references());
        for (EvidenceReference reference : element.references()) {
            text(reference.reference());
        }
    }

    private void alternative(CaseAlternative alternative) {
        for (AspectOnFile found : alternative.aspects().values()) {
            finding(found.reasons());
        }
        for (ExceptionOnFile found : alternative.exceptions().values()) {
            finding(found.reasons());
        }
        if (alternative.transitRoute().isPresent()) {
            values(alternative.transitRoute().get());
        }
        finding(alternative.rebuttal().text());
        for (Map.Entry<?, AspectOnFile> found :
                alternative.policy().conditions().entrySet()) {
            finding(found.getValue().reasons());
        }
        finding(alternative.policy().individualLeads().reasons());
        values(alternative.policy().actorsInPower().keySet());
        values(alternative.policy().actorsOnRoute().keySet());
    }

    private void parts(Collection<?> parts) {
        longestList = Math.max(longestList, parts.size());
        bytes += parts.size() * PART;
    }

    private void values(Collection<?> values) {
        longestList = Math.max(longestList, values.size());
        bytes += values.size() * VALUE;
    }

    private void finding(Optional<FreeText> reasons) {
        bytes += 3 * VALUE;
        text(reasons);
    }

    private void text(Optional<FreeText> text) {
        if (text.isPresent()) {
            text(text.get());
        }
    }

    private void text(FreeText text) {
        bytes += VALUE + UNIT * text.value().length();
    }
}
