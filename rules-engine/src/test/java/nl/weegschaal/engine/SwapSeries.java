package nl.weegschaal.engine;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.weegschaal.engine.folder.Fingerprint;
import nl.weegschaal.engine.folder.FolderLimits;
import nl.weegschaal.engine.folder.PolicyFinder;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.vocabulary.ScaleCode;

/**
 * A series of swaps on one {@link LiveWeegschaal}. Every so many swaps there is a policy with rules that were never seen
 * before; the swaps between them go back and forth among the last few, and nearly every fourth is to a policy that is no good.
 * Policies with an even number give the area gradation 1, the others 3, and each has a rule that tells its number.
 */
final class SwapSeries {
    private static final int BACK_AND_FORTH = 4;

    private final Path folder;
    private final int swapsPerNewRules;
    private final LiveWeegschaal live;
    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private int made;
    private int good;
    private int refused;

    SwapSeries(Path folder, int swapsPerNewRules) {
        this.folder = folder;
        this.swapsPerNewRules = swapsPerNewRules;
        PoliciesOnDisk.write(folder.resolve("bad/ukraine/policy.json"), "{}");
        makePolicy();
        this.live = LiveWeegschaal.withPolicies(folder.resolve("0"));
        numbers.put(live.current().policies().get(0).fingerprint(), 0);
    }

    /** Does the swaps with these numbers, counted from 1. */
    void swap(int first, int last) {
        for (int number = first; number <= last; number++) {
            boolean newRules = number % swapsPerNewRules == 0;
            if (number % BACK_AND_FORTH == 0 && (!newRules || swapsPerNewRules < BACK_AND_FORTH)) {
                refused(live.swap(folder.resolve("bad")));
            } else if (newRules) {
                makePolicy();
                swapTo(made - 1);
            } else {
                swapTo(Math.max(0, made - 1 - number % BACK_AND_FORTH));
            }
        }
    }

    /** Assesses once; tells what is wrong with the advisory, or nothing. */
    String assess() {
        Advisory advisory = live.assess(Cases.from("UA-63"));
        String fingerprint = advisory.basis().policy().orElseThrow().fingerprint();
        Integer number = numbers.get(fingerprint);
        if (number == null) {
            return "an advisory by a policy that was never put in force: " + fingerprint;
        }
        ScaleCode expected = number % 2 == 0 ? ScaleCode.PRESENCE_SUFFICES : ScaleCode.MORE_INDIVIDUAL_ELEMENTS_NEEDED;
        boolean told = advisory.derivation().rules().stream()
                .anyMatch(card -> card.sentence().en().equals(sentence(number)));
        return advisory.home().scale().code() == expected && told ? "" : "policy " + number + " gave another's advice";
    }

    int policiesMade() {
        return made;
    }

    int good() {
        return good;
    }

    int refused() {
        return refused;
    }

    private void swapTo(int number) {
        Path policies = folder.resolve(String.valueOf(number));
        // The fingerprint is known before anyone can see it in an advisory.
        numbers.computeIfAbsent(fingerprintOf(policies), unknown -> number);
        if (!(live.swap(policies) instanceof Swap.Swapped)) {
            throw new AssertionError("a good policy was refused: " + policies);
        }
        good++;
    }

    private static String fingerprintOf(Path policies) {
        return Fingerprint.of(new PolicyFinder(FolderLimits.forPolicies(), new Problems())
                .find(policies)
                .orElseThrow()
                .folder()
                .folder("ukraine"));
    }

    private void refused(Swap swap) {
        if (!(swap instanceof Swap.Kept)) {
            throw new AssertionError("a bad policy came in force");
        }
        refused++;
    }

    private void makePolicy() {
        PoliciesOnDisk disk = new PoliciesOnDisk(folder.resolve(String.valueOf(made)));
        disk.addVersion("ukraine", "2026-01-01", "2026-12-31", made % 2 == 0 ? 1 : 3);
        PoliciesOnDisk.write(disk.folder().resolve("ukraine/rules/ukraine-number.drl"), rule(made));
        made++;
    }

    private static String sentence(int number) {
        return "This is policy number " + number + ".";
    }

    private static String rule(int number) {
        return """
                package nl.weegschaal.rules.policy.ukraine;

                import nl.weegschaal.model.fact.*;
                import nl.weegschaal.model.vocabulary.*;

                rule "ukraine-number"
                    @Question("completeness")
                    @Status("illustrative")
                    @Sources("project/illustration")
                    @Nl("Dit is beleid nummer %d.")
                    @En("%s")
                when
                    AreaPolicy(standing == Standing.CURRENT)
                then
                    insert(new Attention(AttentionKind.GRADATION_NUMBER_NOT_PUBLISHED));
                end
                """.formatted(number, sentence(number));
    }
}
