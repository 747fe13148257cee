package nl.example.casesystem;

import java.nio.charset.StandardCharsets;
import nl.weegschaal.engine.Weegschaal;
import nl.weegschaal.engine.casefile.CaseFileReader;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.text.Language;

/** The shortest way from a dependency to a printed advisory, as docs/embedding.md shows it. */
public final class Main {
    private static final String JSON =
            """
            {"schema": "weegschaal/case-file/1", "reference": "EX-1", "country": "UA", "homeArea": "UA-63",
             "lodged": "2026-02-09", "decision": "2026-08-17", "applicant": {"civilian": "yes"}}
            """;

    private Main() {}

    public static void main(String[] args) {
        byte[] json = JSON.getBytes(StandardCharsets.UTF_8);
        Problems problems = new Problems();
        var read = CaseFileReader.read("EX-1.json", json, problems);
        problems.inDocumentOrder().forEach(problem -> System.err.println(problem.line(Language.EN)));
        Advisory advisory = Weegschaal.withBundledPolicies().assess(read.orElseThrow().caseFile());
        System.out.println(advisory.explanation().in(Language.EN));
        Leaving.say(advisory);
    }
}
