package nl.weegschaal.engine.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weegschaal.engine.folder.Fingerprint;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.json.JsonLimits;
import nl.weegschaal.engine.json.JsonSource;
import nl.weegschaal.engine.json.Utf8Text;
import nl.weegschaal.engine.law.SourceCatalogue;
import nl.weegschaal.engine.policy.table.GradationTable;
import nl.weegschaal.engine.policy.table.GradationTableReader;
import nl.weegschaal.engine.policy.table.RestrictionTable;
import nl.weegschaal.engine.policy.table.RestrictionTableReader;
import nl.weegschaal.engine.policy.table.TableDefaults;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.rules.RuleProgram;
import nl.weegschaal.engine.rules.RuleText;

/** Reads a policy from its folder: metadata, tables and rules. */
public final class PolicyReader {
    private final GeneralRules general;
    private final Problems problems;

    /**
     * Reads policies that build on the general rules.
     *
     * @param general the general rules
     * @param problems receives everything that is wrong
     */
    public PolicyReader(GeneralRules general, Problems problems) {
        this.general = general;
        this.problems = problems;
    }

    /**
     * Reads one policy.
     *
     * @param folder the folder that is the policy
     * @return the policy; empty if anything is wrong
     */
    public Optional<Policy> read(Folder folder) {
        long before = problems.count();
        PolicyFiles.missed(folder).forEach(problems::add);
        SourceCatalogue sources = general.sources();
        MetadataReading reading = new PolicyMetadataReader(sources, problems).read(folder);
        TableDefaults defaults = reading.defaults();
        Optional<GradationTable> gradations = new GradationTableReader(defaults, sources, problems).read(folder);
        Optional<RestrictionTable> restrictions =
                new RestrictionTableReader(defaults, sources, gradations, problems).read(folder);
        Optional<RuleProgram> rules =
                general.rules().with(ruleTexts(folder.folder("rules"), problems), sources.ids(), problems);
        if (problems.count() > before) {
            return Optional.empty();
        }
        return Optional.of(new Policy(
                reading.metadata().orElseThrow(),
                gradations.orElseThrow(),
                restrictions.orElseThrow(),
                rules.orElseThrow(),
                Fingerprint.of(folder)));
    }

    /**
     * The texts of the rule files in a folder.
     *
     * @param rules the folder
     * @param problems receives what cannot be read
     * @return the texts, in the order of their names
     */
    public static List<RuleText> ruleTexts(Folder rules, Problems problems) {
        List<RuleText> texts = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : rules.files().entrySet()) {
            String path = rules.path(file.getKey());
            if (file.getKey().endsWith(".drl")) {
                JsonSource.of(path, file.getValue(), JsonLimits.forCaseFile(), problems)
                        .flatMap(source -> Utf8Text.decode(source, problems))
                        .ifPresent(text -> texts.add(new RuleText(path, text)));
            }
        }
        return texts;
    }
}
