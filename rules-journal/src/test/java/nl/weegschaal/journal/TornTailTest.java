package nl.weegschaal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A program that was killed leaves a journal that ends at any byte. What was acknowledged is whole then. */
class TornTailTest {
    private static final int LINES = 3;

    private final Map<Path, Long> setAside = new TreeMap<>();
    private Path folder;
    private Path file;

    @BeforeTry
    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("torn");
        file = folder.resolve("journal");
        setAside.clear();
    }

    @AfterTry
    @AfterEach
    void removeFolder() throws IOException {
        try (var files = Files.list(folder)) {
            for (Path path : files.toList()) {
                Files.delete(path);
            }
        }
        Files.delete(folder);
    }

    @Test
    void a_journal_that_ends_at_any_byte_keeps_its_whole_lines_and_sets_the_rest_aside() throws IOException {
        List<byte[]> lines = Journals.linesWithoutTexts(2);
        byte[] all = joined(lines);
        for (int end = lines.get(0).length - 1; end <= all.length; end++) {
            setAside.clear();
            Files.deleteIfExists(side(1));
            byte[] torn = Arrays.copyOf(all, end);

            Journal journal = openAndAppend(torn);

            int whole = whole(torn);
            assertThat(journal.head().sequence()).as("end at %s", end).isEqualTo(lineFeeds(torn) + 1);
            assertThat(Arrays.copyOf(Files.readAllBytes(file), whole)).isEqualTo(Arrays.copyOf(torn, whole));
            assertThat(Journals.check(file).flaw()).as("end at %s", end).isEmpty();
            assertSetAside(torn, whole);
        }
    }

    /** After a failure of power a file may have its new length and zeros, or old bytes of the disk, in place of the line. */
    @Property(tries = 200)
    void whatever_stands_after_the_last_line_feed_is_set_aside(
            @ForAll @IntRange(min = 1, max = LINES) int count, @ForAll @Size(max = 200) byte[] rest)
            throws IOException {
        byte[] tail = rest.clone();
        for (int i = 0; i < tail.length; i++) {
            tail[i] = tail[i] == '\n' ? 0 : tail[i];
        }
        byte[] torn = joined(List.of(joined(Journals.lines(count, Chain.unsigned())), tail));

        Journal journal = openAndAppend(torn);

        assertThat(journal.head().sequence()).isEqualTo(count + 1);
        assertThat(Journals.check(file).flaw()).isEmpty();
        assertSetAside(torn, torn.length - tail.length);
    }

    @Test
    void a_torn_tail_longer_than_any_line_is_set_aside_too() throws IOException {
        byte[] torn = new byte[Line.LONGEST + 100_000];

        openAndAppend(torn);

        assertSetAside(torn, 0);
        assertThat(Journals.check(file).flaw()).isEmpty();
    }

    @Test
    void a_file_that_is_no_journal_stays_as_it_is_and_nothing_is_left_beside_it() throws IOException {
        for (String text : List.of("notes without a line feed", "{\"core\":", "one line\n", "one line\nand a half")) {
            Files.writeString(file, text);

            assertThatThrownBy(() -> Journals.open(file)).as(text).isInstanceOf(JournalDamaged.class);

            assertThat(file).hasContent(text);
            assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
        }
    }

    @Test
    void each_torn_line_gets_a_file_of_its_own() throws IOException {
        openAndAppend("{\"coreHash\":\"a".getBytes(StandardCharsets.UTF_8));
        Files.write(file, "{\"coreHash\":\"b".getBytes(StandardCharsets.UTF_8));
        openAndAppend(Files.readAllBytes(file));

        assertThat(setAside.keySet())
                .containsExactly(side(1), side(2))
                .allSatisfy(side -> assertThat(side).exists());
        assertThat(side(2)).hasContent("{\"coreHash\":\"b");
    }

    @Test
    void a_torn_line_shows_in_a_check_before_it_is_set_aside() throws IOException {
        Files.write(file, Arrays.copyOf(joined(Journals.lines(2, Chain.unsigned())), 700));

        assertThat(Journals.check(file).flaw()).hasValueSatisfying(flaw -> {
            assertThat(flaw.kind()).isIn(FlawKind.TORN);
            assertThat(flaw.line()).isEqualTo(2);
        });
    }

    @Test
    void a_torn_line_in_the_middle_is_damage_and_never_repaired() throws IOException {
        List<byte[]> lines = new ArrayList<>(Journals.lines(LINES, Chain.unsigned()));
        byte[] torn = Arrays.copyOf(lines.get(1), 100);
        torn[99] = '\n';
        lines.set(1, torn);
        byte[] damaged = joined(lines);
        Files.write(file, damaged);

        assertThat(Journals.check(file).flaw()).hasValueSatisfying(flaw -> {
            assertThat(flaw.kind()).isEqualTo(FlawKind.CHANGED);
            assertThat(flaw.line()).isEqualTo(2);
        });
        Journals.open(file);
        assertThat(file).hasBinaryContent(damaged);
    }

    @Test
    void a_last_line_that_is_whole_and_changed_is_damage_and_nothing_is_written_after_it() throws IOException {
        byte[] damaged = joined(Journals.lines(LINES, Chain.unsigned()));
        damaged[damaged.length - 20] ^= 1;
        Files.write(file, damaged);

        assertThatThrownBy(() -> Journals.open(file)).isInstanceOf(JournalDamaged.class);
        assertThat(file).hasBinaryContent(damaged);
    }

    private Journal openAndAppend(byte[] before) throws IOException {
        Files.write(file, before);
        Journal journal = Journal.open(file, Chain.unsigned(), setAside::put);
        journal.append(Entries.numbered(99));
        return journal;
    }

    private void assertSetAside(byte[] torn, int whole) {
        if (whole == torn.length) {
            assertThat(setAside).isEmpty();
        } else {
            assertThat(setAside).containsExactly(Map.entry(side(1), (long) torn.length - whole));
            assertThat(side(1)).hasBinaryContent(Arrays.copyOfRange(torn, whole, torn.length));
        }
    }

    private Path side(int number) {
        return folder.resolve("journal.torn-" + number);
    }

    private static int whole(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    private static int lineFeeds(byte[] bytes) {
        int count = 0;
        for (byte character : bytes) {
            count += character == '\n' ? 1 : 0;
        }
        return count;
    }

    private static byte[] joined(List<byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        parts.forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }
}
