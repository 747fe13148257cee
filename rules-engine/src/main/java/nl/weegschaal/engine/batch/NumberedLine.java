package nl.weegschaal.engine.batch;

/**
 * A line of a file.
 *
 * @param number which one, from 1
 * @param bytes what stands on it, without the line feed; not copied
 */
@SuppressWarnings("ArrayRecordComponent") // it goes from the reader to the work and is compared with nothing
public record NumberedLine(int number, byte[] bytes) {
    /**
     * Whether there is nothing on it but spaces.
     *
     * @return true if so
     */
    public boolean isBlank() {
        for (byte sign : bytes) {
            if (sign != ' ' && sign != '\t' && sign != '\r') {
                return false;
            }
        }
        return true;
    }
}
