package nl.weegschaal.workbench.redraw;

import static nl.weegschaal.workbench.Command.caseFile;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegschaal.journal.Chain;
import nl.weegschaal.journal.Entry;
import nl.weegschaal.journal.EntryKind;
import nl.weegschaal.journal.Journal;
import nl.weegschaal.workbench.Command;
import nl.weegschaal.workbench.Command.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A line of a journal becomes a page: an advice, or an officer who disagrees with one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportJournalTest {
    private static final String WHY = "Een rapport kwam later binnen.\n<script>alert(1)</script>\u202e{0}";

    private final Command command = Command.withBundledPolicies();
    private StoredAdvice stored;
    private Path folder;
    private Path journal;

    @BeforeEach
    void write(@TempDir Path made) throws IOException {
        folder = made;
        stored = new StoredAdvice(command, made);
        journal = stored.journal("everything-on-file", "highest-gradation");
        stored.disagree(journal, WHY);
    }

    @Test
    void the_page_of_a_line_is_that_of_its_trace() {
        Path trace = stored.trace("highest-gradation", reference("highest-gradation"));

        Outcome outcome = command.run("report", journal, "--number", "2");

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).isEqualTo(command.run("report", trace).out());
    }

    @Test
    void the_page_of_a_disagreement_has_the_advice_and_who_disagrees_in_which_role_on_which_day_and_why() {
        String advice =
                command.run("report", journal, "--number", "1", "--lang", "en").out();

        Outcome outcome = command.run("report", journal, "--number", "3", "--lang", "en");

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.err()).isEmpty();
        String page = outcome.out();
        int begin = page.indexOf("\n<section id=\"disagreement\"");
        String end = "</section>";
        String part = page.substring(begin, page.indexOf(end, begin) + end.length());
        assertThat(page.replace(part, "")).isEqualTo(advice);
        assertThat(part)
                .contains(
                        "An officer disagrees with this advice",
                        "The advice stayed as it was.",
                        ">3<",
                        ">Is a real risk indicated in this area?<",
                        ">the case as a whole<",
                        ">second officer, who reads the case before it is decided<",
                        ">3 August 2026<",
                        "Een rapport kwam later binnen.",
                        "&lt;script&gt;alert(1)&lt;/script&gt;\\u202e{0}")
                .doesNotContain("<script", "\u202e");
        assertThat(command.run("report", journal, "--number", "3", "--lang", "nl")
                        .out())
                .contains("Een medewerker is het niet eens met dit advies", "3 augustus 2026");
    }

    @Test
    void the_text_of_a_disagreement_stands_before_the_advice() {
        assertThat(command.run("report", journal, "--number", "3", "--lang", "en", "--format", "text")
                        .out())
                .contains(
                        "An officer disagrees with this advice\nThe advice stayed as it was.\n",
                        "Day: 3 August 2026\n",
                        "<script>alert(1)</script>\\u202e{0}”\n\nAdvice in case ")
                .doesNotContain("\u202e");
    }

    @Test
    void a_reason_that_was_erased_is_marked() throws IOException {
        Path without = folder.resolve("without");
        command.run("journal", "copy", journal, without, "--without-texts-of", "3");

        Outcome outcome = command.run("report", without, "--number", "3", "--out", folder, "--lang", "nl");

        assertThat(outcome).isEqualTo(new Outcome(0, "", ""));
        assertThat(folder.resolve(reference("everything-on-file") + ".disagreement-3.html"))
                .content()
                .contains("<dt>Reden</dt>\n<dd><span class=\"tag erased\">tekst gewist</span></dd>");
    }

    @Test
    void a_disagreement_with_one_of_several_equal_cores_says_which_lines_have_it(@TempDir Path made)
            throws IOException {
        StoredAdvice twice = new StoredAdvice(command, made);
        Path other = twice.journal("everything-on-file");
        twice.journal("everything-on-file");
        twice.disagree(other, "Anders.");

        assertThat(command.run("report", other, "--number", "3", "--lang", "en").out())
                .contains("In the journal 1 other advice has the same core", "number 1. This page is of number 2.");
    }

    @Test
    void a_line_that_is_not_there_or_is_of_another_kind_is_told() throws IOException {
        Journal.open(journal, Chain.unsigned(), (side, bytes) -> {})
                .append(new Entry(new EntryKind("a-remark"), "{\"x\":1}", Optional.empty()));

        assertThat(err("report", journal, "--number", "9"))
                .contains("there is no line 9; expected a number from 1 to 4");
        assertThat(err("report", journal, "--number", "-1")).contains("there is no line -1");
        assertThat(err("report", journal, "--number", "4"))
                .contains("line 4 is no advice and no officer who disagrees: a-remark");
        assertThat(err("report", journal)).contains("this is a journal, not a trace; expected --number");
        assertThat(err("report", folder.resolve("none"), "--number", "1")).contains("there is no such file");
        assertThat(err("report", folder, "--number", "1")).contains("this is a folder");
    }

    @Test
    void a_disagreement_of_another_form_or_without_its_trace_is_told() throws IOException {
        Journal open = Journal.open(journal, Chain.unsigned(), (side, bytes) -> {});
        open.append(new Entry(
                EntryKind.DISAGREEMENT,
                "{\"schema\":\"weegschaal/disagreement/2\"}",
                Optional.of("{\"reason\":\"x\"}")));
        open.append(new Entry(
                EntryKind.DISAGREEMENT,
                "{\"date\":\"2026-08-03\",\"question\":\"risk\",\"role\":\"case-officer\",\"schema\":\"weegschaal/disagreement/1\",\"trace\":\""
                        + "0".repeat(64) + "\"}",
                Optional.of("{\"reason\":\"x\"}")));
        open.append(new Entry(
                EntryKind.DISAGREEMENT,
                "{\"area\":\"U-A\",\"date\":\"2026-08-03\",\"question\":\"risk\",\"role\":\"boss\",\"schema\":\"weegschaal/disagreement/1\",\"trace\":\"x\"}",
                Optional.of("{\"reason\":\"x\"}")));

        assertThat(err("report", journal, "--number", "4"))
                .contains(
                        "journal:4",
                        "/schema: this line is in a version of the format that this program does not know");
        assertThat(err("report", journal, "--number", "5")).contains("the journal has no trace with the hash 0000");
        Outcome broken = command.run("report", journal, "--number", "6", "--lang", "en");
        assertThat(broken.exit()).isEqualTo(2);
        assertThat(broken.err()).contains("/area", "/role", "/trace").doesNotContain("Exception");
    }

    @Test
    void nothing_is_shown_of_a_journal_that_is_not_as_it_was_written() throws IOException {
        Files.writeString(
                journal, Files.readString(journal).replaceFirst("REAL_RISK_INDICATED", "MORE_INFORMATION_NEEDED"));

        Outcome outcome = command.run("report", journal, "--number", "2", "--lang", "en");

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("the line was changed");
    }

    @Test
    void a_head_that_was_kept_shows_that_lines_were_cut_off_before_a_page_is_made() throws IOException {
        Path head = Files.writeString(
                folder.resolve("head.json"),
                command.run("journal", "head", journal).out());
        assertThat(command.run("report", journal, "--number", "1", "--head", head)
                        .exit())
                .isZero();

        Files.write(journal, Files.readAllLines(journal).subList(0, 2));

        assertThat(command.run("report", journal, "--number", "1", "--head", head)
                        .exit())
                .isEqualTo(1);
    }

    private static String reference(String name) {
        try {
            return Files.readString(caseFile(name)).replaceAll("(?s).*?\"reference\": \"([^\"]*)\".*", "$1");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String err(Object... words) {
        Outcome outcome = command.run(
                Stream.concat(Stream.of(words), Stream.of("--lang=en")).toArray());
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines()).hasSize(1);
        return outcome.err();
    }
}
