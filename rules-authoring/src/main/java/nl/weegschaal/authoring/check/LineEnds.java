package nl.weegschaal.authoring.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.remark.AcceptableProblem;
import nl.weegschaal.engine.remark.Subject;

/** Warns of line ends that would give the same policy another fingerprint on another machine. */
final class LineEnds implements FurtherCheck {
    private static final List<String> TEXTS = List.of(".json", ".csv", ".drl");

    @Override
    public Found check(Folder folder, Optional<Policy> policy) {
        List<AcceptableProblem> remarks = new ArrayList<>();
        for (String file : folder.files().keySet()) {
            if (TEXTS.stream().anyMatch(file::endsWith)) {
                folder.text(file)
                        .filter(text -> text.indexOf('\r') >= 0)
                        .map(text -> new AcceptableProblem(warning(folder.path(file), text), Subject.of(folder, file)))
                        .ifPresent(remarks::add);
            }
        }
        return Found.of(remarks);
    }

    private static Problem warning(String file, String text) {
        String before = text.substring(text.startsWith("\uFEFF") ? 1 : 0, text.indexOf('\r'));
        int line = (int) before.chars().filter(sign -> sign == '\n').count() + 1;
        int column = before.codePointCount(before.lastIndexOf('\n') + 1, before.length()) + 1;
        return Problem.of(ProblemCode.LINE_ENDS, new Place(file, "", line, column), CheckMessage.LINE_ENDS.text())
                .withExpected(CheckMessage.LF.text());
    }
}
