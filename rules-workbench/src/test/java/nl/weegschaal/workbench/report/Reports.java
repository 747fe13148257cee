package nl.weegschaal.workbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.weegschaal.engine.Weegschaal;
import nl.weegschaal.engine.casefile.CaseFileReader;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.AlternativeAdvice;
import nl.weegschaal.model.advisory.AreaAdvice;
import nl.weegschaal.model.advisory.AreaName;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.fact.AlternativeFinding;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.fact.RiskFinding;
import nl.weegschaal.model.outlook.Outlook;
import nl.weegschaal.model.outlook.RunOutlook;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.Scope;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reports of case files, read back as documents. */
final class Reports {
    private static final Path EXAMPLES = Path.of("../docs/examples");

    private final Weegschaal weegschaal = Weegschaal.withBundledPolicies();

    static List<String> examples() {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.replace(".json", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String example(String name) throws IOException {
        return Files.readString(EXAMPLES.resolve(name + ".json"));
    }

    Advisory advisory(String json) {
        Problems problems = new Problems();
        Optional<CaseFile> read = CaseFileReader.read("case.json", json.getBytes(StandardCharsets.UTF_8), problems)
                .map(located -> located.caseFile());
        assertThat(problems.asFound()).isEmpty();
        return weegschaal.assess(read.orElseThrow());
    }

    /** What the findings of an advisory hang on, worked out: that takes some time. */
    Outlook outlook(Advisory advisory) {
        return weegschaal.outlook(advisory);
    }

    String page(Advisory advisory, Outlook outlook, Language language) {
        return ReportPage.write(advisory, outlook, weegschaal.words(), language);
    }

    /** The report of a case of which nothing was worked out that its findings hang on. */
    String quick(Advisory advisory, Language language) {
        return ReportPage.write(advisory, withoutOutlook(advisory), weegschaal.words(), language);
    }

    static Document document(String page) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(page)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("a report is no document", e);
        }
    }

    private static Outlook withoutOutlook(Advisory advisory) {
        List<RunOutlook> runs = new ArrayList<>();
        runs.add(run(
                "home",
                Scope.AREA,
                area(advisory.home()),
                new RiskFinding(advisory.risk().code())));
        for (AlternativeAdvice alternative : advisory.alternatives()) {
            Optional<AreaCode> area = alternative.there().flatMap(Reports::area);
            alternative
                    .there()
                    .ifPresent(there -> runs.add(run(
                            "there(" + area.orElseThrow() + ")",
                            Scope.AREA,
                            area,
                            new RiskFinding(there.risk().code()))));
            runs.add(run(
                    "alternative",
                    Scope.ALTERNATIVE,
                    area,
                    new AlternativeFinding(alternative.finding().code())));
        }
        return new Outlook(runs, List.of());
    }

    private static Optional<AreaCode> area(AreaAdvice advice) {
        return advice.area().map(AreaName::code);
    }

    private static RunOutlook run(String name, Scope scope, Optional<AreaCode> area, DerivedFact finding) {
        return new RunOutlook(
                name, scope, area, finding, List.of(), false, List.of(), List.of(), Optional.empty(), List.of());
    }
}
