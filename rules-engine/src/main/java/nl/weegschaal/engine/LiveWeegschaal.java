package nl.weegschaal.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.weegschaal.engine.casefile.CaseReading;
import nl.weegschaal.engine.load.LoadedPolicies;
import nl.weegschaal.engine.load.PolicyLoader;
import nl.weegschaal.engine.observe.Activity;
import nl.weegschaal.engine.observe.Ending;
import nl.weegschaal.engine.observe.Event;
import nl.weegschaal.engine.observe.Watch;
import nl.weegschaal.engine.observe.WeegschaalListener;
import nl.weegschaal.engine.problem.CaseRefused;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.PoliciesRefused;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.ProgramFault;
import nl.weegschaal.engine.problem.SharedMessage;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.vocabulary.CountryCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A {@link Weegschaal} of which the policies can be changed while it is in use. Every assessment uses the policies that were
 * in force when it began, and only those, and its advisory carries their fingerprint. New policies are loaded, compiled and
 * tried on their own scenarios before they come in force, and if anything is wrong with them the last good ones stay. Safe for use by several
 * threads: assessments never wait for a swap; swaps wait for one another. What a swap may take is bounded, and interrupting its thread
 * gives it up.
 */
public final class LiveWeegschaal {
    private static final Logger LOG = LoggerFactory.getLogger(LiveWeegschaal.class);

    private final PolicyLoader loader;
    private final UnaryOperator<Weegschaal> asSet;
    private final Watch watch;
    private final ReentrantLock swaps = new ReentrantLock();
    private volatile Weegschaal current;

    private LiveWeegschaal(PolicyLoader loader, Weegschaal current, UnaryOperator<Weegschaal> asSet, Watch watch) {
        this.loader = loader;
        this.current = current;
        this.asSet = asSet;
        this.watch = watch;
    }

    /**
     * Begins with the policies that come with the library.
     *
     * @return the library, ready to advise
     * @throws PoliciesRefused if any rule or policy cannot be used
     */
    public static LiveWeegschaal withBundledPolicies() {
        PolicyLoader loader = PolicyLoader.ofLibrary();
        return new LiveWeegschaal(loader, new Weegschaal(loader.bundled()), UnaryOperator.identity(), Watch.NOBODY);
    }

    /**
     * Begins with policies of your own, as {@link Weegschaal#withPolicies} does.
     *
     * @param directoryOrJar where the policies are
     * @return the library, ready to advise
     * @throws PoliciesRefused if anything there cannot be read or used
     */
    public static LiveWeegschaal withPolicies(Path directoryOrJar) {
        PolicyLoader loader = PolicyLoader.ofLibrary();
        return new LiveWeegschaal(
                loader, new Weegschaal(loader.load(directoryOrJar)), UnaryOperator.identity(), Watch.NOBODY);
    }

    /**
     * The policies that are in force now, with a listener that is told of every assessment, swap and proof from now on, in addition to
     * those that listen already. Do this before it is used: this one and the new one are swapped independently of each other.
     *
     * @param listener is told when work begins and how it ends, but no value from any case
     * @return the library with this listener too
     */
    public LiveWeegschaal observedBy(WeegschaalListener listener) {
        return set(next -> next.observedBy(listener), watch.and(listener));
    }

    /**
     * The policies that are in force now, and those that come in force after them, each prepared as {@link Weegschaal#prepare} does before it is
     * in force. So a swap takes longer, and the first outlook after it does not. Do this before it is used: this one and the new one are
     * swapped apart from each other.
     *
     * @return the library, with what the first outlooks need
     */
    public LiveWeegschaal prepared() {
        return set(Weegschaal::prepare, watch);
    }

    /**
     * Reads a case file from JSON, as {@link Weegschaal#read(byte[])} does.
     *
     * @param json the document in UTF-8
     * @return the case file, or what is wrong and where
     */
    public CaseReading read(byte[] json) {
        return current.read(json);
    }

    /**
     * Reads a case file from JSON, as {@link Weegschaal#read(byte[])} does.
     *
     * @param json the document
     * @return the case file, or what is wrong and where
     */
    public CaseReading read(String json) {
        return current.read(json);
    }

    /**
     * An advisory as JSON, as {@link Weegschaal#json(Advisory)} gives it.
     *
     * @param advisory the advisory
     * @return a JSON object, without a line feed at its end
     */
    public String json(Advisory advisory) {
        return current.json(advisory);
    }

    /**
     * The policies that are in force now, and those that come in force after them, with another memory; see {@link Weegschaal#remembering}. Do
     * this before it is used: this one and the new one are swapped independently of each other.
     *
     * @param closedCases of how many closed cases advice is kept: 2 or more; or 0 to keep nothing of any case
     * @return the library with an empty memory of its own
     * @throws IllegalArgumentException if the number is negative or 1
     */
    public LiveWeegschaal remembering(int closedCases) {
        Weegschaal.checkMemory(closedCases);
        return set(next -> next.remembering(closedCases), watch);
    }

    /**
     * Advises on a case by the policies that are in force now.
     *
     * @param caseFile the case
     * @return the advisory
     * @throws CaseRefused as {@link Weegschaal#assess} does
     * @throws ProgramFault as {@link Weegschaal#assess} does
     */
    public Advisory assess(CaseFile caseFile) {
        return current.assess(caseFile);
    }

    /**
     * What is in force now. Keep the result to assess several cases by one set of policies.
     *
     * @return the library with these policies, which no swap changes any more
     */
    public Weegschaal current() {
        return current;
    }

    /**
     * Puts other policies in force, or says why not. It throws no exception for what it finds. If its thread is interrupted while it waits
     * for another swap or proves policies, it gives up soon and the last good policies stay.
     *
     * @param directoryOrJar where they are, as for {@link Weegschaal#withPolicies}
     * @return {@link Swap.Swapped}, which says what is gone; or {@link Swap.Kept} with everything that is wrong
     */
    public Swap swap(Path directoryOrJar) {
        return swap(directoryOrJar, Set.of());
    }

    /**
     * Puts other policies in force if all of some countries have one there, or says why not. It throws no exception for what it finds.
     *
     * @param directoryOrJar where they are, as for {@link Weegschaal#withPolicies}
     * @param expected the countries that must have a policy there, so that a folder that lost one is refused
     * @return {@link Swap.Swapped}, which says what is gone; or {@link Swap.Kept} with everything that is wrong
     */
    public Swap swap(Path directoryOrJar, Set<CountryCode> expected) {
        SortedSet<CountryCode> countries = new TreeSet<>(expected);
        return swap(() -> loader.load(directoryOrJar, watch), directoryOrJar.toString(), countries);
    }

    /**
     * Puts the policies that come with the library in force.
     *
     * @return {@link Swap.Swapped}, or {@link Swap.Kept} with everything that is wrong
     */
    public Swap swapToBundledPolicies() {
        return swap(() -> loader.bundled(watch), "policies", new TreeSet<>());
    }

    private LiveWeegschaal set(UnaryOperator<Weegschaal> further, Watch by) {
        return new LiveWeegschaal(loader, further.apply(current), next -> further.apply(asSet.apply(next)), by);
    }

    private Swap swap(Supplier<LoadedPolicies> load, String place, SortedSet<CountryCode> expected) {
        try {
            swaps.lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Swap.Kept(List.of(Problem.of(
                    ProblemCode.PROGRAM_FAULT,
                    Place.of(place),
                    SharedMessage.POLICIES_NOT_LOADED.with("interrupted"))));
        }
        try {
            return swapNow(load, place, expected);
        } finally {
            swaps.unlock();
        }
    }

    private Swap swapNow(Supplier<LoadedPolicies> load, String place, SortedSet<CountryCode> expected) {
        Ending ending = watch.begins(Activity.SWAP);
        Event event = new Event.Faulted();
        try {
            Weegschaal next = new Weegschaal(load.get());
            hasAll(expected, next, place);
            SortedSet<CountryCode> gone = without(current.countries(), next.countries());
            current = asSet.apply(next);
            event = new Event.Swapped(next.policies());
            return new Swap.Swapped(next.policies(), gone);
        } catch (PoliciesRefused refused) {
            event = new Event.NotSwapped(
                    refused.problems().stream().map(Problem::code).toList());
            return new Swap.Kept(refused.problems());
        } catch (RuntimeException fault) {
            LOG.error("other policies could not be loaded, so the last good ones stay in force", fault);
            return new Swap.Kept(List.of(Problem.of(
                    ProblemCode.PROGRAM_FAULT,
                    Place.of(place),
                    SharedMessage.POLICIES_NOT_LOADED.with(fault.getClass().getSimpleName()))));
        } finally {
            ending.ended(event);
        }
    }

    private static void hasAll(SortedSet<CountryCode> expected, Weegschaal next, String place) {
        List<Problem> problems = without(expected, next.countries()).stream()
                .map(country -> Problem.of(
                        ProblemCode.UNKNOWN_REFERENCE, Place.of(place), SwapMessage.NO_POLICY_OF.with(country)))
                .toList();
        if (!problems.isEmpty()) {
            throw new PoliciesRefused(problems);
        }
    }

    private static SortedSet<CountryCode> without(SortedSet<CountryCode> countries, SortedSet<CountryCode> others) {
        SortedSet<CountryCode> rest = new TreeSet<>(countries);
        rest.removeAll(others);
        return rest;
    }
}
