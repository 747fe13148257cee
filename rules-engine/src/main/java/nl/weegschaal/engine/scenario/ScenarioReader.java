package nl.weegschaal.engine.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.casefile.CaseFileReader;
import nl.weegschaal.engine.casefile.LocatedCaseFile;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.json.JsonDocument;
import nl.weegschaal.engine.json.ObjectView;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.engine.policy.PolicyMetadata;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.text.Text;

/** Reads scenarios from JSON, with every problem that a person must correct. */
public final class ScenarioReader {
    /** The value of {@code schema} in a scenario. */
    public static final String SCHEMA = "weegschaal/scenario/1";

    private final RuleNames rules;
    private final Optional<LocalDate> firstDay;
    private final Problems problems;

    /**
     * Reads scenarios that may name some rules.
     *
     * @param rules the rules
     * @param problems receives everything that is wrong
     */
    public ScenarioReader(Collection<Rule> rules, Problems problems) {
        this(rules, Optional.empty(), problems);
    }

    private ScenarioReader(Collection<Rule> rules, Optional<LocalDate> firstDay, Problems problems) {
        this.rules = new RuleNames(rules, problems);
        this.firstDay = firstDay;
        this.problems = problems;
    }

    /**
     * Reads the scenarios of a policy. One that leaves out its decision date is about the first day of the policy, so that it
     * goes along when the folder is copied for the next version.
     *
     * @param rules the rules that they may name
     * @param policy the policy
     * @param problems receives everything that is wrong
     * @return a reader
     */
    public static ScenarioReader of(Collection<Rule> rules, PolicyMetadata policy, Problems problems) {
        return new ScenarioReader(rules, Optional.of(policy.validFrom()), problems);
    }

    /**
     * Reads every scenario of a folder: its files that end in {@code .json}.
     *
     * @param folder the folder with the scenarios
     * @return those that can be read, in the order of their names
     */
    public List<Scenario> readAll(Folder folder) {
        List<Scenario> scenarios = new ArrayList<>();
        folder.files().keySet().stream()
                .filter(file -> file.endsWith(".json"))
                .forEach(file -> read(folder, file).ifPresent(scenarios::add));
        return scenarios;
    }

    private Optional<Scenario> read(Folder folder, String file) {
        long before = problems.count();
        Optional<Scenario> scenario =
                JsonDocument.object(folder, file, problems).flatMap(document -> scenario(document, folder.path(file)));
        return problems.count() == before ? scenario : Optional.empty();
    }

    private Optional<Scenario> scenario(ObjectView document, String file) {
        document.required("schema").oneOf(SCHEMA);
        Optional<Text> title = ScenarioTitle.read(document.required("title"), problems);
        Optional<LocatedCaseFile> given = document.required("given")
                .object()
                .flatMap(facts -> CaseFileReader.readBrief(facts, file, firstDay, problems));
        document.optional(ExpectationsReader.FINDINGS);
        document.optional(ExpectationsReader.RULES);
        document.finish();
        return title.flatMap(norm -> given.map(facts -> new Scenario(
                document.place(), norm, facts, ExpectationsReader.read(document, facts.caseFile(), rules, problems))));
    }
}
