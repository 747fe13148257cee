package nl.weegschaal.engine;

import java.util.Optional;
import nl.weegschaal.engine.load.LoadedPolicies;
import nl.weegschaal.engine.load.PolicyLoader;
import nl.weegschaal.engine.memory.BoundedMemory;

/**
 * What was loaded by recipe on this Java machine, so that a recipe that comes with every piece of work is loaded once. It keeps
 * a few recipes, those asked for lately. The one thing in the library that all of a Java machine shares: what comes off a stream
 * can be handed nothing else. Safe for use by several threads: those with the same recipe wait for its first load, others do not.
 */
final class LoadedRecipes {
    static final int MOST_KEPT = 4;

    private static final LoadedRecipes OF_THIS_MACHINE = new LoadedRecipes();

    private final BoundedMemory<Recipe, Loaded> kept = BoundedMemory.ofAtMost(MOST_KEPT);

    static LoadedRecipes ofThisMachine() {
        return OF_THIS_MACHINE;
    }

    Weegschaal get(Recipe recipe) {
        return loaded(recipe).get(recipe);
    }

    private synchronized Loaded loaded(Recipe recipe) {
        return kept.get(recipe, unknown -> new Loaded());
    }

    /** What one recipe came to; a recipe that was refused is tried again, and refused again, each time. */
    private static final class Loaded {
        private Optional<Weegschaal> weegschaal = Optional.empty();

        synchronized Weegschaal get(Recipe recipe) {
            if (weegschaal.isEmpty()) {
                weegschaal = Optional.of(load(recipe));
            }
            return weegschaal.get();
        }

        private static Weegschaal load(Recipe recipe) {
            SameRules.check(recipe);
            PolicyLoader loader = PolicyLoader.ofLibrary();
            LoadedPolicies loaded = recipe.files().isEmpty() ? loader.bundled() : loader.load(recipe.found());
            return new Weegschaal(loaded).remembering(recipe.remembering());
        }
    }
}
