package nl.weegschaal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptHeadTest {
    private final Keys keys = Keys.fresh();
    private final List<byte[]> lines = Journals.lines(100, Chain.unsigned());

    @TempDir
    Path folder;

    @Test
    void a_journal_that_grew_holds_against_a_head_of_before() throws IOException {
        assertThat(check(lines, headOf(lines.subList(0, 40))).flaw()).isEmpty();
        assertThat(check(lines, headOf(lines)).flaw()).isEmpty();
        assertThat(check(lines, Head.ofNothing()).flaw()).isEmpty();
    }

    @Test
    void a_cut_tail_shows_against_a_kept_head_and_not_without_one() throws IOException {
        Head kept = headOf(lines);
        for (int left : List.of(0, 1, 60, 99)) {
            List<byte[]> cut = lines.subList(0, left);

            assertFlaw(check(cut, kept), FlawKind.CUT_SHORT, left + 1);
            assertThat(Journals.check(Journals.write(folder.resolve("journal"), cut))
                            .flaw())
                    .isEmpty();
        }
    }

    @Test
    void a_journal_that_was_written_anew_shows_against_a_kept_head_and_not_without_one() throws IOException {
        Head kept = headOf(lines.subList(0, 40));
        List<byte[]> anew = Journals.lines(100, Chain.unsigned()); // with other salts

        assertFlaw(check(anew, kept), FlawKind.REWRITTEN, 40);
        assertThat(Journals.check(Journals.write(folder.resolve("journal"), anew))
                        .flaw())
                .isEmpty();
    }

    @Test
    void a_head_that_another_key_signed_is_foreign() throws IOException {
        List<byte[]> signed = Journals.lines(5, keys.chain());
        Path file = Journals.write(folder.resolve("journal"), signed);
        Head head = headOf(signed);
        JournalCheck check = JournalCheck.ofChain().withSignatures(keys.check());

        assertThat(check.withHead(keys.chain().sign(head))
                        .check(file, Progress.unheard())
                        .flaw())
                .isEmpty();
        assertFlaw(
                check.withHead(Keys.fresh().chain().sign(head)).check(file, Progress.unheard()),
                FlawKind.FOREIGN_SIGNATURE,
                5);
    }

    @Test
    void with_a_public_key_a_head_without_signature_is_a_flaw() throws IOException {
        List<byte[]> signed = Journals.lines(5, keys.chain());
        Head taken = headOf(signed.subList(0, 3));
        Path cut = Journals.write(folder.resolve("journal"), signed.subList(0, 3));
        JournalCheck check = JournalCheck.ofChain().withSignatures(keys.check());

        assertFlaw(check.withHead(taken).check(cut, Progress.unheard()), FlawKind.UNSIGNED, 3);
        assertFlaw(check.withHead(Head.ofNothing()).check(cut, Progress.unheard()), FlawKind.UNSIGNED, 0);
    }

    @Test
    void a_head_reads_back_as_it_was_written() throws IOException {
        for (Head head : List.of(Head.ofNothing(), headOf(lines), keys.chain().sign(headOf(lines)))) {
            Problems problems = new Problems();
            assertThat(read(head.json(), problems)).contains(head);
            assertThat(problems.isEmpty()).isTrue();
        }
    }

    @Test
    void what_is_no_head_is_told_with_its_place() throws IOException {
        String good = headOf(lines).json();
        for (String bad : List.of(
                "",
                "[]",
                good.replace("journal-head/1", "journal-head/2"),
                good.replace("\"sequence\":100", "\"sequence\":-1"),
                good.replace("\"sequence\":100", "\"sequence\":0"),
                good.replace("\"sequence\":100", "\"sequence\":\"100\""),
                good.replace("\"hash\":\"", "\"hash\":\"g"),
                good.replace("\"length\":", "\"size\":"))) {
            Problems problems = new Problems();
            assertThat(read(bad, problems)).as(bad).isEmpty();
            assertThat(problems.asFound())
                    .as(bad)
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem.line(Language.EN)).startsWith("head.json"));
        }
    }

    private static Optional<Head> read(String json, Problems problems) {
        return HeadFile.read("head.json", json.getBytes(StandardCharsets.UTF_8), problems);
    }

    private Head headOf(List<byte[]> some) throws IOException {
        return Journals.check(Journals.write(folder.resolve("kept"), new ArrayList<>(some)))
                .head();
    }

    private Verdict check(List<byte[]> some, Head kept) throws IOException {
        return JournalCheck.ofChain()
                .withHead(kept)
                .check(Journals.write(folder.resolve("journal"), some), Progress.unheard());
    }

    private static void assertFlaw(Verdict verdict, FlawKind kind, long line) {
        assertThat(verdict.flaw()).hasValueSatisfying(flaw -> {
            assertThat(flaw.kind()).isEqualTo(kind);
            assertThat(flaw.line()).isEqualTo(line);
        });
    }
}
