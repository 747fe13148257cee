package nl.weegschaal.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Checks a journal in one pass, in memory that does not grow with it, up to the first flaw. It opens the file for reading
 * only and takes no lock: of a journal that is being written, check a copy, or the last line may be found torn.
 */
public final class JournalCheck {
    private final Optional<SignatureCheck> key;
    private final Optional<Head> kept;

    private JournalCheck(Optional<SignatureCheck> key, Optional<Head> kept) {
        this.key = key;
        this.kept = kept;
    }

    /**
     * A check of the chain only. It cannot show that a whole journal was written anew, or that lines were cut off its end.
     *
     * @return the check
     */
    public static JournalCheck ofChain() {
        return new JournalCheck(Optional.empty(), Optional.empty());
    }

    /**
     * The same check, which also asks that each line is signed.
     *
     * @param signatures the check with the public key
     * @return a new check
     */
    public JournalCheck withSignatures(SignatureCheck signatures) {
        return new JournalCheck(Optional.of(signatures), kept);
    }

    /**
     * The same check, which also checks the journal against a head that was kept elsewhere.
     *
     * @param head the head
     * @return a new check
     */
    public JournalCheck withHead(Head head) {
        return new JournalCheck(key, Optional.of(head));
    }

    /**
     * Checks a journal.
     *
     * @param journal the file
     * @param progress is told how far it is
     * @return what was found
     * @throws IOException if the file cannot be read
     */
    public Verdict check(Path journal, Progress progress) throws IOException {
        return walk(journal, progress, ChainWalk.GoodLines.unheard());
    }

    /**
     * Checks a journal and reads it, up to the first flaw. Each line is held in memory by itself.
     *
     * @param journal the file
     * @param lines gets each line that is as it was written
     * @param progress is told how far it is
     * @return what was found
     * @throws IOException if the file cannot be read
     */
    public Verdict read(Path journal, LineVisitor lines, Progress progress) throws IOException {
        return walk(journal, progress, (line, buffer, length) -> lines.next(line.whole(buffer)));
    }

    Verdict walk(Path journal, Progress progress, ChainWalk.GoodLines goodLines) throws IOException {
        try (Lines lines = new Lines(Files.newInputStream(journal), Files.size(journal), progress)) {
            ChainWalk walk = new ChainWalk(journal, lines, key, kept, Head.ofNothing(), goodLines);
            Optional<Flaw> flaw = walk.toFirstFlaw();
            return new Verdict(walk.head(), walk.withoutTexts(), flaw);
        }
    }
}
