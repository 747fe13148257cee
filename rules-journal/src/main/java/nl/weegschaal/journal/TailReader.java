package nl.weegschaal.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the last line of a journal. The caller holds the lock, so that nobody is writing. */
final class TailReader {
    private static final int CHUNK = 8192;
    private static final int LONGEST_LINK = 1024;
    private static final Pattern SIGNED = Pattern.compile("[^}]*?\"sequence\":[0-9]+,\"signature\":\"");

    private final Chain chain;
    private final JournalListener listener;
    private final SideFiles sideFiles;

    TailReader(Chain chain, SideFiles sideFiles, JournalListener listener) {
        this.chain = chain;
        this.sideFiles = sideFiles;
        this.listener = listener;
    }

    /** The tail of a file that nothing is known of yet. What was torn off is set aside; of a file that is no journal, nothing is. */
    Tail read(Storage.Opened file) throws IOException {
        long length = file.length();
        long end = afterLineFeed(file, length);
        Tail tail = end == 0 ? Tail.ofNothing() : lastLine(file, end);
        if (end < length) {
            if (end == 0 && !beginsAsLine(file)) {
                throw new JournalDamaged(FlawTexts.form(0));
            }
            setAside(file, end, length);
        }
        return tail;
    }

    /** Whether a file without any whole line begins as a journal does, or with zeros, as after a failure of power. */
    private static boolean beginsAsLine(Storage.Opened file) throws IOException {
        byte[] start = new byte[(int) Math.min(LineScan.START.length(), file.length())];
        file.read(0, start);
        String first = new String(start, StandardCharsets.ISO_8859_1);
        return LineScan.START.startsWith(first) || first.equals("\0".repeat(start.length));
    }

    /** The tail now, of a file that had this one before. Other programs may have written meanwhile. */
    Tail read(Storage.Opened file, Tail before) throws IOException {
        long length = file.length();
        if (length < before.head().length() || !stillThere(file, before)) {
            throw new JournalDamaged(FlawTexts.replaced(before.head().sequence()));
        }
        return length == before.head().length() ? before : read(file);
    }

    private static boolean stillThere(Storage.Opened file, Tail before) throws IOException {
        Head head = before.head();
        if (head.sequence() == 0) {
            return true;
        }
        byte[] start = new byte[(int) Math.min(LONGEST_LINK, head.length() - before.lineStart())];
        int read = file.read(before.lineStart(), start);
        String hash = "\"hash\":\"" + head.hash() + "\"";
        return new String(start, 0, read, StandardCharsets.ISO_8859_1).contains(hash);
    }

    private void setAside(Storage.Opened file, long from, long to) throws IOException {
        Path torn = sideFiles.keep(file, from, to);
        file.truncate(from);
        file.force();
        listener.setAside(torn, to - from);
    }

    private Tail lastLine(Storage.Opened file, long end) throws IOException {
        long start = afterLineFeed(file, end - 1);
        if (end - 1 - start > Line.LONGEST) {
            throw new JournalDamaged(FlawTexts.tooLong(0));
        }
        byte[] line = new byte[(int) (end - 1 - start)];
        file.read(start, line);
        Optional<ScannedLine> scanned = LineScan.of(line, line.length);
        if (scanned.isEmpty()) {
            throw new JournalDamaged(FlawTexts.form(0));
        }
        Optional<ScannedLine.Part> damage = scanned.get().damage(line);
        Link link = scanned.get().link();
        if (damage.isPresent()) {
            throw new JournalDamaged(FlawTexts.changed(link.sequence(), damage.get()));
        }
        if (link.signature().isEmpty() && isFirstLineSigned(file)) {
            throw new JournalDamaged(FlawTexts.unsignedAfterSigned(link.sequence()));
        }
        chain.mayFollow(link);
        return new Tail(Head.ofNothing().after(link, end), start);
    }

    /** A journal that begins with signatures has them up to its end. */
    private static boolean isFirstLineSigned(Storage.Opened file) throws IOException {
        byte[] start = new byte[(int) Math.min(LONGEST_LINK, file.length())];
        int read = file.read(0, start);
        return SIGNED.matcher(new String(start, 0, read, StandardCharsets.ISO_8859_1))
                .lookingAt();
    }

    /** Where the line begins that ends, or is torn off, at a place: after the last line feed before it. */
    private static long afterLineFeed(Storage.Opened file, long before) throws IOException {
        for (long to = before; to > 0; to -= CHUNK) {
            long from = Math.max(0, to - CHUNK);
            byte[] chunk = new byte[(int) (to - from)];
            int read = file.read(from, chunk);
            for (int i = read - 1; i >= 0; i--) {
                if (chunk[i] == '\n') {
                    return from + i + 1;
                }
            }
        }
        return 0;
    }
}
