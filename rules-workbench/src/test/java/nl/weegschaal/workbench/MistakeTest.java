package nl.weegschaal.workbench;

import static nl.weegschaal.workbench.Command.caseFile;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.weegschaal.workbench.Command.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mistakes in a case file that no policy is needed to see, shown where they stand. */
class MistakeTest {
    private final Command command = Command.withoutRules();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            value = {
                "\"country\": \"UA\"|\"country\": \"UA\", \"country\": \"UA\"|/country",
                "\"country\": \"UA\"|\"contry\": \"UA\"|did you mean \"country\"?",
                "\"country\": \"UA\"|\"country\": 12|wrong type",
                "\"TEST/2026-1\"|null|/reference: wrong type",
                "\"civilian\": \"yes\"|\"civilian\": \"yess\"|did you mean \"yes\"?",
                "2026-08-17|2026-02-30|/decision",
                "2026-08-17|17-08-2026|/decision",
                "\"UA-63\"|\"Charkiv\"|is not an area code",
                "\"UA-63\"|\"SD-KH\"|does not lie in the country of the case",
            })
    void a_mistake_is_shown_where_it_stands(String from, String to, String expected) throws IOException {
        String text = Files.readString(caseFile("highest-gradation"));
        assertThat(text).contains(from);

        assertRefused(written(text.replace(from, to).getBytes(StandardCharsets.UTF_8)), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            value = {
                "\"illness\"|\"guide\"|/elements/2/id: the element \"guide\" stands here twice",
                "[\"near-plant\", \"guide\"]|[]|/weighings/0/elements: this weighing names no element",
                "[\"near-plant\", \"guide\"]|[\"guide\", \"guide\"]|/weighings/0/elements/1: the element \"guide\"",
                "[\"near-plant\", \"guide\"]|[\"Near_Plant\"]|did you mean \"near-plant\"?",
                "[\"near-plant\", \"guide\"]|[\"near-plnt\"]|expected one of near-plant, illness, guide",
                "[\"UA-32\", \"UA-30\"]|[]|/elements/0/bearing: the element bears on no area",
                "[\"UA-32\", \"UA-30\"]|[\"UA-32\", \"UA-32\"]|/elements/0/bearing/1: the area UA-32 stands here twice",
                "{ \"area\": \"UA-21\" }|{ \"area\": \"UA-46\" }|/alternatives/1/area: the alternative UA-46 stands",
                "\"UA-46\"|\"UA-32\"|is the home area of the applicant",
            })
    void parts_that_do_not_fit_together(String from, String to, String expected) throws IOException {
        String text = Files.readString(caseFile("everything-on-file"));
        assertThat(text).contains(from);

        assertRefused(written(text.replace(from, to).getBytes(StandardCharsets.UTF_8)), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            value = {
                "\"gender\": \"nothing-raised\"|\"gender\": \"raised\"|/asked/gender: \"asked\" says that something of the kind gender",
                "\"age\": \"raised\"|\"age\": \"nothing-raised\"|/asked/age: \"asked\" says that nothing of the kind age was raised",
                "\"health\": \"not-asked\"|\"health\": \"asked\"|/asked/health: ",
                "\"health\": \"not-asked\"|\"helth\": \"not-asked\"|did you mean \"health\"?",
                "\"health\": \"not-asked\"|\"health\": true|/asked/health: wrong type",
                "\"asked\": {|\"asked\": \"nothing-raised\", \"x\": {|/asked: wrong type",
                "\"area\": \"UA-32\"|\"area\": \"UA-30\"|/tests/0/area: this test is for UA-30, which this file does not ask about",
                "[\"Landeninformatie L-1\", \"Rapport R-2\"]|[]|/tests/0/sources: what is established on the violence names no source",
                "[\"old\", \"wound\"]|[\"old\", \"wond\"]|expected one of old, wound",
                "[\"old\", \"wound\"]|[\"old\", \"old\"]|/tests/0/elements/1: the element \"old\"",
                "\"conclusion\": \"not-substantiated\",||/tests/0: ",
                "\"conclusion\": \"not-substantiated\"|\"conclusion\": \"no\"|/tests/0/conclusion: ",
                "\"tests\": [|\"weighings\": [{\"area\": \"UA-32\", \"elements\": [\"old\"], \"degree\": \"lower\", \"reasons\": \"r\"}], \"tests\": [|/tests/0/area: there is a weighing and a test for UA-32",
                "\"ground\": \"refugee-status\",||/otherGround: it is not said which other ground is stated",
                "\"ground\": \"refugee-status\"|\"ground\": \"refugee\"|/otherGround/ground: ",
                "\"state\": \"stated\"|\"state\": \"not-stated\"|/otherGround/ground: another ground stands here, and not that it is stated",
                "\"reasons\": \"Zie het verslag van het gehoor.\",||/otherGround: a real risk on another ground is stated without reasons",
                "\"kind\": \"earlier-harm\"|\"kind\": \"health\"|/elements/1/notRepeated: this circumstance is no earlier serious harm",
                "\"ageKnown\": \"yes\"|\"ageKnown\": 15|/applicant/ageKnown: wrong type",
            })
    void what_was_asked_tested_and_stated_and_cannot_be(String from, @Nullable String to, String expected)
            throws IOException {
        String text = Files.readString(caseFile("asked-tested-and-stated"));
        assertThat(text).contains(from);

        String changed = text.replace(from, to == null ? "" : to);
        assertRefused(written(changed.getBytes(StandardCharsets.UTF_8)), expected);
    }

    private void assertRefused(Path file, String expected) {
        Outcome outcome = command.run("assess", file);

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith(file + ":").contains(expected).doesNotContain("Exception");
    }

    private Path written(byte[] content) throws IOException {
        return Files.write(folder.resolve("case.json"), content);
    }
}
