package nl.weegschaal.workbench.journal;

import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.workbench.console.CommonOptions;
import nl.weegschaal.workbench.console.ExitCode;
import nl.weegschaal.workbench.console.Format;
import nl.weegschaal.workbench.console.FormatOption;
import nl.weegschaal.workbench.console.ProblemReport;
import nl.weegschaal.workbench.console.Streams;
import picocli.CommandLine.Mixin;

/** What every command about a journal offers. */
final class JournalOptions {
    @Mixin
    private FormatOption form = new FormatOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    Format format() {
        return form.format();
    }

    Language language() {
        return common.language();
    }

    /** Tells the problems; gives the exit code that they ask for, or else the one that was reached. */
    int end(Problems problems, ExitCode reached, Streams streams) {
        new ProblemReport(form.format(), common.language(), streams.err()).write(problems);
        return (problems.isEmpty() ? reached : ExitCode.TO_MEND).number();
    }
}
