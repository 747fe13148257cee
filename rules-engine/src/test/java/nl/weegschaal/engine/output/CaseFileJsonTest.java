package nl.weegschaal.engine.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.weegschaal.engine.casefile.CaseFileReader;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.casefile.CaseFile;
import org.junit.jupiter.api.Test;

/** What was written reads back as the same case file. */
class CaseFileJsonTest {
    private static final String SHORT = """
            {"schema": "weegschaal/case-file/1", "reference": "Z/1", "country": "UA", "lodged": "2026-01-31",
             "decision": "2026-08-17", "homeArea": "not-established", "applicant": {}}
            """;

    private static final String LONG = """
            {"schema": "weegschaal/case-file/1", "reference": "Z/2", "country": "UA", "lodged": "2026-01-31",
             "decision": "2026-08-17", "homeArea": "UA-14/BAKHMUT",
             "applicant": {"civilian": "yes", "unaccompaniedMinor": "no",
                           "profiles": {"teacher": "yes", "a-2": "unknown"}},
             "actorsOfHarm": ["non-state", "foreign-state"],
             "elements": [
               {"id": "z", "kind": "other", "bearing": ["UA-63", "UA-14"], "evidence": "plausible", "strength": "clear",
                "nexus": "a\\u001b\\n\\"b\\" \\ud83d\\ude00", "description": "é", "conflictResolution": "c",
                "references": [{"reference": "r", "says": "supports"}, {"reference": "r", "says": "contradicts"}]},
               {"id": "a", "kind": "age", "bearing": "everywhere", "evidence": "stated"}],
             "weighings": [{"area": "UA-46", "elements": ["z", "a"], "degree": "lower", "reasons": "w"}],
             "alternatives": [
               {"area": "UA-46",
                "findings": {"travel": {"finding": "found", "reasons": "t"}, "basic-needs": {"finding": "not-examined"}},
                "stateActorExceptions": {"power-limited-to-area": {"finding": "clearly-established", "reasons": "p"}},
                "transitRoute": ["UA-63", "PL", "UA-63"],
                "rebuttal": {"state": "weighed-not-accepted", "text": "x"},
                "policyConditions": {"housing": {"finding": "not-found", "reasons": "h"}},
                "individualLeads": {"finding": "found", "reasons": "l"}},
               {"area": "UA-21", "transitRoute": []}]}
            """;

    @Test
    void a_case_file_with_everything_in_it() {
        assertThat(read(new CaseFileJson().write(read(LONG)))).isEqualTo(read(LONG));
    }

    @Test
    void a_case_file_that_says_as_little_as_possible() {
        assertThat(read(new CaseFileJson().write(read(SHORT)))).isEqualTo(read(SHORT));
    }

    @Test
    void the_longest_text_in_the_widest_characters() {
        String widest = "\ud83d\ude00".repeat(10_000);
        CaseFile caseFile = read(LONG.replace("\"é\"", '"' + widest + '"'));

        assertThat(read(new CaseFileJson().write(caseFile))).isEqualTo(caseFile);
    }

    @Test
    void writing_is_fixed_to_the_last_character() {
        assertThat(new CaseFileJson().write(read(SHORT))).isEqualTo("""
                        {
                          "schema": "weegschaal/case-file/1",
                          "reference": "Z/1",
                          "country": "UA",
                          "lodged": "2026-01-31",
                          "decision": "2026-08-17",
                          "homeArea": "not-established",
                          "applicant": {
                            "civilian": "unknown",
                            "unaccompaniedMinor": "unknown"
                          },
                          "actorsOfHarm": [],
                          "elements": [],
                          "weighings": [],
                          "alternatives": []
                        }""");
    }

    @Test
    void what_does_not_show_as_itself_is_escaped() {
        assertThat(new CaseFileJson().write(read(LONG.replace("\\n", "\\u009b\\u202e\\u007f\\u00a0"))))
                .containsIgnoringCase("a\\u001b\\u009b\\u202e\\u007f\\u00a0\\\"b\\\" \ud83d\ude00");
    }

    private static CaseFile read(String json) {
        Problems problems = new Problems();
        var read = CaseFileReader.read("case.json", json.getBytes(StandardCharsets.UTF_8), problems);
        assertThat(problems.asFound()).isEmpty();
        return read.orElseThrow().caseFile();
    }
}
