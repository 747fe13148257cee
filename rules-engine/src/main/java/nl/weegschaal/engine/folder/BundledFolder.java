package nl.weegschaal.engine.folder;

/** The folder of rules, policies, legal sources and texts that comes with the library. */
public final class BundledFolder {
    private static final String ROOT = "weegschaal";

    private BundledFolder() {}

    /**
     * Reads it from the class path.
     *
     * @return the folder with {@code general}, {@code law}, {@code policies} and {@code texts}
     */
    public static Folder read() {
        return new ClassPathFolder().read(ROOT);
    }
}
