package nl.weegschaal.engine;

import java.io.Serializable;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.weegschaal.engine.archive.ContentKind;
import nl.weegschaal.engine.archive.RuleContent;
import nl.weegschaal.engine.assess.Version;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.folder.FolderLimits;
import nl.weegschaal.engine.folder.FoundPolicies;
import nl.weegschaal.engine.problem.PoliciesRefused;

/**
 * How to get the same {@link Weegschaal} on another machine: a small value of plain texts, for engines that spread work over
 * machines. The rules do not travel, since every machine has the library; policies that are not bundled with it travel as their
 * files. On the other machine everything must come to the fingerprints that are named here, so that it gives the same
 * advice and the same traces, or none at all.
 *
 * @param library the version of the library, which the other machine must have too
 * @param generalRules the SHA-256 of the general rules, in hexadecimal
 * @param policies the SHA-256 of each policy, in hexadecimal, by its id; copied
 * @param files every file of every policy with its scenarios, in Base64, by names such as {@code sudan/policy.json}; empty for the
 *     bundled policies; copied; within the limits for policies: 5,000 files of at most 1 MiB, 32 MiB together
 * @param remembering of how many closed cases advice is kept, as for {@link Weegschaal#remembering}
 */
public record Recipe(
        String library,
        String generalRules,
        SortedMap<String, String> policies,
        SortedMap<String, String> files,
        int remembering)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks that nothing is absent and the size, even when a recipe is read from a stream.
     *
     * @throws NullPointerException if anything is absent
     * @throws IllegalArgumentException if there are more or larger files than policies can have, if one is not in Base64, or if there
     *     can be no such memory
     */
    public Recipe {
        Objects.requireNonNull(library, "library");
        Objects.requireNonNull(generalRules, "generalRules");
        policies = copy(policies);
        files = copy(files);
        within(FolderLimits.forPolicies(), files);
        Weegschaal.checkMemory(remembering);
    }

    /** In the order of their names, whatever order they came in. */
    private static SortedMap<String, String> copy(SortedMap<String, String> texts) {
        SortedMap<String, String> copy = new TreeMap<>();
        texts.forEach((name, text) -> copy.put(name, Objects.requireNonNull(text, name)));
        return Collections.unmodifiableSortedMap(copy);
    }

    private static void within(FolderLimits limits, SortedMap<String, String> files) {
        long total = 0;
        for (Map.Entry<String, String> file : files.entrySet()) {
            int bytes = bytes(file.getValue()).length;
            total += bytes;
            if (bytes > limits.fileBytes()) {
                throw new IllegalArgumentException("files: larger than a file of a policy can be: " + file.getKey());
            }
        }
        if (files.size() > limits.files() || total > limits.totalBytes()) {
            throw new IllegalArgumentException("files: more than policies can have");
        }
    }

    private static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }

    static Recipe of(List<RuleContent> contents, int remembering) {
        String general = "";
        SortedMap<String, String> policies = new TreeMap<>();
        SortedMap<String, String> files = new TreeMap<>();
        boolean bundled = SameRules.bundled().equals(SameRules.of(contents));
        for (RuleContent content : contents) {
            if (content.kind() == ContentKind.GENERAL) {
                general = content.fingerprint();
            } else {
                policies.put(content.name(), content.fingerprint());
                content.folder()
                        .files()
                        .forEach((file, bytes) -> files.put(
                                content.name() + "/" + file, Base64.getEncoder().encodeToString(bytes)));
            }
        }
        return new Recipe(
                Version.ofLibrary(), general, policies, bundled ? Collections.emptySortedMap() : files, remembering);
    }

    /**
     * The library with these rules and policies. It is loaded once on a Java machine and then shared by all threads; a few
     * recipes are kept, those asked for lately. Policies that travelled pass the same gate, scenarios and proof here as where they
     * were loaded first, which takes a second or more for each.
     *
     * @return the library, ready to advise
     * @throws PoliciesRefused if this is another version of the library, if rules or policies do not come to the fingerprints, or if
     *     a policy cannot be used
     */
    public Weegschaal weegschaal() {
        return LoadedRecipes.ofThisMachine().get(this);
    }

    /** The policies that travel, as {@link Weegschaal#withPolicies} would find them. */
    FoundPolicies found() {
        SortedMap<String, byte[]> content = new TreeMap<>();
        files.forEach((file, base64) -> content.put(file, bytes(base64)));
        return FoundPolicies.asNamed(new Folder(FoundPolicies.FOLDER, content));
    }
}
