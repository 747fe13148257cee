package nl.weegschaal.engine.explain;

import java.util.ArrayList;
import java.util.List;
import nl.weegschaal.model.law.LegalSource;

/** Numbers the legal sources in the order in which an explanation cites them. */
final class Citations {
    private final List<LegalSource> cited = new ArrayList<>();

    /** The numbers of sources, such as {@code [1][3]}. */
    String cite(List<LegalSource> sources) {
        StringBuilder marks = new StringBuilder();
        sources.forEach(source -> marks.append('[').append(number(source)).append(']'));
        return marks.toString();
    }

    int number(LegalSource source) {
        if (!cited.contains(source)) {
            cited.add(source);
        }
        return cited.indexOf(source) + 1;
    }

    List<LegalSource> all() {
        return List.copyOf(cited);
    }
}
