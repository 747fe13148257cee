package nl.weegschaal.engine.scenario;

import java.util.List;
import nl.weegschaal.engine.folder.ClassPathFolder;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.policy.GeneralRules;
import nl.weegschaal.engine.policy.GeneralRulesReader;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.PolicyReader;
import nl.weegschaal.engine.problem.Problems;

/** The general rules and policies that come with the library, as the check of a policy has them. */
public final class BundledRules {
    static final Folder ROOT = new ClassPathFolder().read("weegschaal");
    public static final GeneralRules GENERAL =
            GeneralRulesReader.read(ROOT, new Problems()).orElseThrow();
    static final Folder SUDAN = ROOT.folder("policies").folder("sudan-2024-06-27");
    static final Folder UKRAINE = ROOT.folder("policies").folder("ukraine-2026-07-02");
    static final List<Policy> POLICIES = List.of(policy(SUDAN), policy(UKRAINE));

    private BundledRules() {}

    static Policy policy(Folder folder) {
        Problems problems = new Problems();
        return new PolicyReader(GENERAL, problems)
                .read(folder)
                .orElseThrow(() -> new AssertionError(problems.inDocumentOrder()));
    }

    static Policy sudan() {
        return POLICIES.get(0);
    }
}
