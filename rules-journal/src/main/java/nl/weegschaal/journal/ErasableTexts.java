package nl.weegschaal.journal;

/**
 * The texts of a line. The chain has only their hash, made with a salt that is stored with them: when both are gone, the
 * hash says nothing of them, not even to someone who tries out what they may have been.
 *
 * @param salt 32 hexadecimal digits, new for each line
 * @param json the texts, one JSON object
 */
public record ErasableTexts(String salt, String json) {
    /**
     * The hash that the chain has.
     *
     * @return the SHA-256 of the salt and the texts in UTF-8, 64 hexadecimal digits
     */
    public String hash() {
        return new Sha256().add(salt).add(json).hex();
    }

    @Override
    public String toString() {
        return "ErasableTexts[" + json.length() + " characters]";
    }
}
