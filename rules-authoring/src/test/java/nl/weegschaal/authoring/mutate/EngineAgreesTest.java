package nl.weegschaal.authoring.mutate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.weegschaal.engine.assess.Assessor;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.engine.policy.GeneralRules;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.PolicyReader;
import nl.weegschaal.engine.policy.PolicySet;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.problem.ProgramFault;
import nl.weegschaal.engine.rules.RuleProgram;
import nl.weegschaal.engine.scenario.GeneralScenarios;
import nl.weegschaal.engine.scenario.Outcome;
import nl.weegschaal.model.casefile.CaseFile;
import org.junit.jupiter.api.Test;

/** What scenarios come to under mutants is worked out without the rule engine; the rule engine comes to the same. */
class EngineAgreesTest {
    private static final int MUTANTS = 12;
    private static final GeneralRules GENERAL = Bundled.RULES.general();
    private static final Folder EXERCISE = GENERAL.folder().folder("exercises").folder("exercise-illustrative");

    @Test
    void the_rule_engine_comes_to_the_same_under_a_sample_of_mutants() {
        List<Mutant<Rule>> sample = new ArrayList<>(GeneralMutants.made(GENERAL));
        Collections.shuffle(sample, new Random(20261125));
        List<ReplayedScenario> replays = GeneralMutants.replays(GENERAL, GeneralScenarios.run(GENERAL));
        int compared = 0;
        for (Mutant<Rule> mutant : sample.subList(0, MUTANTS)) {
            Assessor assessor = assessor(mutant);
            for (ReplayedScenario replay : replays) {
                CaseFile caseFile = replay.scenario().given().caseFile();
                if (caseFile.country().value().equals("XA")) {
                    assertThat(replay.outcome(mutant))
                            .as(mutant.id() + " in " + replay.scenario().file())
                            .isEqualTo(outcome(assessor, caseFile));
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(MUTANTS * 40);
    }

    /** The exercise policy, read and compiled from rule files with the edit in them. */
    private static Assessor assessor(Mutant<Rule> mutant) {
        RuleFiles files = new RuleFiles(GENERAL.sources(), GENERAL.folder(), EXERCISE);
        RuleProgram changed = files.with(files.edit(mutant));
        Policy policy = new PolicyReader(GENERAL, new Problems()).read(EXERCISE).orElseThrow();
        return new Assessor(
                GENERAL,
                new PolicySet(List.of(new Policy(
                        policy.metadata(),
                        policy.gradations(),
                        policy.restrictions(),
                        changed,
                        policy.fingerprint()))));
    }

    private static Optional<Outcome> outcome(Assessor assessor, CaseFile caseFile) {
        try {
            return Optional.of(Outcome.of(assessor.rehearse(caseFile)));
        } catch (ProgramFault withheld) {
            assertThat(withheld.getMessage()).contains("G16");
            return Optional.empty();
        }
    }
}
