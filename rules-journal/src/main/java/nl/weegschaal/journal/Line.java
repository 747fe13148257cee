package nl.weegschaal.journal;

import java.util.Optional;

/**
 * One line of a journal: a link and what it covers.
 *
 * @param link the link
 * @param core the core of the entry, one JSON object
 * @param texts what may be erased; empty if there is none, or no longer
 */
public record Line(Link link, String core, Optional<ErasableTexts> texts) {
    /** The largest number of bytes of a line, without the line feed at its end. */
    public static final int LONGEST = Entry.LARGEST + 4096;

    /**
     * The line as it stands in a journal: the canonical link with its hash, the core and the texts.
     *
     * @return one JSON object, without the line feed at its end
     */
    public String json() {
        String canonical = link.canonical();
        StringBuilder json = new StringBuilder(canonical).deleteCharAt(canonical.length() - 1);
        json.append(",\"hash\":\"").append(link.hash()).append("\",\"core\":").append(core);
        texts.ifPresent(erasable -> json.append(",\"salt\":\"")
                .append(erasable.salt())
                .append("\",\"texts\":")
                .append(erasable.json()));
        return json.append('}').toString();
    }

    /** Prints the number and the kind only. */
    @Override
    public String toString() {
        return "Line[" + link.sequence() + ", " + link.kind() + "]";
    }
}
