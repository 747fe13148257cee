package nl.weegschaal.workbench;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.json.Words;
import nl.weegschaal.engine.problem.Excerpt;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.journal.OfficerRole;
import nl.weegschaal.model.advisory.TraceCopy;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.Question;
import nl.weegschaal.workbench.accountability.AccountabilityCommand;
import nl.weegschaal.workbench.assess.Advisors;
import nl.weegschaal.workbench.assess.AssessCommand;
import nl.weegschaal.workbench.assess.AssessFormat;
import nl.weegschaal.workbench.assess.OutlookExtent;
import nl.weegschaal.workbench.batch.BatchCommand;
import nl.weegschaal.workbench.check.CheckCommand;
import nl.weegschaal.workbench.check.CheckFormat;
import nl.weegschaal.workbench.check.MutantsCommand;
import nl.weegschaal.workbench.console.DateConverter;
import nl.weegschaal.workbench.console.ExitCode;
import nl.weegschaal.workbench.console.Format;
import nl.weegschaal.workbench.console.ProblemReport;
import nl.weegschaal.workbench.console.ProgramMessage;
import nl.weegschaal.workbench.console.ProgramName;
import nl.weegschaal.workbench.console.RawArguments;
import nl.weegschaal.workbench.console.Streams;
import nl.weegschaal.workbench.console.UnexpectedFault;
import nl.weegschaal.workbench.console.UnknownWord;
import nl.weegschaal.workbench.console.WordConverter;
import nl.weegschaal.workbench.deadlines.DeadlinesCommand;
import nl.weegschaal.workbench.deadlines.DeadlinesFormat;
import nl.weegschaal.workbench.diff.DiffCommand;
import nl.weegschaal.workbench.journal.JournalCommand;
import nl.weegschaal.workbench.journal.JournalCopyCommand;
import nl.weegschaal.workbench.journal.JournalHeadCommand;
import nl.weegschaal.workbench.journal.JournalMessage;
import nl.weegschaal.workbench.journal.JournalOverrideCommand;
import nl.weegschaal.workbench.journal.JournalTraceCommand;
import nl.weegschaal.workbench.journal.JournalVerifyCommand;
import nl.weegschaal.workbench.machine.Machine;
import nl.weegschaal.workbench.matrix.MatrixCommand;
import nl.weegschaal.workbench.matrix.MatrixFormat;
import nl.weegschaal.workbench.redraw.ReportCommand;
import nl.weegschaal.workbench.redraw.ReportFormat;
import nl.weegschaal.workbench.replay.ReplayCommand;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.OptionSpec;

/** The command line of the program. */
final class Program {
    private static final int HELP_WIDTH = 100;

    private final Streams streams;
    private final Advisors advisors;
    private final Machine machine;

    Program(Streams streams, Advisors advisors) {
        this(streams, advisors, Machine.ofProcess());
    }

    Program(Streams streams, Advisors advisors, Machine machine) {
        this.streams = streams;
        this.advisors = advisors;
        this.machine = machine;
    }

    /** Runs a command; gives its exit code. No fault leaves it as an exception. */
    int run(String... arguments) {
        RawArguments raw =
                new RawArguments(List.of(arguments), machine.language().language());
        Optional<Problem> noLanguage = machine.language().problem();
        if (noLanguage.isPresent()) {
            report(noLanguage.get(), raw);
            return ExitCode.TO_MEND.number();
        }
        int exit;
        try {
            exit = commandLine(raw).execute(arguments);
        } catch (Error fault) {
            exit = stopped(fault, raw);
        }
        return streams.finish() ? exit : notWritten(exit, raw);
    }

    private CommandLine commandLine(RawArguments raw) {
        CommandLine commandLine = new CommandLine(new RootCommand())
                .addSubcommand(new AccountabilityCommand(streams))
                .addSubcommand(new AssessCommand(streams, advisors))
                .addSubcommand(new BatchCommand(streams, advisors, machine))
                .addSubcommand(new CheckCommand(streams, machine))
                .addSubcommand(new DeadlinesCommand(streams, machine))
                .addSubcommand(new DiffCommand(streams, machine))
                .addSubcommand(new MatrixCommand(streams))
                .addSubcommand(new MutantsCommand(streams, machine))
                .addSubcommand(journal())
                .addSubcommand(new ReplayCommand(streams))
                .addSubcommand(new ReportCommand(streams))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setOut(writer(streams.out()))
                .setErr(writer(streams.err()))
                .registerConverter(Format.class, new WordConverter<>(Format.class))
                .registerConverter(AssessFormat.class, new WordConverter<>(AssessFormat.class))
                .registerConverter(OutlookExtent.class, new WordConverter<>(OutlookExtent.class))
                .registerConverter(Language.class, new WordConverter<>(Language.class))
                .registerConverter(CheckFormat.class, new WordConverter<>(CheckFormat.class))
                .registerConverter(DeadlinesFormat.class, new WordConverter<>(DeadlinesFormat.class))
                .registerConverter(MatrixFormat.class, new WordConverter<>(MatrixFormat.class))
                .registerConverter(ReportFormat.class, new WordConverter<>(ReportFormat.class))
                .registerConverter(LocalDate.class, new DateConverter())
                .registerConverter(Question.class, new WordConverter<>(Question.class))
                .registerConverter(OfficerRole.class, new WordConverter<>(OfficerRole.class))
                .registerConverter(AreaCode.class, Program::area)
                .registerConverter(TraceCopy.class, new WordConverter<>(TraceCopy.class))
                .setExpandAtFiles(false)
                .setUsageHelpWidth(HELP_WIDTH);
        commandLine.setParameterExceptionHandler(
                new UsageFault(streams, machine.language().language()));
        commandLine.setDefaultValueProvider(usualLanguage());
        commandLine.setExecutionExceptionHandler((fault, command, result) -> stopped(fault, raw));
        return commandLine;
    }

    private CommandLine journal() {
        return new CommandLine(new JournalCommand())
                .addSubcommand(new JournalVerifyCommand(streams))
                .addSubcommand(new JournalHeadCommand(streams))
                .addSubcommand(new JournalCopyCommand(streams))
                .addSubcommand(new JournalTraceCommand(streams))
                .addSubcommand(new JournalOverrideCommand(streams));
    }

    private static AreaCode area(String code) {
        if (!AreaCode.isWellFormed(code)) {
            throw new UnknownWord(JournalMessage.NO_AREA.with(Excerpt.quoted(code)));
        }
        return new AreaCode(code);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    private int stopped(Throwable fault, RawArguments raw) {
        Problem problem =
                Problem.of(ProblemCode.PROGRAM_FAULT, Place.of(ProgramName.NAME), UnexpectedFault.message(fault));
        report(problem, raw);
        if (raw.debug()) {
            fault.printStackTrace(streams.err());
        }
        return ExitCode.FAULT.number();
    }

    private int notWritten(int exit, RawArguments raw) {
        Problem problem =
                Problem.of(ProblemCode.NOT_WRITTEN, Place.of(ProgramName.NAME), ProgramMessage.OUTPUT_CLOSED.text());
        report(problem, raw);
        streams.err().flush();
        return Math.max(exit, ExitCode.TO_MEND.number());
    }

    private void report(Problem problem, RawArguments raw) {
        new ProblemReport(raw.format(), raw.language(), streams.err()).write(List.of(problem));
    }

    /** The language of the machine, for every command that is not told another. */
    private IDefaultValueProvider usualLanguage() {
        return argument ->
                argument instanceof OptionSpec option && List.of(option.names()).contains(RawArguments.LANGUAGE)
                        ? Words.of(machine.language().language())
                        : null;
    }
}
