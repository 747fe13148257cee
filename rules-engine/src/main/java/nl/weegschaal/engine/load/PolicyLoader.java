package nl.weegschaal.engine.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.archive.RuleContent;
import nl.weegschaal.engine.folder.ClassPathFolder;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.folder.FolderLimits;
import nl.weegschaal.engine.folder.FoundPolicies;
import nl.weegschaal.engine.folder.PolicyFinder;
import nl.weegschaal.engine.observe.Watch;
import nl.weegschaal.engine.policy.GeneralRules;
import nl.weegschaal.engine.policy.GeneralRulesReader;
import nl.weegschaal.engine.policy.PolicyInFolder;
import nl.weegschaal.engine.policy.PolicyReader;
import nl.weegschaal.engine.policy.PolicySet;
import nl.weegschaal.engine.policy.PolicySetCheck;
import nl.weegschaal.engine.policy.TransitionCheck;
import nl.weegschaal.engine.problem.PoliciesRefused;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.prove.KnownProofs;
import nl.weegschaal.engine.remark.AcceptanceReader;

/** Loads policies together with the general rules of the library: all of them, or none. Safe for several threads. */
public final class PolicyLoader {
    private static final String ROOT = "weegschaal";

    private final GeneralRules general;
    private final RuleContent content;
    private final Folder bundled;
    private final PassedPolicies passed = new PassedPolicies();
    private final ProvedPolicies proved;

    private PolicyLoader(GeneralRules general, Folder root, ProvedPolicies proved) {
        this.general = general;
        this.content = RuleContent.general(GeneralRulesReader.content(root));
        this.bundled = root.folder(FoundPolicies.FOLDER);
        this.proved = proved;
    }

    /** Reads what the library brings with it; throws {@link PoliciesRefused} if that cannot be used. */
    public static PolicyLoader ofLibrary() {
        return of(new ClassPathFolder().read(ROOT));
    }

    public static PolicyLoader of(Folder root) {
        Problems problems = new Problems();
        Optional<GeneralRules> general = GeneralRulesReader.read(root, problems);
        refuse(problems);
        GeneralRules read = general.orElseThrow();
        ProvedPolicies proved = new ProvedPolicies(read, KnownProofs.read(root));
        proved.proveGeneral(root, problems);
        refuse(problems);
        return new PolicyLoader(read, root, proved);
    }

    private static void refuse(Problems problems) {
        if (!problems.isEmpty()) {
            throw new PoliciesRefused(problems.inDocumentOrder());
        }
    }

    /** The scenarios of these policies are tests of the build, so they do not run here. */
    public LoadedPolicies bundled() {
        return bundled(Watch.NOBODY);
    }

    public LoadedPolicies bundled(Watch watch) {
        FoundPolicies found = FoundPolicies.asNamed(bundled);
        Problems problems = new Problems();
        return load(found, read(found, problems), problems, watch);
    }

    /** Loads policies that may have been changed by anyone, so their scenarios must pass first. */
    public LoadedPolicies load(Path directoryOrJar) {
        return load(directoryOrJar, Watch.NOBODY);
    }

    public LoadedPolicies load(Path directoryOrJar, Watch watch) {
        Problems problems = new Problems();
        Optional<FoundPolicies> place = new PolicyFinder(FolderLimits.forPolicies(), problems).find(directoryOrJar);
        return load(place.orElseThrow(() -> new PoliciesRefused(problems.inDocumentOrder())), problems, watch);
    }

    /** Loads policies that were found elsewhere, with the same checks. */
    public LoadedPolicies load(FoundPolicies found) {
        return load(found, new Problems(), Watch.NOBODY);
    }

    private LoadedPolicies load(FoundPolicies found, Problems problems, Watch watch) {
        List<PolicyInFolder> policies = read(found, problems);
        policies.forEach(policy -> passed.pass(general, policy, problems));
        for (String name : found.folder().folders()) {
            AcceptanceReader.read(found.folder().folder(name), problems);
        }
        return load(found, policies, problems, watch);
    }

    private List<PolicyInFolder> read(FoundPolicies found, Problems problems) {
        PolicyReader reader = new PolicyReader(general, problems);
        List<PolicyInFolder> policies = new ArrayList<>();
        for (String name : found.folder().folders()) {
            Folder folder = found.folder().folder(name);
            reader.read(folder).ifPresent(policy -> policies.add(new PolicyInFolder(folder, policy)));
        }
        return policies;
    }

    private LoadedPolicies load(FoundPolicies found, List<PolicyInFolder> policies, Problems problems, Watch watch) {
        PolicySetCheck.clashes(policies).forEach(clash -> problems.add(clash.problem()));
        TransitionCheck.of(policies).forEach(clash -> problems.add(clash.problem()));
        policies.forEach(policy -> proved.prove(policy, problems, watch));
        if (!problems.isEmpty()) {
            throw new PoliciesRefused(
                    problems.inDocumentOrder().stream().map(found::located).toList());
        }
        List<RuleContent> contents = new ArrayList<>(List.of(content));
        policies.forEach(policy -> contents.add(RuleContent.policy(policy.folder())));
        return new LoadedPolicies(
                general,
                new PolicySet(policies.stream().map(PolicyInFolder::policy).toList()),
                contents);
    }
}
