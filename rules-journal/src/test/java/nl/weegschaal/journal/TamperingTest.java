package nl.weegschaal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was done to a journal of a thousand entries shows, and where. */
class TamperingTest {
    private static final int LINES = 1000;

    @TempDir
    Path folder;

    private List<byte[]> good;

    @BeforeEach
    void write() {
        good = Journals.lines(LINES, Chain.unsigned());
    }

    @Test
    void an_untouched_journal_holds() throws IOException {
        Verdict verdict = check(good);

        assertThat(verdict.flaw()).isEmpty();
        assertThat(verdict.head().sequence()).isEqualTo(LINES);
        assertThat(verdict.withoutTexts()).isZero();
    }

    @Test
    void every_bit_of_a_line_counts() throws IOException {
        for (int line : List.of(0, 6, 499, LINES - 1)) {
            byte[] original = good.get(line);
            for (int bit = 0; bit < original.length * 8; bit++) {
                assertFlipShows(line, bit);
            }
        }
    }

    @Test
    void a_bit_at_some_place_of_every_line_counts() throws IOException {
        Random random = new Random(15);
        for (int line = 0; line < LINES; line++) {
            assertFlipShows(line, random.nextInt(good.get(line).length * 8));
        }
    }

    /** A flip in a line feed joins two lines, or tears off the last. */
    private void assertFlipShows(int line, int bit) throws IOException {
        byte[] original = good.get(line);
        byte[] flipped = original.clone();
        flipped[bit / 8] ^= (byte) (1 << (bit % 8));
        Optional<Flaw> flaw = walk(line, flipped);
        assertThat(flaw).as("line %s, bit %s", line + 1, bit).isPresent();
        assertThat(flaw.get().line()).as("line %s, bit %s", line + 1, bit).isEqualTo(line + 1);
        assertThat(flaw.get().kind()).as("line %s, bit %s", line + 1, bit).isIn(FlawKind.CHANGED, FlawKind.TORN);
    }

    /** Walks from the line before the one that is changed, so that each of thousands of flips costs a few lines only. */
    private Optional<Flaw> walk(int line, byte[] changed) throws IOException {
        int from = Math.max(0, line - 1);
        List<byte[]> some = new ArrayList<>(good.subList(from, Math.min(LINES, line + 2)));
        some.set(line - from, changed);
        return Journals.flaw(some, from == 0 ? Head.ofNothing() : head(from));
    }

    private Head head(int lines) {
        byte[] last = good.get(lines - 1);
        return Head.ofNothing()
                .after(LineScan.of(last, last.length - 1).orElseThrow().link(), 0);
    }

    @Test
    void a_changed_line_is_located_in_the_whole_journal_too() throws IOException {
        for (int line : List.of(0, 1, 500, LINES - 1)) {
            List<byte[]> bad = new ArrayList<>(good);
            byte[] changed = bad.get(line).clone();
            changed[changed.length / 2] ^= 1;
            bad.set(line, changed);

            assertFlaw(bad, FlawKind.CHANGED, line + 1);
        }
    }

    @Test
    void a_deleted_line_is_missing() throws IOException {
        for (int line = 0; line < LINES - 1; line += 37) {
            List<byte[]> bad = new ArrayList<>(good);
            bad.remove(line);

            assertFlaw(bad, FlawKind.MISSING, line + 1);
        }
    }

    @Test
    void a_deleted_stretch_is_missing_with_its_numbers() throws IOException {
        List<byte[]> bad = new ArrayList<>(good);
        bad.subList(100, 200).clear();

        Flaw flaw = assertFlaw(bad, FlawKind.MISSING, 101);

        assertThat(flaw.message().en()).isEqualTo("before this line the numbers 101 to 200 are missing");
    }

    @Test
    void two_lines_that_changed_places_are_swapped() throws IOException {
        for (int line = 0; line < LINES - 1; line += 37) {
            List<byte[]> bad = new ArrayList<>(good);
            bad.set(line, good.get(line + 1));
            bad.set(line + 1, good.get(line));

            assertFlaw(bad, FlawKind.SWAPPED, line + 1);
        }
        List<byte[]> far = new ArrayList<>(good);
        far.set(10, good.get(900));
        far.set(900, good.get(10));
        assertFlaw(far, FlawKind.SWAPPED, 11);
    }

    @Test
    void a_line_that_stands_there_twice_is_a_duplicate_beside_the_first_or_far_from_it() throws IOException {
        for (int line = 0; line < LINES; line += 37) {
            List<byte[]> beside = new ArrayList<>(good);
            beside.add(line + 1, good.get(line));
            assertFlaw(beside, FlawKind.DUPLICATED, line + 2);
        }
        List<byte[]> far = new ArrayList<>(good);
        far.add(900, good.get(10));
        assertFlaw(far, FlawKind.DUPLICATED, 901);
    }

    @Test
    void a_line_that_was_put_in_between_shows() throws IOException {
        List<byte[]> early = new ArrayList<>(good);
        early.add(10, good.get(900));
        assertFlaw(early, FlawKind.INSERTED, 11);

        List<byte[]> nonsense = new ArrayList<>(good);
        nonsense.add(10, "{}\n".getBytes(StandardCharsets.UTF_8));
        assertFlaw(nonsense, FlawKind.CHANGED, 11);
    }

    @Test
    void a_made_up_line_that_follows_from_the_one_before_shows_at_the_next() throws IOException {
        List<byte[]> bad = new ArrayList<>(good);
        bad.add(10, madeUp(10));
        assertFlaw(bad, FlawKind.INSERTED, 12);

        List<byte[]> instead = new ArrayList<>(good);
        instead.set(10, madeUp(10));
        assertFlaw(instead, FlawKind.REPLACED, 12);
    }

    private byte[] madeUp(int after) {
        Head before = head(after);
        Line line = Chain.unsigned().next(before.sequence(), before.hash(), Entries.numbered(0));
        return (line.json() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private Flaw assertFlaw(List<byte[]> lines, FlawKind kind, long line) throws IOException {
        Optional<Flaw> flaw = check(lines).flaw();
        assertThat(flaw).isPresent();
        assertThat(flaw.get().kind()).as(flaw.get().message().en()).isEqualTo(kind);
        assertThat(flaw.get().line()).isEqualTo(line);
        return flaw.get();
    }

    private Verdict check(List<byte[]> lines) throws IOException {
        return Journals.check(Journals.write(folder.resolve("journal"), lines));
    }
}
