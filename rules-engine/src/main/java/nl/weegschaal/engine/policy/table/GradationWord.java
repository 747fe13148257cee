package nl.weegschaal.engine.policy.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.weegschaal.model.vocabulary.Gradation;

/** How a gradation is written in a table. */
final class GradationWord {
    private static final Map<String, Gradation> WORDS = new TreeMap<>(Map.of(
            "1", Gradation.ONE,
            "2", Gradation.TWO,
            "3", Gradation.THREE,
            "below-highest", Gradation.BELOW_HIGHEST,
            "not-known", Gradation.NOT_KNOWN,
            "stated-low", Gradation.STATED_LOW,
            "none-designated", Gradation.NONE_DESIGNATED));

    private GradationWord() {}

    static Optional<Gradation> read(Cell cell) {
        return cell.text().flatMap(written -> {
            Gradation gradation = WORDS.get(written);
            if (gradation == null) {
                cell.unknown(written, cell.place(), List.copyOf(WORDS.keySet()));
            }
            return Optional.ofNullable(gradation);
        });
    }
}
