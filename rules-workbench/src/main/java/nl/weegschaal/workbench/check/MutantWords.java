package nl.weegschaal.workbench.check;

import nl.weegschaal.authoring.mutate.Argument;
import nl.weegschaal.authoring.mutate.MutantKind;
import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.model.text.Text;

/** Says what came of changed rules in one language. */
record MutantWords(Language language) {
    String say(Message message, Object... values) {
        return in(message.with(values));
    }

    private String in(Text text) {
        return text.in(language);
    }

    String kind(MutantKind kind) {
        return in(
                switch (kind) {
                    case RULE_REMOVED -> MutantReportMessage.RULE_REMOVED.text();
                    case CONDITION_DROPPED -> MutantReportMessage.CONDITION_DROPPED.text();
                    case CONDITION_TURNED -> MutantReportMessage.CONDITION_TURNED.text();
                    case FACT_CHANGED -> MutantReportMessage.FACT_CHANGED.text();
                    case COMPARISON_DROPPED -> MutantReportMessage.COMPARISON_DROPPED.text();
                    case COMPARISON_CHANGED -> MutantReportMessage.COMPARISON_CHANGED.text();
                    case WORD_CHANGED -> MutantReportMessage.WORD_CHANGED.text();
                    case WORD_ADDED -> MutantReportMessage.WORD_ADDED.text();
                    case WORD_TAKEN -> MutantReportMessage.WORD_TAKEN.text();
                    case BOUND_CHANGED -> MutantReportMessage.BOUND_CHANGED.text();
                    case CONCLUSION_WORD_CHANGED -> MutantReportMessage.CONCLUSION_WORD_CHANGED.text();
                    case CONCLUSION_CHANGED -> MutantReportMessage.CONCLUSION_CHANGED.text();
                });
    }

    String argument(Argument argument) {
        return in(
                switch (argument.kind()) {
                    case SAME_WORDS -> MutantReportMessage.SAME_WORDS.text();
                    case FOLLOWS ->
                        argument.because().isEmpty()
                                ? MutantReportMessage.BOTH_OR_NEITHER.text()
                                : MutantReportMessage.FOLLOWS.text();
                    case NEVER_APPLIES -> MutantReportMessage.NEVER_APPLIES.text();
                });
    }
}
