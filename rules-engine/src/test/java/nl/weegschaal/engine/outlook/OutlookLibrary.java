package nl.weegschaal.engine.outlook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weegschaal.engine.Weegschaal;
import nl.weegschaal.engine.folder.ClassPathFolder;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.policy.GeneralRules;
import nl.weegschaal.engine.policy.GeneralRulesReader;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.PolicyReader;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.rules.RuleProgram;
import nl.weegschaal.model.advisory.Advisory;

/** The bundled rules as a host sees them, and the same rules by themselves, to run facts that no case has. */
record OutlookLibrary(Weegschaal weegschaal, RuleProgram general, Map<String, Policy> policies) {
    static OutlookLibrary load() {
        Folder root = new ClassPathFolder().read("weegschaal");
        Problems problems = new Problems();
        GeneralRules general = GeneralRulesReader.read(root, problems).orElseThrow();
        PolicyReader reader = new PolicyReader(general, problems);
        List<Policy> policies = Stream.of("ukraine-2026-07-02", "sudan-2024-06-27")
                .map(name -> reader.read(root.folder("policies").folder(name)).orElseThrow())
                .toList();
        return new OutlookLibrary(
                Weegschaal.withBundledPolicies(),
                general.rules(),
                policies.stream().collect(Collectors.toMap(Policy::fingerprint, policy -> policy)));
    }

    RuleProgram rules(Advisory advisory) {
        return advisory.basis()
                .policy()
                .flatMap(used -> Optional.ofNullable(policies.get(used.fingerprint())))
                .map(Policy::rules)
                .orElse(general);
    }
}
