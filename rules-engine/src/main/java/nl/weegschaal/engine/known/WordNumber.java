package nl.weegschaal.engine.known;

/** The number of a closed word among the words of its kind. */
final class WordNumber {
    private WordNumber() {}

    /** A key lives no longer than the program, so it does no harm that another version may number otherwise. */
    @SuppressWarnings("EnumOrdinal")
    static int of(Enum<?> word) {
        return word.ordinal();
    }
}
