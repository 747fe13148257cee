package nl.weegschaal.engine.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.folder.ClassPathFolder;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.engine.policy.GeneralRules;
import nl.weegschaal.engine.policy.GeneralRulesReader;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.PolicyReader;
import nl.weegschaal.engine.problem.Problems;
import org.junit.jupiter.api.Test;

/** The proofs that the library brings with it are those of the rules that it brings with it. */
class BundledProofsTest {
    private static final Path FILE = Path.of("../rules-drl/src/main/resources/weegschaal/proofs.txt");
    private static final Folder ROOT = new ClassPathFolder().read("weegschaal");

    private static final Path ENGINE =
            Path.of("src/main/resources/nl/weegschaal/engine/prove").resolve(EngineFingerprint.FILE);
    private static final String MADE_AGAIN_BY =
            "Rules, facts or the engine changed, so the bundled proofs are of something else."
                    + " Make them again: mvn verify -Dgolden.update=true -Dtest=BundledProofsTest";

    private static final String HEAD = """
            # What the rules in this folder were proved to keep: all guardrails, in every case. One line for each proof, with its key.
            # Made by the build: mvn verify -Dgolden.update=true -Dtest=BundledProofsTest
            """;

    @Test
    void the_general_rules_and_every_bundled_policy_keep_all_guardrails_and_their_proofs_are_bundled()
            throws IOException {
        Problems problems = new Problems();
        GeneralRules general = GeneralRulesReader.read(ROOT, problems).orElseThrow();
        Prover prover = new Prover(general);
        List<String> lines = new ArrayList<>();
        assertThat(prover.proveGeneral().counterexamples()).isEmpty();
        String engine = EngineSources.fingerprint();
        lines.add(ProofKey.of(general.rules().rules(), Optional.empty(), engine) + " without a policy");
        for (String name : ROOT.folder("policies").folders()) {
            Policy policy = new PolicyReader(general, problems)
                    .read(ROOT.folder("policies").folder(name))
                    .orElseThrow();
            assertThat(prover.prove(policy).counterexamples()).as(name).isEmpty();
            lines.add(ProofKey.of(policy.rules().rules(), Optional.of(ProofKey.frame(policy)), engine) + " " + name);
        }
        String expected = HEAD + String.join("\n", lines) + "\n";
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(FILE, expected);
        }
        assertThat(Files.readString(FILE)).as(MADE_AGAIN_BY).isEqualTo(expected);
    }

    @Test
    void the_proofs_are_bound_to_the_sources_of_the_engine_that_makes_them() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(ENGINE, EngineSources.fingerprint() + "\n");
        }

        assertThat(Files.readString(ENGINE)).as(MADE_AGAIN_BY).isEqualTo(EngineSources.fingerprint() + "\n");
    }

    @Test
    void a_proof_of_other_rules_is_none_for_these() {
        Problems problems = new Problems();
        GeneralRules general = GeneralRulesReader.read(ROOT, problems).orElseThrow();
        List<Rule> rules = List.copyOf(general.rules().rules());
        KnownProofs known = KnownProofs.read(ROOT);
        String engine = EngineFingerprint.read();

        assertThat(known.holds(ProofKey.of(rules, Optional.empty(), engine))).isTrue();
        assertThat(known.holds(ProofKey.of(rules.subList(1, rules.size()), Optional.empty(), engine)))
                .isFalse();
        assertThat(known.holds(ProofKey.of(rules, Optional.empty(), "another engine")))
                .isFalse();
    }
}
