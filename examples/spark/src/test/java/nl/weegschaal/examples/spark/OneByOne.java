package nl.weegschaal.examples.spark;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.weegschaal.authoring.diff.CaseChange;
import nl.weegschaal.authoring.diff.CaseComparison;
import nl.weegschaal.authoring.diff.OldAndNew;
import nl.weegschaal.engine.Weegschaal;
import nl.weegschaal.engine.casefile.CaseFileReader;
import nl.weegschaal.engine.casefile.LocatedCaseFile;
import nl.weegschaal.engine.folder.BundledFolder;
import nl.weegschaal.engine.folder.FolderLimits;
import nl.weegschaal.engine.folder.PolicyFinder;
import nl.weegschaal.engine.policy.GeneralRules;
import nl.weegschaal.engine.policy.GeneralRulesReader;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.PolicyReader;
import nl.weegschaal.engine.problem.CaseRefused;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.casefile.CaseFile;

/** What the same cases come to without Spark, one by one. */
final class OneByOne {
    private final Problems problems = new Problems();
    private final List<String> lines;
    private final Path after;

    OneByOne(List<String> lines, Path after) {
        this.lines = lines;
        this.after = after;
    }

    private List<CaseFile> read() {
        return lines.stream().flatMap(line -> read(line).stream()).toList();
    }

    private static Optional<CaseFile> read(String line) {
        return CaseFileReader.read("line", line.getBytes(StandardCharsets.UTF_8), new Problems())
                .map(LocatedCaseFile::caseFile);
    }

    /** Reference and risk of every case that is advised on. */
    SortedSet<String> risks(Weegschaal weegschaal) {
        return read().stream()
                .flatMap(caseFile -> advised(weegschaal, caseFile).stream())
                .map(advisory -> advisory.caseFile().reference().value() + " "
                        + advisory.risk().code())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<Advisory> advised(Weegschaal weegschaal, CaseFile caseFile) {
        try {
            return Optional.of(weegschaal.assess(caseFile));
        } catch (CaseRefused refused) {
            return Optional.empty();
        }
    }

    int withoutAdvice(Weegschaal weegschaal) {
        return lines.size() - risks(weegschaal).size();
    }

    /** What the comparison of stored cases finds: reference, area of the alternative and question. */
    SortedSet<String> differences() {
        CaseComparison comparison = comparison();
        SortedSet<String> differences = new TreeSet<>();
        for (CaseFile caseFile : read()) {
            CaseChange change = comparison.compare(caseFile);
            change.findings()
                    .forEach(finding -> differences.add(change.reference().value() + " "
                            + finding.area().map(area -> area.value() + " ").orElse("")
                            + finding.findings().question()));
        }
        return differences;
    }

    private CaseComparison comparison() {
        GeneralRules general =
                GeneralRulesReader.read(BundledFolder.read(), problems).orElseThrow();
        OldAndNew<Policy> policies = new OldAndNew<>(
                new PolicyReader(general, problems)
                        .read(BundledFolder.read().folder("policies").folder(MadeUpPolicies.UKRAINE))
                        .orElseThrow(),
                new PolicyReader(general, problems)
                        .read(new PolicyFinder(FolderLimits.forPolicies(), problems)
                                .find(after)
                                .orElseThrow()
                                .folder()
                                .folder(MadeUpPolicies.UKRAINE))
                        .orElseThrow());
        return new CaseComparison(general, policies, Optional.empty());
    }
}
