package nl.weegschaal.workbench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What a command printed, to be held against what a page shows of it. */
record PrintedText(String printed) {
    private static final String LEFT_OUT = "…";

    /** Whether the page leaves lines out: a line with nothing but three dots stands for them. */
    static boolean leavesOut(String shown) {
        return shown.lines().anyMatch(LEFT_OUT::equals);
    }

    /**
     * The first lines of the page that were not printed there: what stands between two lines left out was printed as one
     * piece, and in that order.
     */
    Optional<String> problem(String shown) {
        List<String> lines = printed.lines().toList();
        List<List<String>> pieces = pieces(shown);
        int from = 0;
        for (int i = 0; i < pieces.size(); i++) {
            List<String> piece = pieces.get(i);
            boolean isLast = i == pieces.size() - 1;
            int at = isLast && i > 0
                    ? lines.size() - piece.size()
                    : Collections.indexOfSubList(lines.subList(from, lines.size()), piece) + from;
            boolean fits = at >= from
                    && at + piece.size() <= lines.size()
                    && lines.subList(at, at + piece.size()).equals(piece)
                    && (i > 0 || at == 0)
                    && (!isLast || at + piece.size() == lines.size());
            if (!fits) {
                return Optional.of(String.join("\n", piece));
            }
            from = at + piece.size();
        }
        return Optional.empty();
    }

    /** What stands before, between and after the lines left out; the first and the last piece may be empty. */
    private static List<List<String>> pieces(String shown) {
        List<List<String>> pieces = new ArrayList<>();
        pieces.add(new ArrayList<>());
        shown.lines().forEach(line -> {
            if (line.equals(LEFT_OUT)) {
                pieces.add(new ArrayList<>());
            } else {
                pieces.get(pieces.size() - 1).add(line);
            }
        });
        return pieces;
    }
}
