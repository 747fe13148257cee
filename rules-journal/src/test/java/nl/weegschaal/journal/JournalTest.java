package nl.weegschaal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class JournalTest {
    @TempDir
    Path folder;

    @Test
    void each_entry_is_a_line_of_json_chained_to_the_one_before() throws IOException {
        Path file = folder.resolve("journal");
        Journal journal = Journals.open(file);

        Link first = journal.append(Entries.numbered(1));
        Link second = journal.append(Entries.withoutTexts(2));

        assertThat(first.sequence()).isEqualTo(1);
        assertThat(first.previous()).isEqualTo("0".repeat(64));
        assertThat(second.previous()).isEqualTo(first.hash());
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(2);
        var line = JsonMapper.shared().readTree(lines.get(0));
        assertThat(line.at("/hash").asString()).isEqualTo(first.hash());
        assertThat(line.at("/core/facts/1/number").asInt()).isEqualTo(1);
        assertThat(line.at("/texts/reference").asString()).isEqualTo("ZAAK-1");
        assertThat(JsonMapper.shared().readTree(lines.get(1)).has("texts")).isFalse();
        assertThat(Journals.check(file)).isEqualTo(new Verdict(journal.head(), 0, Optional.empty()));
    }

    @Test
    void a_journal_goes_on_where_it_was_left() throws IOException {
        Path file = folder.resolve("journal");
        Link first = Journals.open(file).append(Entries.numbered(1));

        Link second = Journals.open(file).append(Entries.numbered(2));

        assertThat(second.previous()).isEqualTo(first.hash());
        assertThat(Journals.check(file).head().sequence()).isEqualTo(2);
    }

    @Test
    void the_head_of_an_empty_journal_is_number_zero() throws IOException {
        assertThat(Journals.open(folder.resolve("journal")).head()).isEqualTo(Head.ofNothing());
    }

    @Test
    void what_is_not_one_json_object_on_one_line_is_no_entry() {
        for (String bad :
                List.of("", "[]", "{", "{}{}", "{} ", "{\"a\":\n1}", "{\"a\":}", "{\"a\":\"\ud800\"}", "{a:1}")) {
            assertThatThrownBy(() -> new Entry(EntryKind.ADVISORY_TRACE, bad, Optional.empty()))
                    .as(bad)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("core: must");
        }
        assertThatThrownBy(() -> new Entry(EntryKind.ADVISORY_TRACE, "{}", Optional.of("null")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("texts: must");
        String large = "{\"a\":\"" + "é".repeat(Entry.LARGEST / 2) + "\"}";
        assertThatThrownBy(() -> new Entry(EntryKind.ADVISORY_TRACE, large, Optional.empty()))
                .hasMessageContaining("are more than");
    }

    @Test
    void the_largest_entry_fits_in_a_line() throws IOException {
        Path file = folder.resolve("journal");
        String core = "{\"a\":\"" + "x".repeat(Entry.LARGEST - 10) + "\"}";
        Journal journal = Journals.open(file);

        journal.append(new Entry(EntryKind.ADVISORY_TRACE, core, Optional.of("{}")));
        journal.append(Entries.numbered(2));

        assertThat(Journals.check(file).flaw()).isEmpty();
        assertThat(Journals.open(file).head().sequence()).isEqualTo(2);
    }

    @Test
    void a_journal_is_for_its_owner_only_where_files_have_owners() throws IOException {
        Path file = folder.resolve("journal");
        Journals.open(file);

        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void two_objects_for_one_journal_follow_each_other() throws IOException {
        Path file = folder.resolve("journal");
        Journal one = Journals.open(file);
        Journal other = Journals.open(file);

        for (int i = 1; i <= 10; i++) {
            (i % 2 == 0 ? one : other).append(Entries.numbered(i));
        }

        assertThat(Journals.check(file)).isEqualTo(new Verdict(one.head(), 0, Optional.empty()));
        assertThat(one.head()).isEqualTo(other.head());
    }

    @Test
    void a_journal_that_was_written_anew_or_cut_behind_its_back_is_not_written_to() throws IOException {
        Path file = folder.resolve("journal");
        Journal journal = Journals.open(file);
        journal.append(Entries.numbered(1));
        journal.append(Entries.numbered(2));
        List<byte[]> anew = Journals.lines(20, Chain.unsigned());
        Journals.write(file, anew);

        assertThatThrownBy(() -> journal.append(Entries.numbered(3))).isInstanceOf(JournalDamaged.class);
        Files.write(file, anew.get(0));
        assertThatThrownBy(() -> journal.append(Entries.numbered(3))).isInstanceOf(JournalDamaged.class);
        assertThat(Files.readAllBytes(file)).isEqualTo(anew.get(0));
    }

    @Test
    void an_entry_prints_nothing_of_a_case() throws IOException {
        Entry entry = Entries.numbered(1);
        Line line = Chain.unsigned().next(0, Head.NOTHING, entry);

        assertThat(entry.toString() + line + line.texts()).doesNotContain("ZAAK", "centrale", "facts");
    }

    @Test
    void an_interrupted_thread_still_keeps_its_entry_and_its_interruption() throws Exception {
        Path file = folder.resolve("journal");
        Journal journal = Journals.open(file);
        List<Object> seen = new ArrayList<>();
        Thread thread = new Thread(() -> {
            Thread.currentThread().interrupt();
            try {
                seen.add(journal.append(Entries.numbered(1)).sequence());
            } catch (IOException e) {
                seen.add(e);
            }
            seen.add(Thread.currentThread().isInterrupted());
        });

        thread.start();
        thread.join();

        assertThat(seen).containsExactly(1L, true);
        assertThat(Journals.check(file).flaw()).isEmpty();
    }
}
