package nl.weegschaal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.weegschaal.engine.archive.ContentKind;
import nl.weegschaal.engine.archive.RuleContent;
import nl.weegschaal.engine.assess.Version;
import nl.weegschaal.engine.folder.FoundPolicies;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.PoliciesRefused;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;

/** Checks that rules and policies on this machine are those of a recipe, before any of them is used. */
final class SameRules {
    private static final Place RECIPE = Place.of("recipe");

    private SameRules() {}

    /** Throws {@link PoliciesRefused} with everything that differs. */
    static void check(Recipe recipe) {
        Problems problems = new Problems();
        if (!recipe.library().equals(Version.ofLibrary())) {
            problems.add(Problem.of(
                            ProblemCode.UNKNOWN_FINGERPRINT,
                            RECIPE,
                            RecipeMessage.OTHER_LIBRARY.with(Version.ofLibrary()))
                    .withExpected(RecipeMessage.LIBRARY.with(recipe.library())));
        }
        SortedMap<String, String> asked = new TreeMap<>();
        recipe.policies().forEach((name, fingerprint) -> asked.put(shown(name), fingerprint));
        asked.put(RuleContent.GENERAL_RULES, recipe.generalRules());
        SortedMap<String, String> here = of(here(recipe));
        asked.forEach((name, fingerprint) -> {
            if (!fingerprint.equals(here.get(name))) {
                problems.add(Problem.of(ProblemCode.UNKNOWN_FINGERPRINT, RECIPE, RecipeMessage.OTHER_RULES.with(name))
                        .withExpected(RecipeMessage.FINGERPRINT.with(fingerprint)));
            }
        });
        here.keySet().stream()
                .filter(name -> !asked.containsKey(name))
                .forEach(name -> problems.add(
                        Problem.of(ProblemCode.UNKNOWN_FINGERPRINT, RECIPE, RecipeMessage.POLICY_TOO_MANY.with(name))));
        if (!problems.isEmpty()) {
            throw new PoliciesRefused(problems.asFound());
        }
    }

    private static List<RuleContent> here(Recipe recipe) {
        List<RuleContent> bundled = RuleContent.bundled();
        if (recipe.files().isEmpty()) {
            return bundled;
        }
        List<RuleContent> here = new ArrayList<>(bundled.subList(0, 1));
        here.addAll(RuleContent.policies(recipe.found().folder()));
        return here;
    }

    /** The fingerprints of what comes with the library. */
    static SortedMap<String, String> bundled() {
        return of(RuleContent.bundled());
    }

    /** The fingerprints of rules and policies by their names. */
    static SortedMap<String, String> of(List<RuleContent> contents) {
        SortedMap<String, String> fingerprints = new TreeMap<>();
        contents.forEach(content -> fingerprints.put(
                content.kind() == ContentKind.POLICY ? shown(content.name()) : content.name(), content.fingerprint()));
        return fingerprints;
    }

    /** A policy may have the name of the general rules; its folder distinguishes them. */
    private static String shown(String policy) {
        return FoundPolicies.FOLDER + "/" + policy;
    }
}
