package nl.weegschaal.workbench.assess;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.advisory.TraceCopy;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.workbench.console.CommonOptions;
import nl.weegschaal.workbench.console.ExitCode;
import nl.weegschaal.workbench.console.PoliciesOption;
import nl.weegschaal.workbench.console.ProblemReport;
import nl.weegschaal.workbench.console.ProgramMessage;
import nl.weegschaal.workbench.console.RawArguments;
import nl.weegschaal.workbench.console.Streams;
import nl.weegschaal.workbench.file.CaseFiles;
import nl.weegschaal.workbench.journal.JournalInputs;
import nl.weegschaal.workbench.journal.JournalText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Assesses case files. */
@Command(
        name = "assess",
        header = "Advise on case files.",
        description = {
            "",
            "Reads each FILE as a case file and writes an advisory for it. A file that cannot be used is reported with"
                    + " every mistake in it; the other files still get their advisory.",
            ""
        },
        footer = {
            "",
            "Exit codes:",
            "  0  every file has its advisory, whatever it says",
            "  2  a file, the policies of --policies, the command or the place to write is something to mend",
            "  3  a fault of the rules or of the program; there is no advice on part of the rules"
        })
public final class AssessCommand implements Callable<Integer> {
    private final Streams streams;
    private final Advisors advisors;

    @Option(
            names = RawArguments.FORMAT,
            paramLabel = "text|json|html",
            description =
                    "Form of results: text (as without this option), json, or html for a report that is one page by"
                            + " itself. Problems are in text, or in json with json. For several files the JSON is one list, and"
                            + " html asks for --out.")
    private AssessFormat format = AssessFormat.TEXT;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private PoliciesOption policies = new PoliciesOption();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Case file in JSON; - for standard input.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write each advisory to a file in this folder, named after the reference of its case, and"
                    + " nothing to standard output. Makes the folder if it is not there.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--trace",
            paramLabel = "DIR",
            description =
                    "Write the trace of each advisory to a file in this folder as well, for replay, and beside them"
                            + " the rules and policies that were used.")
    private Optional<Path> traces = Optional.empty();

    @Option(
            names = "--trace-copy",
            paramLabel = "whole|reference|core",
            description =
                    "What a trace holds beside its core: the whole case file with its texts (as without this option),"
                            + " only the reference of the case, or nothing.")
    private TraceCopy traceCopy = TraceCopy.WHOLE;

    @Option(
            names = "--journal",
            paramLabel = "FILE",
            description =
                    "Keep the trace of each advisory in this journal before it is shown, and the rules and policies"
                            + " that were used in the folder \"rules\" beside it. Begins the journal if it is not there.")
    private Optional<Path> journal = Optional.empty();

    @Option(
            names = "--journal-key",
            paramLabel = "FILE",
            description = "The private key (Ed25519, PEM) to sign each line of the journal with.")
    private Optional<Path> journalKey = Optional.empty();

    @Option(
            names = "--outlook",
            paramLabel = "short|full",
            arity = "1",
            preprocessor = OutlookWord.class,
            description =
                    "What can still be done: what to ask first, what each finding misses by and the steps that lead on"
                            + " (short, as text has it without this option); or full: also what would change each finding,"
                            + " and why other rules did not apply. JSON has it only with this option, and then in full.")
    private Optional<OutlookExtent> outlook = Optional.empty();

    public AssessCommand(Streams streams, Advisors advisors) {
        this.streams = streams;
        this.advisors = advisors;
    }

    @Override
    public Integer call() {
        Problems problems = new Problems();
        if (format == AssessFormat.HTML && out.isEmpty() && files.size() > 1) {
            problems.add(
                    Problem.of(ProblemCode.WRONG_USAGE, Place.of(RawArguments.FORMAT), ProgramMessage.ONE_PAGE.text())
                            .withExpected(ProgramMessage.ONE_FILE_OR_FOLDER.text()));
            return toMend(problems);
        }
        Optional<Results> results = results(new JournalInputs(problems));
        if (results.isEmpty()) {
            return toMend(problems);
        }
        CaseFiles caseFiles = new CaseFiles(streams.in(), problems);
        Optional<TraceFolder> folder = traces.map(place -> new TraceFolder(place, traceCopy));
        Assessing assessing = new Assessing(
                advisors,
                policies.policies(),
                caseFiles,
                outlook.isPresent() || format != AssessFormat.JSON,
                results.get(),
                folder,
                problems);
        ExitCode exit = assessing.assess(files);
        report(problems);
        if (common.debug()) {
            assessing.faults().forEach(fault -> fault.printStackTrace(streams.err()));
        }
        return exit.number();
    }

    private int toMend(Problems problems) {
        report(problems);
        return ExitCode.TO_MEND.number();
    }

    private void report(Problems problems) {
        new ProblemReport(format.ofProblems(), common.language(), streams.err()).write(problems);
    }

    /** Empty, with the problem noted, if the key of the journal cannot be used. */
    private Optional<Results> results(JournalInputs inputs) {
        Language spoken = common.language();
        AdvisoryFormat form = format.in(spoken, outlook.orElse(OutlookExtent.SHORT));
        Results shown = out.<Results>map(folder -> new OutputFolder(folder, form))
                .orElseGet(() -> new StandardOutput(streams.out(), form, files.size() > 1));
        if (journal.isEmpty()) {
            return Optional.of(shown);
        }
        JournalText text = new JournalText(format.ofProblems(), spoken);
        return inputs.chain(journalKey)
                .map(chain -> new JournaledResults(
                        journal.get(), chain, (side, bytes) -> streams.err().print(text.setAside(side, bytes)), shown));
    }
}
