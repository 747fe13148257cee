package nl.weegschaal.workbench.diff;

import java.time.LocalDate;
import java.util.Optional;
import nl.weegschaal.authoring.diff.Cause;
import nl.weegschaal.authoring.diff.Direction;
import nl.weegschaal.authoring.diff.RuleChange;
import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.AreaRole;
import nl.weegschaal.model.vocabulary.Question;

/**
 * Says a comparison of two policies in one language.
 *
 * @param language the language
 * @param facts the words for facts and closed values
 */
record DiffWords(Language language, Words facts) {
    String say(Message message, Object... values) {
        return in(message.with(values));
    }

    private String in(Text text) {
        return text.in(language);
    }

    String of(Enum<?> word) {
        return facts.of(word).in(language);
    }

    String of(Fact fact) {
        return facts.of(fact).in(language);
    }

    String days(LocalDate first, Optional<LocalDate> last) {
        if (last.filter(first::equals).isPresent()) {
            return say(DiffReportMessage.ON, first);
        }
        return last.map(day -> say(DiffReportMessage.FROM_UNTIL, first, day))
                .orElseGet(() -> say(DiffReportMessage.FROM_DAY, first));
    }

    /** Which of the two policies. */
    static Text side(boolean after) {
        return after ? DiffReportMessage.NEW.text() : DiffReportMessage.OLD.text();
    }

    String question(Question question) {
        return in(
                switch (question) {
                    case POLICY -> DiffReportMessage.ASKS_POLICY.text();
                    case SCALE -> DiffReportMessage.ASKS_SCALE.text();
                    case RISK -> DiffReportMessage.ASKS_RISK.text();
                    case ALTERNATIVE -> DiffReportMessage.ASKS_ALTERNATIVE.text();
                    case COMPLETENESS,
                            ARTICLE_ELEMENTS,
                            INDICATIONS,
                            DEGREE_SHOWN,
                            COMPARISON,
                            REACH,
                            ALTERNATIVE_POLICY,
                            LIMBS,
                            STATEMENTS -> DiffReportMessage.ASKS_MORE.text();
                });
    }

    String direction(Direction direction) {
        return in(
                switch (direction) {
                    case MORE_PROTECTIVE -> DiffReportMessage.MORE_PROTECTIVE.text();
                    case LESS_PROTECTIVE -> DiffReportMessage.LESS_PROTECTIVE.text();
                    case OTHER -> DiffReportMessage.OTHER.text();
                });
    }

    String cause(Cause cause) {
        return in(
                switch (cause) {
                    case RISK_AT_HOME -> DiffReportMessage.BY_RISK_AT_HOME.text();
                    case RISK_THERE -> DiffReportMessage.BY_RISK_THERE.text();
                    case ALTERNATIVE -> DiffReportMessage.BY_ALTERNATIVE.text();
                });
    }

    String role(AreaRole role) {
        return in(
                role == AreaRole.HOME
                        ? DiffReportMessage.ONLY_AS_HOME.text()
                        : DiffReportMessage.ONLY_AS_ALTERNATIVE.text());
    }

    String elements(int least, Optional<Integer> most) {
        if (most.isEmpty()) {
            return say(DiffReportMessage.ELEMENTS_OR_MORE, least);
        }
        if (most.get() == 0) {
            return say(DiffReportMessage.NO_ELEMENT);
        }
        return most.get() == least
                ? say(DiffReportMessage.ELEMENTS, least)
                : say(DiffReportMessage.ELEMENTS_UP_TO, least, most.get());
    }

    String change(RuleChange.Kind kind) {
        return in(
                switch (kind) {
                    case ADDED -> DiffReportMessage.ADDED.text();
                    case REMOVED -> DiffReportMessage.REMOVED.text();
                    case CHANGED -> DiffReportMessage.CHANGED.text();
                    case REWORDED -> DiffReportMessage.REWORDED.text();
                });
    }
}
