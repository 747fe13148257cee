package nl.weegschaal.workbench.check;

import nl.weegschaal.authoring.mutate.Argument;
import nl.weegschaal.authoring.mutate.MutantKind;
import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.model.text.Language;

/** Says what came of changed rules in one language. */
record MutantWords(Language language) {
    String say(Message message, Object... values) {
        return message.with(values).in(language);
    }

    String kind(MutantKind kind) {
        return say(
                switch (kind) {
                    case RULE_REMOVED -> MutantReportMessage.RULE_REMOVED;
                    case CONDITION_DROPPED -> MutantReportMessage.CONDITION_DROPPED;
                    case CONDITION_TURNED -> MutantReportMessage.CONDITION_TURNED;
                    case FACT_CHANGED -> MutantReportMessage.FACT_CHANGED;
                    case COMPARISON_DROPPED -> MutantReportMessage.COMPARISON_DROPPED;
                    case COMPARISON_CHANGED -> MutantReportMessage.COMPARISON_CHANGED;
                    case WORD_CHANGED -> MutantReportMessage.WORD_CHANGED;
                    case WORD_ADDED -> MutantReportMessage.WORD_ADDED;
                    case WORD_TAKEN -> MutantReportMessage.WORD_TAKEN;
                    case BOUND_CHANGED -> MutantReportMessage.BOUND_CHANGED;
                    case CONCLUSION_WORD_CHANGED -> MutantReportMessage.CONCLUSION_WORD_CHANGED;
                    case CONCLUSION_CHANGED -> MutantReportMessage.CONCLUSION_CHANGED;
                });
    }

    String argument(Argument argument) {
        return say(
                switch (argument.kind()) {
                    case SAME_WORDS -> MutantReportMessage.SAME_WORDS;
                    case FOLLOWS ->
                        argument.because().isEmpty()
                                ? MutantReportMessage.BOTH_OR_NEITHER
                                : MutantReportMessage.FOLLOWS;
                    case NEVER_APPLIES -> MutantReportMessage.NEVER_APPLIES;
                });
    }
}
