package nl.weegschaal.engine.prove;

import java.util.Set;
import java.util.stream.Collectors;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.memory.BoundedMemory;

/**
 * The proofs that need not be made again: those that the build made of the bundled rules, and those made since. A proof of other
 * rules has another key, so it is none for these. Safe for several threads.
 */
public final class KnownProofs {
    /** The file with the keys of the bundled proofs, one on a line. */
    public static final String FILE = "proofs.txt";

    private static final int LAST = 256;

    private final Set<String> bundled;
    private final BoundedMemory<String, Boolean> made = BoundedMemory.ofTheLast(LAST);

    private KnownProofs(Set<String> bundled) {
        this.bundled = bundled;
    }

    /**
     * The proofs that the library brings with it.
     *
     * @param root the folder with the general rules and the bundled policies
     * @return those proofs; none if the file is not there
     */
    public static KnownProofs read(Folder root) {
        return new KnownProofs(root.text(FILE).stream()
                .flatMap(String::lines)
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" ", 2)[0])
                .collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * Whether rules are known to keep all guardrails.
     *
     * @param key what the proof would be about, as {@link ProofKey} gives it
     * @return true if there is a proof of it
     */
    public boolean holds(String key) {
        return bundled.contains(key) || made.get(key).isPresent();
    }

    /**
     * Keeps a proof that was made.
     *
     * @param key what it is about
     */
    public void keep(String key) {
        made.put(key, true);
    }
}
