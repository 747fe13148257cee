package nl.weegschaal.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A {@link Weegschaal} of which the policies can be changed while it is in use. Every assessment uses the policies that were
 * in force when it began, and only those, and its advisory carries their fingerprint. New policies are loaded, compiled and
 * tried on their own scenarios before they come in force, and if anything is wrong with them the last good ones stay. Safe for use by several
 * threads: assessments never wait for a swap; swaps wait for one another.
 */
public final class LiveWeegschaal {
    private static final Logger LOG = LoggerFactory.getLogger(LiveWeegschaal.class);

    private final PolicyLoader loader;
    private final UnaryOperator<Weegschaal> asSet;
    private final Watch watch;
    private volatile Weegschaal current;

    private LiveWeegschaal(PolicyLoader loader, Weegschaal first, UnaryOperator<Weegschaal> asSet, Watch watch) {
        this.loader = loader;
        this.current = asSet.apply(first);
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
     * The policies that are in force now, with a listener that is told of every assessment, swap and proof from now on. Do this before it is
     * used: this one and the new one are swapped independently of each other.
     *
     * @param listener is told when work begins and how it ends, but no value from any case
     * @return the library with this listener
     */
    public LiveWeegschaal observedBy(WeegschaalListener listener) {
        return new LiveWeegschaal(loader, current, next -> asSet.apply(next).observedBy(listener), Watch.by(listener));
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
        return new LiveWeegschaal(loader, current, next -> asSet.apply(next).remembering(closedCases), watch);
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
     * Puts other policies in force, or says why not. It throws no exception for what it finds.
     *
     * @param directoryOrJar where they are, as for {@link Weegschaal#withPolicies}
     * @return {@link Swap.Swapped}, or {@link Swap.Kept} with everything that is wrong
     */
    public Swap swap(Path directoryOrJar) {
        return swap(() -> loader.load(directoryOrJar, watch), directoryOrJar.toString());
    }

    /**
     * Puts the policies that come with the library in force.
     *
     * @return {@link Swap.Swapped}, or {@link Swap.Kept} with everything that is wrong
     */
    public Swap swapToBundledPolicies() {
        return swap(() -> loader.bundled(watch), "policies");
    }

    private synchronized Swap swap(Supplier<LoadedPolicies> load, String place) {
        Ending ending = watch.begins(Activity.SWAP);
        Event event = new Event.Faulted();
        try {
            Weegschaal next = new Weegschaal(load.get());
            current = asSet.apply(next);
            event = new Event.Swapped(next.policies());
            return new Swap.Swapped(next.policies());
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
}
