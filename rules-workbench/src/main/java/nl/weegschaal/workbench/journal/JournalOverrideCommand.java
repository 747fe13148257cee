package nl.weegschaal.workbench.journal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.weegschaal.engine.json.JsonLimits;
import nl.weegschaal.engine.json.JsonSource;
import nl.weegschaal.engine.json.Utf8Text;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.journal.Chain;
import nl.weegschaal.journal.Disagreement;
import nl.weegschaal.journal.OfficerRole;
import nl.weegschaal.model.text.FreeText;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.Question;
import nl.weegschaal.workbench.console.ExitCode;
import nl.weegschaal.workbench.console.ProgramName;
import nl.weegschaal.workbench.console.Streams;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps an officer's disagreement with an advisory. */
@Command(
        name = "override",
        header = "Keep that an officer disagrees with an advisory, and why.",
        description = {
            "",
            "Adds an entry to the journal FILE. The advisory stays as it is, and the officer decides as they see fit: this"
                    + " keeps the reason beside it. Never write a name.",
            ""
        },
        footer = {
            "",
            "Exit codes:",
            "  0  the disagreement is kept",
            "  1  the journal is not as it was written; nothing was added",
            "  2  a file that cannot be read or written, or another mistake in the command",
            "  3  a fault of the program"
        })
public final class JournalOverrideCommand implements Callable<Integer> {
    private static final JsonLimits REASON = new JsonLimits(6 * FreeText.LONGEST, 1, 1);

    private final Streams streams;

    @Mixin
    private JournalOptions options = new JournalOptions();

    @Parameters(paramLabel = "FILE", description = "The journal that holds the trace of the advisory.")
    private Path file = Path.of("");

    @Option(
            names = "--trace",
            required = true,
            paramLabel = "HASH",
            description = "The hash of the core of the trace: 64 hexadecimal digits.")
    private String trace = "";

    @Option(
            names = "--finding",
            required = true,
            paramLabel = "QUESTION",
            description = "The question of the finding that the officer does not share, such as risk or alternative.")
    private Question finding = Question.RISK;

    @Option(names = "--area", paramLabel = "CODE", description = "The area that the finding is about, such as UA-63.")
    private Optional<AreaCode> area = Optional.empty();

    @Option(
            names = "--role",
            required = true,
            paramLabel = "ROLE",
            description = "Who disagrees: case-officer, reviewing-officer, legal-adviser or policy-officer.")
    private OfficerRole role = OfficerRole.CASE_OFFICER;

    @Option(names = "--date", required = true, paramLabel = "DAY", description = "The day: yyyy-mm-dd.")
    private LocalDate date = LocalDate.EPOCH;

    @Option(
            names = "--reason-file",
            required = true,
            paramLabel = "FILE",
            description = "A text with the reason, in UTF-8. It can be erased later.")
    private Path reasonFile = Path.of("");

    @Option(names = "--key", paramLabel = "FILE", description = "The private key (Ed25519, PEM) to sign the line with.")
    private Optional<Path> key = Optional.empty();

    public JournalOverrideCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Problems problems = new Problems();
        JournalText text = new JournalText(options.format(), options.language());
        Optional<Chain> chain = new JournalInputs(problems).chain(key);
        Optional<Disagreement> disagreement = reason(problems).flatMap(reason -> disagreement(reason, problems));
        ExitCode exit = ExitCode.FINE;
        if (problems.isEmpty()) {
            KeepingDisagreement keeping = new KeepingDisagreement(file, chain.orElseThrow(), text, streams, problems);
            exit = keeping.keep(disagreement.orElseThrow());
        }
        return options.end(problems, exit, streams);
    }

    private Optional<FreeText> reason(Problems problems) {
        return JsonSource.read(reasonFile, REASON, problems)
                .flatMap(source -> Utf8Text.decode(source, problems))
                .flatMap(words -> freeText(words, problems));
    }

    private Optional<FreeText> freeText(String words, Problems problems) {
        try {
            return Optional.of(new FreeText(words));
        } catch (IllegalArgumentException e) {
            problems.add(Problem.of(
                    ProblemCode.BLANK_TEXT,
                    Place.of(reasonFile.toString()),
                    JournalMessage.REASON_FORM.with(FreeText.LONGEST)));
            return Optional.empty();
        }
    }

    private Optional<Disagreement> disagreement(FreeText reason, Problems problems) {
        try {
            return Optional.of(new Disagreement(trace, finding, area, role, date, reason));
        } catch (IllegalArgumentException e) {
            problems.add(Problem.of(ProblemCode.WRONG_USAGE, Place.of(ProgramName.NAME), JournalMessage.NO_HASH.text())
                    .withExpected(JournalMessage.HASH_FORM.text()));
            return Optional.empty();
        }
    }
}
