package nl.weegschaal.engine.prove;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.weegschaal.engine.folder.ClassPathFolder;
import nl.weegschaal.engine.folder.DirectoryFolder;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.folder.FolderLimits;
import nl.weegschaal.engine.policy.GeneralRules;
import nl.weegschaal.engine.policy.GeneralRulesReader;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.PolicyReader;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.rules.RuleProgram;
import nl.weegschaal.engine.rules.RuleText;

/** The general rules with faults put into them, under the policy of a country that does not exist. */
final class FaultyRules {
    private static final Path RESOURCES = Path.of("src/test/resources/prove");
    private static final Folder ROOT = new ClassPathFolder().read("weegschaal");
    static final GeneralRules GENERAL =
            GeneralRulesReader.read(ROOT, new Problems()).orElseThrow();

    /** A policy without rules of its own and with few areas. */
    static final Policy SMALL = small();

    static final List<SeededFault> FAULTS = SeededFault.all(read(RESOURCES.resolve("seeded-faults.txt")));

    private static final SortedMap<String, String> TEXTS = texts();

    private FaultyRules() {}

    private static Policy small() {
        Problems problems = new Problems();
        String name = "small-country";
        Folder folder = new Folder(
                name, new DirectoryFolder(FolderLimits.forPolicies(), problems).read(RESOURCES.resolve(name), name));
        return new PolicyReader(GENERAL, problems)
                .read(folder)
                .orElseThrow(() -> new AssertionError(problems.asFound()));
    }

    /** The small policy under the general rules with a fault in them. */
    static Policy policy(SeededFault fault) {
        Problems problems = new Problems();
        List<RuleText> texts = fault.in(TEXTS).entrySet().stream()
                .map(rule -> new RuleText(rule.getKey() + ".drl", rule.getValue()))
                .toList();
        RuleProgram program = RuleProgram.compile(texts, GENERAL.sources().ids(), problems)
                .orElseThrow(() -> new AssertionError(fault + ": " + problems.asFound()));
        return new Policy(SMALL.metadata(), SMALL.gradations(), SMALL.restrictions(), program, SMALL.fingerprint());
    }

    /** What the rules of a policy conclude in every case. */
    static Theories theories(Policy policy) {
        return Theories.of(policy.rules().rules(), Optional.of(ProofKey.frame(policy)));
    }

    private static SortedMap<String, String> texts() {
        SortedMap<String, String> texts = new TreeMap<>();
        Folder folder = GENERAL.folder().folder("rules");
        folder.files().keySet().forEach(file -> {
            String name = file.substring(file.lastIndexOf('/') + 1).replace(".drl", "");
            texts.put(name, folder.text(file).orElseThrow());
        });
        return texts;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
