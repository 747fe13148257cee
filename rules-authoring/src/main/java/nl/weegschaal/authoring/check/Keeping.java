package nl.weegschaal.authoring.check;

import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.json.Words;
import nl.weegschaal.engine.prove.Breach;
import nl.weegschaal.engine.prove.Counterexample;
import nl.weegschaal.engine.prove.Example;
import nl.weegschaal.engine.prove.Shown;
import nl.weegschaal.engine.scenario.Wanted;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.fact.AlternativeFinding;
import nl.weegschaal.model.fact.RiskFinding;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.Guardrail;

/** Whether the case that shows a broken guardrail can be kept as a scenario of the policy, which then notices the same mistake. */
public sealed interface Keeping {
    /**
     * It can.
     *
     * @param name the name of the file: the same for the same way in which the same guardrail is broken
     * @param given the case; for a guardrail that compares, the second one
     * @param expected what the guardrail asks for in that case
     */
    record AsScenario(String name, CaseFile given, List<Wanted> expected) implements Keeping {
        /** Copies the expectations. */
        public AsScenario {
            expected = List.copyOf(expected);
        }
    }

    /**
     * It cannot.
     *
     * @param reason why not
     */
    record NotKept(Text reason) implements Keeping {}

    /**
     * What can be kept of a counterexample.
     *
     * @param counterexample the case or the two cases
     * @return the scenario, or why there is none
     */
    static Keeping of(Counterexample counterexample) {
        Shown last = counterexample.shown().get(counterexample.shown().size() - 1);
        Optional<Text> unsaid = unsaid(counterexample.breach());
        if (unsaid.isPresent()) {
            return new NotKept(unsaid.get());
        }
        if (last.example().isEmpty()) {
            return new NotKept(
                    isAnswered(last) ? KeepingMessage.NO_CASE.text() : KeepingMessage.NOT_ANSWERED_ONCE.text());
        }
        Example example = last.example().get();
        if (!example.added().isEmpty() || example.limits().isPresent()) {
            return new NotKept(KeepingMessage.MADE_UP.text());
        }
        List<Wanted> expected = new AskedByGuardrail(counterexample, example.caseFile()).expected();
        return expected.isEmpty()
                ? new NotKept(KeepingMessage.EITHER_WORD.text())
                : new AsScenario(name(counterexample), example.caseFile(), expected);
    }

    /** Whether there is one finding in the end: if not, the assessment of such a case stops, and no case file shows it. */
    private static boolean isAnswered(Shown shown) {
        return shown.conclusions().stream()
                        .filter(fact -> fact instanceof RiskFinding || fact instanceof AlternativeFinding)
                        .distinct()
                        .count()
                == 1;
    }

    /** Why a scenario cannot say what a guardrail asks for; empty if it can. */
    private static Optional<Text> unsaid(Breach breach) {
        if (breach.guardrail() == Guardrail.G1) {
            return Optional.of(KeepingMessage.OF_EVERY_ADVISORY.text());
        }
        return switch (breach.kind()) {
            case GAP, CONFLICT -> Optional.of(KeepingMessage.WHICH_ANSWER.text());
            case DIFFERENT -> Optional.of(KeepingMessage.TWO_CASES.text());
            case FORBIDDEN, LESS_PROTECTIVE -> Optional.empty();
        };
    }

    private static String name(Counterexample counterexample) {
        String guardrail = Words.of(counterexample.breach().guardrail());
        String scope = Words.of(counterexample.breach().scope());
        String compared = counterexample.shown().size() > 1 ? "-compared" : "";
        return "guardrail-" + guardrail + "-" + scope + compared + ".json";
    }
}
