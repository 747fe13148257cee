package nl.weegschaal.workbench.check;

import java.util.Optional;
import nl.weegschaal.authoring.check.FindingTitles;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Printable;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.SharedMessage;
import nl.weegschaal.engine.scenario.Because;
import nl.weegschaal.engine.scenario.Difference;
import nl.weegschaal.model.text.Language;

/** One thing that a check found, to be read: with its line, and how to correct it. */
final class FindingText {
    private static final String INDENT = "    ";

    private final FindingTitles titles = new FindingTitles();
    private final CheckWords words;

    FindingText(CheckWords words) {
        this.words = words;
    }

    void write(Problem problem, Optional<String> line, Optional<Difference> difference, StringBuilder text) {
        Place place = problem.place();
        Place shown = new Place(place.file(), "", place.line(), place.column());
        text.append(problem.code().word())
                .append(", ")
                .append(words.severity(problem.code().severity()))
                .append(", ")
                .append(shown)
                .append('\n');
        title(problem, text);
        line.filter(written -> !written.isBlank())
                .map(written -> new MarkedLine(written, Math.max(1, place.column())).write(INDENT))
                .ifPresent(text::append);
        difference.ifPresentOrElse(found -> difference(found, text), () -> problem(problem, text));
    }

    /** Where to read on about it. */
    void page(Problem problem, StringBuilder text) {
        line(text, words.say(CheckReportMessage.SEE, FindingTitles.page(problem.code())));
        text.append('\n');
    }

    /** A code is a few words of English, so its title is for those who read another language. */
    private void title(Problem problem, StringBuilder text) {
        if (words.language() != Language.EN) {
            line(text, titles.title(problem.code()).in(words.language()));
        }
    }

    private void problem(Problem problem, StringBuilder text) {
        line(text, problem.message().in(words.language()));
        Optional.ofNullable(problem.expected())
                .ifPresent(expected -> line(text, words.say(SharedMessage.EXPECTED_HERE, expected)));
        Optional.ofNullable(problem.suggestion())
                .ifPresent(nearest -> line(
                        text,
                        words.say(SharedMessage.DID_YOU_MEAN, nearest)
                                + problem.lookAlike()
                                        .map(said -> " " + said.in(words.language()))
                                        .orElse("")));
    }

    private void difference(Difference difference, StringBuilder text) {
        line(text, difference.what());
        line(text, words.say(SharedMessage.EXPECTED_HERE, difference.expected()));
        line(text, words.say(CheckReportMessage.FOUND, difference.found()));
        for (Because because : difference.because()) {
            line(text, words.say(CheckReportMessage.BECAUSE, because.line()));
            line(text, "  " + because.sentence().in(words.language()));
        }
    }

    private static void line(StringBuilder text, String line) {
        text.append("  ").append(Printable.of(line)).append('\n');
    }
}
