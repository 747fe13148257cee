package nl.weegschaal.engine.scenario;

import java.util.List;
import java.util.Optional;
import nl.weegschaal.model.vocabulary.AreaCode;

/** Under which keys of a scenario a finding stands. */
public final class FindingKeys {
    private FindingKeys() {}

    /**
     * A finding on an area.
     *
     * @param there the area of the alternative that it is about; empty for the home area
     * @param key its own key, such as {@code risk}
     * @return the keys from {@code expect} down to it
     */
    public static List<String> area(Optional<AreaCode> there, String key) {
        return there.map(area -> List.of(ExpectationsReader.ALTERNATIVES, area.value(), ExpectationsReader.THERE, key))
                .orElseGet(() -> List.of(key));
    }

    /**
     * The finding on an alternative.
     *
     * @param named its area; empty if the case names none
     * @return the keys from {@code expect} down to it
     */
    public static List<String> alternative(Optional<AreaCode> named) {
        return List.of(
                ExpectationsReader.ALTERNATIVES,
                named.map(AreaCode::value).orElse(ExpectationsReader.NONE_NAMED),
                ExpectationsReader.ALTERNATIVE);
    }
}
