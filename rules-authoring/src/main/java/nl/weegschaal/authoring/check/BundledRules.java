package nl.weegschaal.authoring.check;

import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.folder.BundledFolder;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.policy.GeneralRules;
import nl.weegschaal.engine.policy.GeneralRulesReader;
import nl.weegschaal.engine.problem.PoliciesRefused;
import nl.weegschaal.engine.problem.Problems;

/**
 * The general rules that come with the library, with the folders of its policies.
 *
 * @param general the general rules
 * @param policies the folder with a folder for each policy
 */
public record BundledRules(GeneralRules general, Folder policies) {
    /** The folder with a folder for each policy, in the folder that comes with the library. */
    public static final String POLICIES = "policies";

    /**
     * Reads what comes with the library.
     *
     * @return the general rules and the folders of policies
     * @throws PoliciesRefused if the general rules cannot be used
     */
    public static BundledRules load() {
        return of(BundledFolder.read());
    }

    /**
     * Reads what comes with the library from its folder.
     *
     * @param root the folder with the general rules and the policies
     * @return the general rules and the folders of policies
     * @throws PoliciesRefused if the general rules cannot be used
     */
    public static BundledRules of(Folder root) {
        Problems problems = new Problems();
        Optional<GeneralRules> general = GeneralRulesReader.read(root, problems);
        if (general.isEmpty() || !problems.isEmpty()) {
            throw new PoliciesRefused(problems.inDocumentOrder());
        }
        return new BundledRules(general.get(), root.folder(POLICIES));
    }

    /**
     * The ids of the bundled policies.
     *
     * @return the names of their folders, in order
     */
    public List<String> ids() {
        return List.copyOf(policies.folders());
    }

    /**
     * The folder of a bundled policy.
     *
     * @param id its id
     * @return the folder; empty if there is no such policy
     */
    public Optional<Folder> policy(String id) {
        return Optional.of(id).filter(ids()::contains).map(policies::folder);
    }
}
