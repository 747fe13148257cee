package nl.weegschaal.authoring.diff;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.weegschaal.authoring.check.BundledRules;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.policy.GeneralRules;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.PolicyReader;
import nl.weegschaal.engine.problem.Problems;

/** A policy of a country that does not exist, and changes to it. */
final class Edition {
    static final GeneralRules GENERAL = BundledRules.load().general();
    static final String POLICY = "policy.json";
    static final String GRADATIONS = "gradations.csv";
    static final String ALTERNATIVES = "alternatives.csv";
    static final String RULE = "rules/two-elements.drl";

    private static final String NAME = "exercise-alternatives";

    private final SortedMap<String, byte[]> files;

    private Edition(SortedMap<String, byte[]> files) {
        this.files = files;
    }

    /** The exercise with which the general rules on alternatives are shown. */
    static Edition exercise() {
        return new Edition(
                new TreeMap<>(GENERAL.folder().folder("exercises").folder(NAME).files()));
    }

    /** The same with a rule of its own: so many plausible elements, however strong, indicate a higher degree. */
    static Edition withThreshold(int elements) {
        return exercise().put(RULE, """
            package nl.weegschaal.rules.exercise;

            import nl.weegschaal.model.fact.*;
            import nl.weegschaal.model.vocabulary.*;

            rule "exercise-plausible-elements"
                @Question("indications")
                @Status("illustrative")
                @Sources("project/illustration")
                @Nl("Genoeg aannemelijke elementen samen wijzen op een hogere mate.")
                @En("Enough plausible elements together indicate a higher degree.")
            when
                accumulate( $e : IndividualElement(bearsHere == true, nexus == Nexus.EXPLAINED, evidence >= EvidenceState.PLAUSIBLE);
                            $n : count($e);
                            $n >= %d )
            then
                insert(new Indication(Degree.HIGHER, IndicationBasis.COMBINATION));
            end
            """.replace("%d", String.valueOf(elements)));
    }

    Edition put(String file, String text) {
        SortedMap<String, byte[]> changed = new TreeMap<>(files);
        changed.put(file, text.getBytes(StandardCharsets.UTF_8));
        return new Edition(changed);
    }

    Edition replace(String file, String from, String to) {
        String text = text(file);
        if (!text.contains(from)) {
            throw new AssertionError(file + " does not hold " + from);
        }
        return put(file, text.replace(from, to));
    }

    String text(String file) {
        return new String(files.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
    }

    Policy policy() {
        Problems problems = new Problems();
        return new PolicyReader(GENERAL, problems)
                .read(new Folder(NAME, files))
                .orElseThrow(() -> new AssertionError(problems.asFound()));
    }
}
