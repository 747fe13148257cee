package nl.weegschaal.workbench.redraw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.weegschaal.engine.assess.Version;
import nl.weegschaal.engine.output.TraceJson;
import nl.weegschaal.engine.problem.Printable;
import nl.weegschaal.model.advisory.Trace;
import nl.weegschaal.model.casefile.CaseReference;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.workbench.page.PageTexts;

/**
 * What a reader must know of a page that was drawn from a trace: which versions of the program wrote and drew it, what was erased,
 * and which advice it is.
 */
final class Notices {
    private static final String ERASED = "\"-\"";

    private final PageTexts texts;

    private Notices(PageTexts texts) {
        this.texts = texts;
    }

    static Notices in(Language language) {
        return new Notices(PageTexts.read(Notices.class, "redraw", language));
    }

    PageTexts texts() {
        return texts;
    }

    /** What stands in place of the reference of a case. */
    CaseReference withoutReference() {
        return new CaseReference(texts.text("reference"));
    }

    /** Which version wrote the trace, and which one draws it. */
    String versions(Redrawn.SameAdvice advice) {
        String then = advice.trace().trace().core().basis().library();
        return texts.text("versions", Printable.of(then), Version.ofLibrary());
    }

    /** What is not as it was when the advice was given. */
    List<String> warnings(Redrawn.SameAdvice advice, Optional<KeptDisagreement> disagreement) {
        List<String> warnings = new ArrayList<>();
        if (advice.lackingTexts() > 0) {
            warnings.add(texts.text("words.lacking", advice.lackingTexts(), Version.ofLibrary()));
        }
        erased(advice.trace().trace()).ifPresent(warnings::add);
        if (advice.reference().isEmpty()) {
            warnings.add(texts.text("erased.reference", withoutReference().value()));
        }
        disagreement.filter(kept -> !kept.others().isEmpty()).ifPresent(kept -> warnings.add(several(kept)));
        return warnings;
    }

    private Optional<String> erased(Trace trace) {
        if (trace.caseFile().isEmpty()) {
            return Optional.of(texts.text("erased.all"));
        }
        // Canonical JSON: a text that has these three characters in it has them with backslashes.
        return new TraceJson()
                .write(trace)
                .outside()
                .filter(json -> json.contains(ERASED))
                .map(some -> texts.text("erased.some"));
    }

    private String several(KeptDisagreement kept) {
        String numbers = kept.others().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return texts.text("disagreement.several", kept.others().size(), numbers, kept.shown());
    }
}
