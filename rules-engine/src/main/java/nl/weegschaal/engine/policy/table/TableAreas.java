package nl.weegschaal.engine.policy.table;

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

    /** Takes every line that could be taken apart. */
    TableAreas(TableRows lines) {
        boolean wellFormed = true;
        for (TableRow line : lines.rows()) {
            String area = line.cell("area").text().orElse("");
            wellFormed &= AreaCode.isWellFormed(area);
            named.add(area);
        }
        this.complete = lines.isWhole() && wellFormed;
    }

    /** Whether it is sure that no line is about an area. */
    boolean lacks(String area) {
        return complete && !named.contains(area);
    }

    Set<String> named() {
        return new TreeSet<>(named);
    }
}
