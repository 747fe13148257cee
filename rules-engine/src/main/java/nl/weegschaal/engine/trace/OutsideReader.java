package nl.weegschaal.engine.trace;

import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.casefile.CaseFileReader;
import nl.weegschaal.engine.json.ObjectView;
import nl.weegschaal.engine.json.ValueView;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.advisory.Trace;
import nl.weegschaal.model.advisory.TraceCore;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.CaseReference;
import nl.weegschaal.model.casefile.ClosedCase;
import nl.weegschaal.model.casefile.ElementId;
import nl.weegschaal.model.casefile.ElementNumbers;
import nl.weegschaal.model.text.Text;

/**
 * Reads what accompanies the core of a trace: which case it is, and the case as it was given. No hash covers it, because it may be
 * erased; but the case file that is there must be the one that the core was made of.
 */
final class OutsideReader {
    private final String file;
    private final TraceCore core;
    private final Problems problems;

    OutsideReader(String file, TraceCore core, Problems problems) {
        this.file = file;
        this.core = core;
        this.problems = problems;
    }

    Optional<Trace> read(ValueView outside) {
        return outside.isPresent()
                ? outside.object().map(this::trace)
                : Optional.of(new Trace(core, Optional.empty(), Optional.empty()));
    }

    private Trace trace(ObjectView outside) {
        ValueView referenceView = outside.optional("reference");
        Optional<String> reference = referenceView.matching(CaseFileReader.REFERENCE, CaseFileReader.REFERENCE_FORM);
        ValueView elements = outside.optional("elements");
        ValueView caseView = outside.optional("caseFile");
        Optional<CaseFile> caseFile = caseView.object()
                .flatMap(members -> CaseFileReader.read(members, file, problems))
                .map(read -> read.caseFile());
        outside.finish();
        caseFile.ifPresent(known -> {
            isSame(ClosedCase.of(known).equals(core.closedCase()), caseView, TraceMessage.CASE_FILE.text());
            reference.ifPresent(written ->
                    isSame(written.equals(known.reference().value()), referenceView, TraceMessage.REFERENCE.text()));
            isSame(names(elements).equals(names(known)), elements, TraceMessage.ELEMENTS.text());
        });
        return new Trace(core, reference.map(CaseReference::new), caseFile);
    }

    private static List<String> names(ValueView elements) {
        return elements.items(Integer.MAX_VALUE).stream()
                .flatMap(item -> item.text(Integer.MAX_VALUE).stream())
                .toList();
    }

    private static List<String> names(CaseFile caseFile) {
        return ElementNumbers.of(caseFile).names().stream()
                .map(ElementId::value)
                .toList();
    }

    private void isSame(boolean same, ValueView value, Text otherwise) {
        if (!same) {
            problems.add(Problem.of(ProblemCode.TRACE_ALTERED, value.place(), otherwise)
                    .withExpected(TraceMessage.AS_WRITTEN_OR_ERASED.text()));
        }
    }
}
