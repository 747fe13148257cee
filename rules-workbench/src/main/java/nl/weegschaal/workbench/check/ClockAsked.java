package nl.weegschaal.workbench.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.weegschaal.engine.clock.ClockRulesReader;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.model.text.Text;

/**
 * The word in place of a policy that stands for the rules of the clock.
 *
 * @param names what the command names
 */
record ClockAsked(List<String> names) {
    private static final String WORD = ClockRulesReader.FOLDER;

    boolean isAsked() {
        return names.contains(WORD);
    }

    /**
     * What is wrong with asking for the clock so.
     *
     * @param options the options of the command that the clock does not have, as far as they are given
     */
    List<Problem> problems(List<String> options) {
        List<Problem> problems = new ArrayList<>();
        if (names.stream().anyMatch(name -> !name.equals(WORD))) {
            problems.add(problem(WORD, ClockAskedMessage.ALONE.text(), ClockAskedMessage.JUST_THIS_WORD.text()));
        }
        if (Files.exists(Path.of(WORD))) {
            problems.add(problem(
                    WORD, ClockAskedMessage.ALSO_A_FOLDER.text(), ClockAskedMessage.FOLDER_OR_ELSEWHERE.text()));
        }
        options.forEach(option -> problems.add(
                Problem.of(ProblemCode.WRONG_USAGE, Place.of(option), ClockAskedMessage.NOT_WITH_CLOCK.text())));
        return problems;
    }

    private static Problem problem(String place, Text message, Text expected) {
        return Problem.of(ProblemCode.WRONG_USAGE, Place.of(place), message).withExpected(expected);
    }
}
