package nl.weegschaal.engine.clock.worklist;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.weegschaal.model.clock.word.ClockCode;
import nl.weegschaal.model.clock.word.IllustrationUse;
import nl.weegschaal.model.clock.word.Regime;

/** What many cases come to, added up case by case: it takes the same room for any number of them. Not thread-safe. */
public final class Totals {
    private final LocalDate day;
    private final Optional<Exposure> exposure;
    private final Map<Regime, Map<ClockCode, Long>> cases = new EnumMap<>(Regime.class);
    private long ordered;
    private long due;
    private long atMost;
    private long madeUp;
    private long leftOut;
    private long twoReadings;
    private long asIfCases;
    private long asIf;

    /**
     * Begins without a case.
     *
     * @param day the evaluation day
     * @param exposure amounts to reckon with where no court has set a penalty
     */
    public Totals(LocalDate day, Optional<Exposure> exposure) {
        this.day = day;
        this.exposure = exposure;
    }

    /**
     * Adds a case.
     *
     * @param item what is kept of it
     */
    public void add(WorkItem item) {
        cases.computeIfAbsent(item.regime(), regime -> new EnumMap<>(ClockCode.class))
                .merge(item.code(), 1L, Long::sum);
        ordered += item.due().isPresent() ? 1 : 0;
        due += item.due().orElse(0L);
        atMost += item.atMost();
        madeUp += item.illustration().filter(IllustrationUse.COUNTED::equals).isPresent() ? 1 : 0;
        leftOut += item.illustration().filter(IllustrationUse.LEFT_OUT::equals).isPresent() ? 1 : 0;
        twoReadings += item.unmoved().isPresent()
                        || item.upcoming().stream()
                                .anyMatch(date -> date.unmoved().isPresent())
                ? 1
                : 0;
        asIfCases += item.appealFrom().isPresent() ? 1 : 0;
        asIf += exposure.map(amounts -> item.asIf(amounts, day)).orElse(0L);
    }

    /**
     * How many cases there are.
     *
     * @return how many
     */
    public long count() {
        return cases.keySet().stream().mapToLong(this::count).sum();
    }

    /**
     * How many cases are under a law of procedure.
     *
     * @param regime the law of procedure
     * @return how many
     */
    public long count(Regime regime) {
        return cases.getOrDefault(regime, Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /**
     * How many of them stand so.
     *
     * @param regime the law of procedure
     * @param code how the clock stands
     * @return how many
     */
    public long count(Regime regime, ClockCode code) {
        return cases.getOrDefault(regime, Map.of()).getOrDefault(code, 0L);
    }

    /**
     * In how many cases a court has set a penalty.
     *
     * @return how many
     */
    public long ordered() {
        return ordered;
    }

    /**
     * What is due under penalties that a court set.
     *
     * @return whole euros
     */
    public long due() {
        return due;
    }

    /**
     * What more can become due under them.
     *
     * @return whole euros
     */
    public long atMost() {
        return atMost;
    }

    /**
     * In how many cases the term rests on a decision moratorium that a policy made up.
     *
     * @return how many
     */
    public long madeUp() {
        return madeUp;
    }

    /**
     * In how many cases such a moratorium was left out.
     *
     * @return how many
     */
    public long leftOut() {
        return leftOut;
    }

    /**
     * In how many cases a day differs by the reading of the law.
     *
     * @return how many
     */
    public long twoReadings() {
        return twoReadings;
    }

    /**
     * In how many cases an appeal is open and no court has set a penalty.
     *
     * @return how many
     */
    public long asIfCases() {
        return asIfCases;
    }

    /**
     * What would be due in those, had a court set the given amounts from the day after the two weeks.
     *
     * @return whole euros; 0 if no amounts are given
     */
    public long asIf() {
        return asIf;
    }

    /**
     * The amounts to reckon with where no court has set a penalty.
     *
     * @return the amounts, empty if none are given
     */
    public Optional<Exposure> exposure() {
        return exposure;
    }
}
