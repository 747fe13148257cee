package nl.weegschaal.engine.known;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.weegschaal.engine.law.SourceCatalogue;
import nl.weegschaal.engine.memory.BoundedMemory;
import nl.weegschaal.engine.policy.ChangeDays;
import nl.weegschaal.engine.policy.PolicySet;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.vocabulary.CountryCode;

/**
 * Advice under one set of rules and policies, kept by the closed words of cases. A bounded number is kept, of those that were
 * asked for lately. Safe for use by several threads.
 *
 * @param <A> the advice
 */
public final class KnownAdvice<A> {
    private final PolicySet policies;
    private final SourceCatalogue sources;
    private final Map<CountryCode, DayParts> days = new ConcurrentHashMap<>();
    private final BoundedMemory<CaseKey, A> kept;

    /**
     * Keeps nothing yet.
     *
     * @param policies the policies by which is advised
     * @param sources the legal sources that are cited
     * @param most the most closed cases of which advice is kept; at least 2
     */
    public KnownAdvice(PolicySet policies, SourceCatalogue sources, int most) {
        this.policies = policies;
        this.sources = sources;
        this.kept = BoundedMemory.ofAtMost(most);
    }

    /**
     * The advice that follows from the closed words of a case.
     *
     * @param caseFile the case
     * @param work works it out when it is not kept; what it throws is thrown on, and nothing is kept then
     * @return the advice
     */
    public A of(CaseFile caseFile, Function<CaseFile, A> work) {
        CaseKey key = CaseKeyWriter.of(caseFile, parts(caseFile.country()));
        return kept.get(key, unknown -> work.apply(caseFile));
    }

    /**
     * How many closed cases it keeps advice of.
     *
     * @return the number
     */
    public int size() {
        return kept.size();
    }

    private DayParts parts(CountryCode country) {
        DayParts known = days.get(country);
        return known == null ? days.computeIfAbsent(country, this::cut) : known;
    }

    private DayParts cut(CountryCode country) {
        NavigableSet<LocalDate> changes = sources.changeDays();
        policies.versions(country).forEach(policy -> changes.addAll(ChangeDays.of(policy)));
        return new DayParts(changes);
    }
}
