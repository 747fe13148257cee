package nl.weegschaal.workbench.report;

import java.util.ArrayList;
import java.util.List;
import nl.weegschaal.model.advisory.Line;
import nl.weegschaal.model.advisory.LineKind;

/**
 * A line of an explanation with the lines that stand under it.
 *
 * @param line the line
 * @param under the lines under it, in order
 */
record LineTree(Line line, List<LineTree> under) {
    LineTree {
        under = List.copyOf(under);
    }

    /** The lines of a section, each with what stands under it. A picture in characters stands under nothing. */
    static List<LineTree> of(List<Line> lines) {
        List<LineTree> trees = new ArrayList<>();
        int place = 0;
        while (place < lines.size()) {
            Line top = lines.get(place);
            int end = place + 1;
            while (end < lines.size() && depth(lines.get(end)) > depth(top)) {
                end++;
            }
            trees.add(new LineTree(top, of(lines.subList(place + 1, end))));
            place = end;
        }
        return trees;
    }

    private static int depth(Line line) {
        return line.kind() == LineKind.PICTURE ? 0 : line.depth();
    }

    boolean is(LineKind... kinds) {
        return List.of(kinds).contains(line.kind());
    }
}
