package nl.weegschaal.engine.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weegschaal.engine.law.SourceCatalogue;
import nl.weegschaal.engine.rules.ClockFiring;
import nl.weegschaal.model.clock.ClockReason;
import nl.weegschaal.model.clock.Concluded;
import nl.weegschaal.model.clock.fact.ClockConclusion;

/** Turns applications of rules into reasons, with each source in the version that applies to the case. */
final class ClockReasons {
    private final SourceCatalogue sources;
    private final LocalDate lodged;
    private final LocalDate day;

    ClockReasons(SourceCatalogue sources, LocalDate lodged, LocalDate day) {
        this.sources = sources;
        this.lodged = lodged;
        this.day = day;
    }

    ClockReason of(ClockFiring firing) {
        return new ClockReason(
                firing.rule().id(),
                firing.rule().sentence(),
                sources.sources(firing.rule().sources(), lodged, day),
                firing.rule().status());
    }

    /** Applications that concluded a fact of a type. */
    static <T extends ClockConclusion> List<ClockFiring> concluding(Class<T> type, Collection<ClockFiring> firings) {
        return firings.stream()
                .filter(firing -> type.isInstance(firing.conclusion()))
                .toList();
    }

    /** Each word that was concluded with every reason for it. */
    <T extends ClockConclusion, C extends Enum<C>> List<Concluded<C>> all(
            Class<T> type, Word<T, C> word, String entry, Collection<ClockFiring> firings) {
        Map<C, List<ClockReason>> found = new LinkedHashMap<>();
        for (ClockFiring firing : concluding(type, firings)) {
            found.computeIfAbsent(word.of(type.cast(firing.conclusion())), code -> new ArrayList<>())
                    .add(of(firing));
        }
        return found.entrySet().stream()
                .map(code -> new Concluded<>(
                        code.getKey(), code.getValue().stream().distinct().toList(), entry))
                .toList();
    }

    /** The one word that was concluded. */
    <T extends ClockConclusion, C extends Enum<C>> Concluded<C> one(
            Class<T> type, Word<T, C> word, String entry, Collection<ClockFiring> firings) {
        return atMostOne(type, word, entry, firings).orElseThrow(() -> notOne(0, type));
    }

    /** The one word that was concluded, if any was. */
    <T extends ClockConclusion, C extends Enum<C>> Optional<Concluded<C>> atMostOne(
            Class<T> type, Word<T, C> word, String entry, Collection<ClockFiring> firings) {
        List<Concluded<C>> all = all(type, word, entry, firings);
        if (all.size() > 1) {
            throw notOne(all.size(), type);
        }
        return all.stream().findFirst();
    }

    private static NotOneAnswer notOne(int answers, Class<?> type) {
        return new NotOneAnswer("the rules of the clock give " + answers + " answers of the kind "
                + type.getSimpleName() + " and not one");
    }

    /** The word of a conclusion. */
    interface Word<T, C> {
        C of(T conclusion);
    }
}
