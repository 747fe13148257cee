package nl.weegschaal.engine.guard;

import java.util.Optional;
import java.util.stream.Stream;
import nl.weegschaal.engine.folder.ClassPathFolder;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.policy.GeneralRules;
import nl.weegschaal.engine.policy.GeneralRulesReader;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.PolicyReader;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.rules.RuleProgram;
import nl.weegschaal.model.advisory.Advisory;

/** The parts of the bundled rules and policies, for tests that put them together in another way. */
final class BundledRules {
    static final Folder ROOT = new ClassPathFolder().read("weegschaal");
    static final GeneralRules GENERAL = general(ROOT);
    static final Policy UKRAINE = policy("ukraine-2026-07-02");
    static final Policy SUDAN = policy("sudan-2024-06-27");

    private BundledRules() {}

    /** The rules that an advisory was made with. */
    static RuleProgram of(Advisory advisory) {
        return advisory.basis()
                .policy()
                .flatMap(used -> Stream.of(UKRAINE, SUDAN)
                        .filter(policy -> policy.fingerprint().equals(used.fingerprint()))
                        .findFirst())
                .map(Policy::rules)
                .orElseGet(GENERAL::rules);
    }

    private static GeneralRules general(Folder root) {
        Problems problems = new Problems();
        return read(GeneralRulesReader.read(root, problems), problems);
    }

    private static Policy policy(String name) {
        Problems problems = new Problems();
        Folder folder = ROOT.folder("policies").folder(name);
        return read(new PolicyReader(GENERAL, problems).read(folder), problems);
    }

    private static <T> T read(Optional<T> found, Problems problems) {
        return found.orElseThrow(
                () -> new IllegalStateException(problems.asFound().toString()));
    }
}
