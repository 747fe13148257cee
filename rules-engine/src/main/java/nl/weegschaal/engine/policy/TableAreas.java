package nl.weegschaal.engine.policy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.weegschaal.model.vocabulary.AreaCode;

/**
 * The areas that a table names, also on lines that have a mistake in another cell: no area is missed because its own line could
 * not be used.
 */
final class TableAreas {
    private final Set<String> named = new TreeSet<>();
    private final boolean complete;

    /** Takes the cells of every line that could be taken apart, and whether those are all lines. */
    TableAreas(List<List<Cell>> lines, boolean isWhole) {
        boolean wellFormed = true;
        for (List<Cell> line : lines) {
            String area = line.get(0).text().orElse("");
            wellFormed &= AreaCode.isWellFormed(area);
            named.add(area);
        }
        this.complete = isWhole && wellFormed;
    }

    /** Whether it is sure that no line is about an area. */
    boolean lacks(String area) {
        return complete && !named.contains(area);
    }

    Set<String> named() {
        return new TreeSet<>(named);
    }
}
