package nl.weegschaal.engine.remark;

import nl.weegschaal.engine.folder.Fingerprint;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.language.CanonicalRule;
import nl.weegschaal.engine.language.Rule;

/**
 * What a remark is about: one rule, or one file of the policy.
 *
 * @param kind which of the two
 * @param name the name of the rule, or that of the file in its folder
 * @param hash the SHA-256 of the rule in its fixed form, or of the content of the file
 */
public record Subject(Kind kind, String name, String hash) {
    /** What a remark can be about. */
    public enum Kind {
        /** A rule. */
        RULE,
        /** A file. */
        FILE
    }

    /**
     * A rule as the subject of a remark.
     *
     * @param rule the rule
     * @return the subject
     */
    public static Subject of(Rule rule) {
        return new Subject(Kind.RULE, rule.id().value(), CanonicalRule.hash(rule));
    }

    /**
     * A file as the subject of a remark.
     *
     * @param folder the folder of the policy
     * @param file the name of a file in it
     * @return the subject; for a file that is not there, with the hash of nothing
     */
    public static Subject of(Folder folder, String file) {
        return new Subject(Kind.FILE, file, Fingerprint.of(folder.bytes(file).orElseGet(() -> new byte[0])));
    }
}
