package nl.weegschaal.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A line that is whole and does not follow from the one before.
 *
 * @param journal the file that it stands in
 * @param before the head before it
 * @param link the link of the line
 */
record Misfit(Path journal, Head before, Link link) {

    /** What happened, as far as it shows; the link of the line after it tells a leap from a line out of place. */
    Flaw flaw(Optional<Link> after) throws IOException {
        long line = before.sequence() + 1;
        long found = link.sequence();
        if (found == line) {
            return FlawTexts.replaced(line);
        }
        return found > line ? ahead(line, after) : behind(line);
    }

    private Flaw ahead(long line, Optional<Link> after) {
        long found = link.sequence();
        Optional<Link> expected = after.filter(next -> next.sequence() == line)
                .filter(next -> next.previous().equals(before.hash()));
        if (expected.isPresent()) {
            boolean swapped = link.previous().equals(expected.get().hash());
            return swapped ? FlawTexts.swapped(line, line, found) : FlawTexts.extra(line, found);
        }
        boolean leap = after.isEmpty() || after.get().sequence() == found + 1;
        return leap ? FlawTexts.missing(line, line, found - 1) : FlawTexts.swapped(line, line, found);
    }

    private Flaw behind(long line) throws IOException {
        return original().filter(link.hash()::equals).isPresent()
                ? FlawTexts.duplicated(line, link.sequence())
                : FlawTexts.twoOfOneNumber(line, link.sequence());
    }

    /** The hash of the line that has this number by right; read anew, since no walk remembers every line. */
    private Optional<String> original() throws IOException {
        try (Lines lines = new Lines(FileIdentity.reading(journal), 0, Progress.unheard())) {
            for (long line = 1; lines.next(); line++) {
                if (line == link.sequence()) {
                    return LineScan.of(lines.buffer(), lines.length()).map(ScannedLine::hash);
                }
            }
        }
        return Optional.empty();
    }
}
