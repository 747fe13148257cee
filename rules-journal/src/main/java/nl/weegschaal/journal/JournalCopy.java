package nl.weegschaal.journal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.LongPredicate;

/**
 * Copies a journal. A copy without texts still verifies, against the same heads: so personal data is erased (GDPR Article 17)
 * or kept from a reader who need not see it. A journal with a flaw is not copied.
 */
public final class JournalCopy {
    private static final int BUFFER = 64 * 1024;

    private final LongPredicate leaveOut;

    /**
     * A copy that leaves out the texts of some lines.
     *
     * @param leaveOut says by its number whether a line is to be without its texts
     */
    public JournalCopy(LongPredicate leaveOut) {
        this.leaveOut = leaveOut;
    }

    /**
     * Copies. The copy is there as a whole or not at all, and only its owner may read it.
     *
     * @param journal the journal; nobody writes to it meanwhile
     * @param target where the copy goes; nothing may be there
     * @param progress is told how far it is
     * @return what a check of the copy found; or the flaw of the journal, and there is no copy
     * @throws IOException if the journal cannot be read or the copy not be written
     */
    public Verdict copy(Path journal, Path target, Progress progress) throws IOException {
        if (Files.exists(target)) {
            throw new FileAlreadyExistsException(target.toString(), null, "there is a file of that name");
        }
        Path unfinished = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".unfinished");
        try {
            PrivateFile.makeNew(unfinished);
            Verdict verdict = write(journal, unfinished, progress);
            if (!verdict.holds()) {
                return verdict;
            }
            Verdict copied = JournalCheck.ofChain().check(unfinished, Progress.unheard());
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
            return copied;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private Verdict write(Path journal, Path copy, Progress progress) throws IOException {
        try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER)) {
            Verdict verdict = JournalCheck.ofChain()
                    .walk(journal, progress, (line, buffer, length) -> write(line, buffer, length, out));
            out.flush();
            channel.force(true);
            return verdict;
        }
    }

    private void write(ScannedLine line, byte[] buffer, int length, OutputStream out) throws IOException {
        if (line.texts().isPresent() && leaveOut.test(line.link().sequence())) {
            out.write(buffer, 0, line.core().to());
            out.write('}');
        } else {
            out.write(buffer, 0, length);
        }
        out.write('\n');
    }
}
