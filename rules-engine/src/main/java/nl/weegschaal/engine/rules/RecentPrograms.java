package nl.weegschaal.engine.rules;

import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.engine.memory.BoundedMemory;

/**
 * Compiled programs by their rules: all that are in use anywhere, and the few that were asked for last. So a policy of which
 * only the table changed, or an earlier one that comes back, needs no compilation, and what nobody uses any more does not
 * stay in memory. Safe for use by several threads.
 */
final class RecentPrograms {
    private static final int LAST = 8;

    private final Map<List<Rule>, WeakReference<RuleProgram>> inUse = new HashMap<>();
    private final BoundedMemory<List<Rule>, RuleProgram> recent = BoundedMemory.ofTheLast(LAST);

    /** The program with exactly these rules, compiled now if there is none. */
    synchronized Optional<RuleProgram> get(List<Rule> rules, Supplier<Optional<RuleProgram>> compilation) {
        Optional<RuleProgram> program = Optional.ofNullable(inUse.get(rules))
                .flatMap(reference -> Optional.ofNullable(reference.get()))
                .or(compilation);
        program.ifPresent(found -> keep(rules, found));
        return program;
    }

    private void keep(List<Rule> rules, RuleProgram program) {
        inUse.values().removeIf(reference -> reference.get() == null);
        inUse.put(rules, new WeakReference<>(program));
        recent.put(rules, program);
    }
}
