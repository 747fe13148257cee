package nl.weegschaal.engine.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.json.ObjectView;
import nl.weegschaal.engine.json.ValueView;
import nl.weegschaal.model.advisory.NodeId;
import nl.weegschaal.model.advisory.Origin;

/** Reads where facts come from. */
final class OriginReader {
    private static final int LONGEST = 400;

    private final NodeNames names;

    OriginReader(NodeNames names) {
        this.names = names;
    }

    Optional<Origin> read(ValueView value) {
        return value.object().flatMap(this::origin);
    }

    private Optional<Origin> origin(ObjectView origin) {
        Optional<String> kind = origin.required("kind")
                .oneOf("case-given", "not-on-file", "policy-given", "together", "no-policy", "carried", "derived");
        Optional<Origin> read = kind.flatMap(word -> of(word, origin));
        kind.ifPresent(known -> origin.finish());
        return read;
    }

    private Optional<Origin> of(String kind, ObjectView origin) {
        return switch (kind) {
            case "case-given" -> place(origin).map(Origin.CaseGiven::new);
            case "not-on-file" -> place(origin).map(Origin.NotOnFile::new);
            case "policy-given" -> place(origin).map(Origin.PolicyGiven::new);
            case "together" -> together(origin.required("parts"));
            case "carried" -> carried(origin.required("from"));
            case "no-policy" -> Optional.of(new Origin.NoPolicy());
            case "derived" -> Optional.of(new Origin.Derived());
            default -> throw new IllegalStateException("a kind that is listed is not read: " + kind);
        };
    }

    private static Optional<String> place(ObjectView origin) {
        return origin.required("place").text(LONGEST);
    }

    private Optional<Origin> together(ValueView parts) {
        List<Origin> read = new ArrayList<>();
        parts.items(Integer.MAX_VALUE).forEach(part -> read(part).ifPresent(read::add));
        return read.isEmpty() ? Optional.empty() : Optional.of(new Origin.Together(read));
    }

    private Optional<Origin> carried(ValueView from) {
        List<NodeId> read = names.references(from);
        return read.isEmpty() ? Optional.empty() : Optional.of(new Origin.Carried(read));
    }
}
