package nl.weegschaal.engine.folder;

/**
 * How much is read from a folder or a jar that someone names.
 *
 * @param files the largest number of files
 * @param fileBytes the largest size of one file
 * @param totalBytes the largest size of all files together
 * @param depth how many folders may stand in one another
 */
public record FolderLimits(int files, int fileBytes, int totalBytes, int depth) {
    private static final int MIB = 1024 * 1024;

    /**
     * The limits for policies.
     *
     * @return 5,000 files of at most 1 MiB, 32 MiB together, 12 folders deep
     */
    public static FolderLimits forPolicies() {
        return new FolderLimits(5_000, MIB, 32 * MIB, 12);
    }

    static String shown(int bytes) {
        return bytes % MIB == 0 ? bytes / MIB + " MiB" : bytes + " bytes";
    }
}
