package nl.weegschaal.journal;

import java.util.Optional;
import nl.weegschaal.engine.folder.Sha256;

/**
 * A line as it was found in a file: the link, and where in the buffer the rest stands.
 *
 * @param link the link
 * @param hash the hash that the line states
 * @param core where the core is
 * @param salt where the salt is; empty if texts were left out or never there
 * @param texts where the texts are; there together with the salt
 */
record ScannedLine(Link link, String hash, Span core, Optional<Span> salt, Optional<Span> texts) {

    /** The part that does not fit its hash; empty if all do. */
    Optional<Part> damage(byte[] line) {
        if (!link.hash().equals(hash)) {
            return Optional.of(Part.LINK);
        }
        if (!add(new Sha256(), line, core).hex().equals(link.coreHash())) {
            return Optional.of(Part.CORE);
        }
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        String found = add(add(new Sha256(), line, salt.orElseThrow()), line, texts.get())
                .hex();
        boolean same = link.textsHash().filter(found::equals).isPresent();
        return same ? Optional.empty() : Optional.of(Part.TEXTS);
    }

    private static Sha256 add(Sha256 hash, byte[] line, Span part) {
        return hash.add(line, part.from(), part.length());
    }

    /** Whether the line once had texts and has them no longer. */
    boolean isWithoutItsTexts() {
        return link.textsHash().isPresent() && texts.isEmpty();
    }

    /** The line with its core and texts. */
    Line whole(byte[] line) {
        Optional<ErasableTexts> erasable =
                texts.map(span -> new ErasableTexts(salt.orElseThrow().text(line), span.text(line)));
        return new Line(link, core.text(line), erasable);
    }

    /** A part of a line. */
    enum Part {
        /** The link with its hash. */
        LINK,
        /** The core of the entry. */
        CORE,
        /** The texts, or their salt. */
        TEXTS
    }
}
