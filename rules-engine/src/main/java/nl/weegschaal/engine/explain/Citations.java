package nl.weegschaal.engine.explain;

import java.util.ArrayList;
import java.util.List;
import nl.weegschaal.model.law.LegalSource;

/** Numbers the legal sources in the order in which an explanation cites them. */
final class Citations {
    private final List<LegalSource> cited = new ArrayList<>();

    /** The numbers of sources, each of them once. */
    List<Integer> cite(List<LegalSource> sources) {
        return sources.stream().map(this::number).distinct().toList();
    }

    /** Sources that a reader cannot distinguish have one number. */
    int number(LegalSource source) {
        for (int place = 0; place < cited.size(); place++) {
            LegalSource known = cited.get(place);
            if (known.cite().equals(source.cite()) && known.identifier().equals(source.identifier())) {
                return place + 1;
            }
        }
        cited.add(source);
        return cited.size();
    }

    List<LegalSource> all() {
        return List.copyOf(cited);
    }
}
