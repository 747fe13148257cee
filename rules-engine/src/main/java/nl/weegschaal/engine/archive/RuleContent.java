package nl.weegschaal.engine.archive;

import java.util.ArrayList;
import java.util.List;
import nl.weegschaal.engine.folder.BundledFolder;
import nl.weegschaal.engine.folder.Fingerprint;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.folder.FoundPolicies;
import nl.weegschaal.engine.policy.GeneralRulesReader;
import nl.weegschaal.model.advisory.Basis;

/**
 * The files of the general rules or of a policy, to be kept by their fingerprint.
 *
 * @param kind which of the two
 * @param name the id of the policy, or {@value #GENERAL_RULES}
 * @param fingerprint the SHA-256 of the files, as an advisory names it
 * @param folder the files
 */
public record RuleContent(ContentKind kind, String name, String fingerprint, Folder folder) {
    /** What the general rules are called. */
    public static final String GENERAL_RULES = "general-rules";

    /**
     * What comes with the library.
     *
     * @return the general rules and each bundled policy
     */
    public static List<RuleContent> bundled() {
        Folder root = BundledFolder.read();
        List<RuleContent> contents = new ArrayList<>();
        contents.add(general(GeneralRulesReader.content(root)));
        contents.addAll(policies(root.folder(FoundPolicies.FOLDER)));
        return contents;
    }

    /**
     * Policies that stand side by side.
     *
     * @param folder the folder that holds a folder for each
     * @return each policy
     */
    public static List<RuleContent> policies(Folder folder) {
        return folder.folders().stream()
                .map(name -> policy(folder.folder(name)))
                .toList();
    }

    /**
     * The general rules.
     *
     * @param folder all that their fingerprint is of
     * @return the content
     */
    public static RuleContent general(Folder folder) {
        return new RuleContent(ContentKind.GENERAL, GENERAL_RULES, Fingerprint.of(folder), folder);
    }

    /**
     * A policy.
     *
     * @param folder its folder, which has its name
     * @return the content
     */
    public static RuleContent policy(Folder folder) {
        return new RuleContent(ContentKind.POLICY, folder.lastName(), Fingerprint.of(folder), folder);
    }

    /**
     * Whether an advisory was made with it.
     *
     * @param basis what the advisory was made with
     * @return true if the advisory names its fingerprint
     */
    public boolean isIn(Basis basis) {
        return switch (kind) {
            case GENERAL -> basis.generalRules().equals(fingerprint);
            case POLICY ->
                basis.policy()
                        .map(policy -> policy.fingerprint().equals(fingerprint))
                        .orElse(false);
        };
    }
}
