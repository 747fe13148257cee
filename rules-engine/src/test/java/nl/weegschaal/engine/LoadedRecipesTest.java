package nl.weegschaal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What was loaded by recipe is shared, and no more of it is kept than a few. */
class LoadedRecipesTest {
    private static final Recipe BUNDLED = Weegschaal.withBundledPolicies().recipe();

    private final LoadedRecipes recipes = new LoadedRecipes();

    @Test
    void threads_that_ask_at_the_same_time_get_one_library_that_advises_in_all_of_them() throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Weegschaal>> asked = new ArrayList<>();
            List<Future<List<String>>> advised = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                asked.add(threads.submit(() -> {
                    start.await();
                    return recipes.get(BUNDLED);
                }));
                advised.add(threads.submit(() -> SentRecipe.lines(recipes.get(BUNDLED))));
            }
            start.countDown();
            assertThat(asked.get(0).get()).isSameAs(asked.get(1).get());
            assertThat(advised.get(0).get()).isEqualTo(advised.get(1).get());
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void two_recipes_are_two_libraries() {
        assertThat(recipes.get(BUNDLED)).isNotSameAs(recipes.get(remembering(10)));
    }

    @Test
    void a_recipe_in_use_stays_while_others_come_and_go_and_those_are_let_go() {
        Weegschaal used = recipes.get(BUNDLED);
        WeakReference<Weegschaal> passing = new WeakReference<>(recipes.get(remembering(2)));
        for (int i = 3; i < 3 + LoadedRecipes.MOST_KEPT; i++) {
            recipes.get(remembering(i));
            assertThat(recipes.get(BUNDLED)).isSameAs(used);
        }
        System.gc();
        assertThat(passing.get()).isNull();
    }

    private static Recipe remembering(int closedCases) {
        return new Recipe(BUNDLED.library(), BUNDLED.generalRules(), BUNDLED.policies(), BUNDLED.files(), closedCases);
    }
}
