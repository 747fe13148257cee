package nl.weegschaal.workbench.matrix;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.weegschaal.authoring.check.BundledRules;
import nl.weegschaal.authoring.matrix.MatrixDrawing;
import nl.weegschaal.authoring.output.MatrixJson;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.space.SpaceTooLarge;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.workbench.console.CommonOptions;
import nl.weegschaal.workbench.console.ExitCode;
import nl.weegschaal.workbench.console.ProblemReport;
import nl.weegschaal.workbench.console.RawArguments;
import nl.weegschaal.workbench.console.Streams;
import nl.weegschaal.workbench.file.ResultFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws the scale of a policy, or of two. */
@Command(
        name = "matrix",
        header = "Draw the sliding scale of a policy.",
        description = {
            "",
            "Draws what the rules of POLICY, a folder or the id of a bundled policy, find for every gradation and for"
                    + " everything that individual elements can come to. With OTHER both are drawn side by side and what"
                    + " differs is marked. It is a picture of rules, not of a case or an area.",
            ""
        },
        footer = {
            "",
            "Exit codes:",
            "  0  the matrix is drawn",
            "  2  a policy that cannot be read or drawn, a place that cannot be written to, or a mistake in the command",
            "  3  a fault of the general rules or of the program"
        })
public final class MatrixCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(paramLabel = "POLICY", index = "0", description = "Folder of a policy, or id of a bundled one.")
    private String policy = "";

    @Parameters(
            paramLabel = "OTHER",
            index = "1",
            arity = "0..1",
            description = "A second policy, to be held against the first.")
    private Optional<String> other = Optional.empty();

    @Option(
            names = RawArguments.FORMAT,
            paramLabel = "text|svg|html|json",
            description = "Form of the matrix: text (as without this option), svg for a picture, html for a page by"
                    + " itself, or json.")
    private MatrixFormat format = MatrixFormat.TEXT;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "The day for which areas are named, such as 2026-06-30; without this option the first day of"
                    + " each policy.")
    private Optional<LocalDate> day = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write the matrix to this file, and nothing to standard output.")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private CommonOptions common = new CommonOptions();

    public MatrixCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Problems problems = new Problems();
        draw(problems)
                .ifPresent(document -> out.ifPresentOrElse(
                        file -> new ResultFile(file, problems).write(document),
                        () -> streams.out().print(document)));
        new ProblemReport(format.ofProblems(), common.language(), streams.err()).write(problems);
        return (problems.isEmpty() ? ExitCode.FINE : ExitCode.TO_MEND).number();
    }

    private Optional<String> draw(Problems problems) {
        BundledRules bundled = BundledRules.load();
        PolicyNamed named = new PolicyNamed(bundled, problems);
        List<Policy> policies = Stream.concat(Stream.of(policy), other.stream())
                .flatMap(name -> named.read(name).stream())
                .toList();
        policies.forEach(read -> inForce(read, problems));
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        try {
            Drawing drawing = new Drawing(MatrixDrawing.draw(policies, day));
            return Optional.of(document(drawing, bundled.general().words()));
        } catch (SpaceTooLarge fault) {
            problems.add(Problem.of(
                            ProblemCode.GUARDRAIL_NOT_PROVED,
                            Place.of(policy),
                            MatrixMessage.TOO_LARGE.with(fault.reason()))
                    .withExpected(MatrixMessage.RULES_WITHOUT_ERROR.text()));
            return Optional.empty();
        }
    }

    private void inForce(Policy read, Problems problems) {
        if (day.isPresent() && !read.metadata().inForceOn(day.get())) {
            LocalDate first = read.metadata().validFrom();
            problems.add(Problem.of(
                            ProblemCode.NO_POLICY_IN_FORCE,
                            Place.of(read.metadata().id()),
                            MatrixMessage.NOT_IN_FORCE.with(day.get()))
                    .withExpected(read.metadata()
                            .validUntil()
                            .map(last -> MatrixMessage.DAY_FROM_TO.with(first, last))
                            .orElseGet(() -> MatrixMessage.DAY_FROM.with(first))));
        }
    }

    private String document(Drawing drawing, Words words) {
        Language shown = common.language();
        return switch (format) {
            case TEXT -> MatrixText.write(drawing, words, shown);
            case SVG -> MatrixPicture.write(drawing, words, shown);
            case HTML -> MatrixPage.write(drawing, words, shown);
            case JSON ->
                drawing.comparison()
                                .map(new MatrixJson()::write)
                                .orElseGet(() -> new MatrixJson()
                                        .write(drawing.matrices().get(0)))
                        + "\n";
        };
    }
}
