package nl.weegschaal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.folder.ClassPathFolder;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.policy.GeneralRules;
import nl.weegschaal.engine.policy.GeneralRulesReader;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.PolicyReader;
import nl.weegschaal.engine.policy.PolicySet;
import nl.weegschaal.engine.policy.PolicySetCheck;
import nl.weegschaal.engine.problem.PoliciesRefused;
import nl.weegschaal.engine.problem.Problems;

/** The rules and policies that come with the library: all of them, or none. */
final class BundledPolicies {
    private static final String ROOT = "weegschaal";

    private BundledPolicies() {}

    static Weegschaal load() {
        return load(new ClassPathFolder().read(ROOT));
    }

    static Weegschaal load(Folder root) {
        Problems problems = new Problems();
        Optional<GeneralRules> general = GeneralRulesReader.read(root, problems);
        List<Policy> policies = new ArrayList<>();
        general.ifPresent(shared -> {
            Folder folders = root.folder("policies");
            PolicyReader reader = new PolicyReader(shared, problems);
            for (String policy : folders.folders()) {
                reader.read(folders.folder(policy)).ifPresent(policies::add);
            }
        });
        PolicySetCheck.check(policies, problems);
        if (!problems.isEmpty()) {
            throw new PoliciesRefused(problems.inDocumentOrder());
        }
        return new Weegschaal(general.orElseThrow(), new PolicySet(policies));
    }
}
