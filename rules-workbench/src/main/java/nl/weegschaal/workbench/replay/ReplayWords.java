package nl.weegschaal.workbench.replay;

import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.model.text.Language;

/** Says a replay in one language. */
record ReplayWords(Language language) {
    String say(Message message, Object... values) {
        return message.with(values).in(language);
    }

    String counts(ReplayedJournal journal) {
        return say(
                ReplayReportMessage.COUNTS,
                journal.file(),
                journal.traces(),
                journal.same(),
                journal.different(),
                journal.unknown());
    }

    /** The part of the assessment that a run of the rules is. */
    String run(String run) {
        String area = run.contains("(") ? run.substring(run.indexOf('(') + 1, run.length() - 1) : "";
        if (run.equals("home")) {
            return say(ReplayReportMessage.HOME_AREA);
        }
        if (run.equals("case")) {
            return say(ReplayReportMessage.WHOLE_ADVICE);
        }
        if (run.startsWith("there(")) {
            return say(ReplayReportMessage.SCALE_THERE, area);
        }
        return area.isEmpty()
                ? say(ReplayReportMessage.ALTERNATIVE_WITHOUT_AREA)
                : say(ReplayReportMessage.ALTERNATIVE, area);
    }
}
