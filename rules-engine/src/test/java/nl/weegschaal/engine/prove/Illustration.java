package nl.weegschaal.engine.prove;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import nl.weegschaal.engine.folder.ClassPathFolder;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.policy.GeneralRules;
import nl.weegschaal.engine.policy.GeneralRulesReader;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.PolicyReader;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.rules.RuleProgram;
import nl.weegschaal.engine.rules.RuleText;

/** The bundled rules with the illustration for Ukraine, to put faults into. */
final class Illustration {
    private static final Folder ROOT = new ClassPathFolder().read("weegschaal");
    static final GeneralRules GENERAL =
            GeneralRulesReader.read(ROOT, new Problems()).orElseThrow();
    private static final Folder FOLDER = ROOT.folder("policies").folder("ukraine-2026-07-02");
    static final Policy POLICY =
            new PolicyReader(GENERAL, new Problems()).read(FOLDER).orElseThrow();
    static final List<SeededFault> FAULTS =
            SeededFault.all(read(Path.of("src/test/resources/prove/seeded-faults.txt")));

    private Illustration() {}

    /** The policy with a fault in its rules. */
    static Policy with(SeededFault fault) {
        Problems problems = new Problems();
        List<RuleText> texts = fault.in(rules()).entrySet().stream()
                .map(rule -> new RuleText(rule.getKey() + ".drl", rule.getValue()))
                .toList();
        RuleProgram program = RuleProgram.compile(texts, GENERAL.sources().ids(), problems)
                .orElseThrow(() -> new AssertionError(fault + ": " + problems.asFound()));
        return new Policy(POLICY.metadata(), POLICY.gradations(), POLICY.restrictions(), program, POLICY.fingerprint());
    }

    private static TreeMap<String, String> rules() {
        TreeMap<String, String> rules = new TreeMap<>();
        for (Folder folder : List.of(GENERAL.folder().folder("rules"), FOLDER.folder("rules"))) {
            folder.files().keySet().forEach(file -> {
                String name = file.substring(file.lastIndexOf('/') + 1).replace(".drl", "");
                rules.put(name, folder.text(file).orElseThrow());
            });
        }
        return rules;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
