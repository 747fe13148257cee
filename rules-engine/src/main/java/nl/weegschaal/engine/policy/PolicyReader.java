package nl.weegschaal.engine.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weegschaal.engine.folder.Fingerprint;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.rules.RuleProgram;
import nl.weegschaal.engine.rules.RuleText;

/** Reads a policy from its folder: metadata, gradation table and rules. */
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
        Optional<PolicyMetadata> metadata = new PolicyMetadataReader(general.sources(), problems).read(folder);
        Optional<GradationTable> table =
                metadata.flatMap(known -> new GradationTableReader(known, general.sources(), problems).read(folder));
        List<RuleText> texts = new ArrayList<>(general.texts());
        texts.addAll(ruleTexts(folder.folder("rules")));
        Optional<RuleProgram> rules =
                RuleProgram.compile(texts, general.sources().ids(), problems);
        return metadata.flatMap(known -> table.flatMap(
                areas -> rules.map(program -> new Policy(known, areas, program, Fingerprint.of(folder)))));
    }

    static List<RuleText> ruleTexts(Folder rules) {
        List<RuleText> texts = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : rules.files().entrySet()) {
            if (file.getKey().endsWith(".drl")) {
                texts.add(new RuleText(
                        rules.path(file.getKey()), rules.text(file.getKey()).orElse("")));
            }
        }
        return texts;
    }
}
