package nl.weegschaal.workbench;

import java.util.List;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.workbench.console.ExitCode;
import nl.weegschaal.workbench.console.ProblemReport;
import nl.weegschaal.workbench.console.ProgramName;
import nl.weegschaal.workbench.console.RawArguments;
import nl.weegschaal.workbench.console.Streams;
import nl.weegschaal.workbench.console.UsageMessage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what is wrong with a command, and what was probably meant. */
final class UsageFault implements IParameterExceptionHandler {
    private final Streams streams;
    private final Language usual;

    UsageFault(Streams streams, Language usual) {
        this.streams = streams;
        this.usual = usual;
    }

    @Override
    public int handleParseException(ParameterException fault, String[] arguments) {
        String command = fault.getCommandLine().getCommandSpec().qualifiedName();
        Problem problem = Problem.of(
                        ProblemCode.WRONG_USAGE,
                        Place.of(ProgramName.NAME),
                        UsageMessage.MORE_HELP.with(UsageText.of(fault), command))
                .withSuggestion(suggestion(fault));
        RawArguments raw = new RawArguments(List.of(arguments), usual);
        new ProblemReport(raw.format(), raw.language(), streams.err()).write(List.of(problem));
        return ExitCode.TO_MEND.number();
    }

    private static @Nullable String suggestion(ParameterException fault) {
        return fault instanceof UnmatchedArgumentException unmatched
                ? unmatched.getSuggestions().stream().findFirst().orElse(null)
                : null;
    }
}
