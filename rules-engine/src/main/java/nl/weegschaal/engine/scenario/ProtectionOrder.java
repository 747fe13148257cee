package nl.weegschaal.engine.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.weegschaal.engine.json.OutputWords;
import nl.weegschaal.model.vocabulary.AlternativeCode;
import nl.weegschaal.model.vocabulary.Protection;
import nl.weegschaal.model.vocabulary.RiskCode;

/** How protective the findings on one question are, by their words. An alternative that is not reached is below every other. */
final class ProtectionOrder {
    private final Map<String, Optional<Protection>> ranks = new LinkedHashMap<>();

    private <C extends Enum<C>> ProtectionOrder(Class<C> type, Function<C, Optional<Protection>> rank) {
        for (C code : type.getEnumConstants()) {
            ranks.put(OutputWords.of(code), rank.apply(code));
        }
    }

    static ProtectionOrder ofRisk() {
        return new ProtectionOrder(RiskCode.class, code -> Optional.of(code.protection()));
    }

    static ProtectionOrder ofAlternative() {
        return new ProtectionOrder(AlternativeCode.class, AlternativeCode::protection);
    }

    /** Every finding. */
    String[] words() {
        return ranks.keySet().toArray(String[]::new);
    }

    /** The findings that another one can fall below: with the lowest as its least, nothing would be expected. */
    String[] least() {
        return ranks.entrySet().stream()
                .filter(one -> ranks.values().stream().anyMatch(other -> isBelow(other, one.getValue())))
                .map(Map.Entry::getKey)
                .toArray(String[]::new);
    }

    /** Whether one finding protects at least as much as another. */
    boolean reaches(String word, String least) {
        return !isBelow(rank(word), rank(least));
    }

    private static boolean isBelow(Optional<Protection> one, Optional<Protection> other) {
        return other.isPresent() && (one.isEmpty() || one.get().compareTo(other.get()) < 0);
    }

    private Optional<Protection> rank(String word) {
        return Objects.requireNonNull(ranks.get(word));
    }
}
