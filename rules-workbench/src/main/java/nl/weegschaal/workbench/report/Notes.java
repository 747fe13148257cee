package nl.weegschaal.workbench.report;

import static nl.weegschaal.workbench.page.Markup.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.text.StatementOrder;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.AreaAdvice;
import nl.weegschaal.model.advisory.Finding;
import nl.weegschaal.model.advisory.GradationUsed;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.AttentionKind;
import nl.weegschaal.model.vocabulary.PolicyCode;
import nl.weegschaal.model.vocabulary.PolicyStatus;
import nl.weegschaal.model.vocabulary.Standing;
import nl.weegschaal.workbench.page.Markup;

/** Says wherever a policy is shown that it is illustrative, out of date or not there. */
final class Notes {
    private final ReportWords words;
    private final boolean illustrative;
    private final List<Text> warnings;

    Notes(ReportWords words, Advisory advisory) {
        this.words = words;
        this.illustrative = advisory.basis()
                .policy()
                .filter(policy -> policy.status() == PolicyStatus.ILLUSTRATIVE)
                .isPresent();
        this.warnings = StatementOrder.of(advisory.statements()).warnings().stream()
                .map(Finding::text)
                .toList();
    }

    /** Marks next to what was found about an area. */
    List<Markup> of(AreaAdvice area) {
        List<Markup> marks = new ArrayList<>();
        texts(area).forEach(text -> marks.add(mark(text)));
        return marks;
    }

    /** The same as words, for a picture. */
    List<String> texts(AreaAdvice area) {
        List<String> texts = new ArrayList<>();
        if (illustrative) {
            texts.add(words.text("mark.illustrative"));
        }
        if (isStale(area)) {
            texts.add(words.text("mark.stale"));
        }
        if (isReviewPassed(area)) {
            texts.add(words.text("mark.review-passed"));
        }
        if (isMissing(area.policy().code())) {
            texts.add(words.text("mark.missing"));
        }
        return texts;
    }

    /** What stands above everything else. */
    List<Markup> first(AreaAdvice home) {
        List<Markup> notes = new ArrayList<>();
        warnings.forEach(warning -> notes.add(note(words.text("note", words.of(warning)))));
        if (isStale(home) || isMissing(home.policy().code())) {
            notes.add(note(words.text("note", words.of(home.policy().text()))));
        }
        return notes;
    }

    /** The mark of an illustrative policy; empty if it is published or there is none. */
    Optional<Markup> illustrative() {
        return illustrative ? Optional.of(mark(words.text("mark.illustrative"))) : Optional.empty();
    }

    Optional<Markup> of(PolicyStatus status) {
        return status == PolicyStatus.ILLUSTRATIVE
                ? Optional.of(mark(words.text("mark.illustrative")))
                : Optional.empty();
    }

    Optional<Markup> of(Standing standing) {
        return switch (standing) {
            case CURRENT -> Optional.empty();
            case REVIEW_PASSED -> Optional.of(mark(words.text("mark.review-passed")));
            case STALE -> Optional.of(mark(words.text("mark.stale")));
        };
    }

    private static boolean isStale(AreaAdvice area) {
        return isStale(area.policy().code())
                || area.gradation().map(GradationUsed::standing).equals(Optional.of(Standing.STALE));
    }

    private static boolean isReviewPassed(AreaAdvice area) {
        return area.attentions().stream().anyMatch(attention -> attention.code() == AttentionKind.POLICY_REVIEW_PASSED);
    }

    private static boolean isStale(PolicyCode policy) {
        return switch (policy) {
            case STALE -> true;
            case IN_FORCE, ILLUSTRATIVE, MISSING -> false;
        };
    }

    private static boolean isMissing(PolicyCode policy) {
        return switch (policy) {
            case MISSING -> true;
            case IN_FORCE, ILLUSTRATIVE, STALE -> false;
        };
    }

    private static Markup note(String text) {
        return element("p", text).with("class", "note");
    }

    private static Markup mark(String text) {
        return element("strong", text).with("class", "tag");
    }
}
