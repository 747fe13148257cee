package nl.weegschaal.engine.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import nl.weegschaal.engine.json.OutputWords;
import nl.weegschaal.engine.prove.Protection;
import nl.weegschaal.model.vocabulary.AlternativeCode;
import nl.weegschaal.model.vocabulary.RiskCode;

/** How protective the findings on one question are, by their words. An alternative that is not reached is below every other. */
final class ProtectionOrder {
    private final Map<String, Integer> ranks = new LinkedHashMap<>();

    private <C extends Enum<C>> ProtectionOrder(Class<C> type, ToIntFunction<C> rank) {
        for (C code : type.getEnumConstants()) {
            ranks.put(OutputWords.of(code), rank.applyAsInt(code));
        }
    }

    static ProtectionOrder ofRisk() {
        return new ProtectionOrder(RiskCode.class, Protection::of);
    }

    static ProtectionOrder ofAlternative() {
        return new ProtectionOrder(AlternativeCode.class, Protection::of);
    }

    /** Every finding. */
    String[] words() {
        return ranks.keySet().toArray(String[]::new);
    }

    /** The findings that another one can fall below: with the lowest as its least, nothing would be expected. */
    String[] least() {
        return ranks.entrySet().stream()
                .filter(one -> ranks.values().stream().anyMatch(other -> other < one.getValue()))
                .map(Map.Entry::getKey)
                .toArray(String[]::new);
    }

    /** Whether one finding protects at least as much as another. */
    boolean reaches(String word, String least) {
        return rank(word) >= rank(least);
    }

    private int rank(String word) {
        return Objects.requireNonNull(ranks.get(word));
    }
}
