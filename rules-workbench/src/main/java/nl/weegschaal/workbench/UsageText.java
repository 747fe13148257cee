package nl.weegschaal.workbench;

import java.util.List;
import nl.weegschaal.engine.problem.Excerpt;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.workbench.console.ProgramName;
import nl.weegschaal.workbench.console.UnknownWord;
import nl.weegschaal.workbench.console.UsageMessage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command, in both languages. The English is what the reader of commands says itself. */
final class UsageText {
    private UsageText() {}

    static Text of(ParameterException fault) {
        String english = String.valueOf(fault.getMessage());
        return new Text(dutch(fault, english).nl(), english);
    }

    private static Text dutch(ParameterException fault, String english) {
        if (fault instanceof UnmatchedArgumentException unmatched) {
            return UsageMessage.NOT_UNDERSTOOD.with(
                    unmatched.getUnmatched().stream().map(Excerpt::quoted).toList());
        }
        if (fault instanceof MissingParameterException missing) {
            List<String> names =
                    missing.getMissing().stream().map(UsageText::name).toList();
            return UsageMessage.MISSING.with(names);
        }
        if (fault instanceof OverwrittenOptionException twice) {
            return UsageMessage.TWICE.with(name(twice.getOverwritten()));
        }
        return fault.getCause() instanceof UnknownWord word
                ? UsageMessage.VALUE.with(name(fault.getArgSpec()), word.says())
                : UsageMessage.OTHER.with(english);
    }

    private static String name(@Nullable ArgSpec argument) {
        if (argument instanceof OptionSpec option) {
            return option.longestName() + " " + option.paramLabel();
        }
        return argument == null ? ProgramName.NAME : argument.paramLabel();
    }
}
