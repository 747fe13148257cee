package nl.weegschaal.authoring.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.weegschaal.engine.prove.Proof;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.Guardrail;
import nl.weegschaal.model.vocabulary.HowKnown;

/**
 * Whether a guardrail holds of the rules of a policy, and how that is known.
 *
 * @param guardrail the guardrail; empty for the order of rules, which is without effect and has no number
 * @param known how it is known
 * @param holds whether it holds; only what is worked out over every case can be found not to, for rules that break another
 *     guardrail are not read
 * @param about what it is about, in a few words; empty where the number says enough
 * @param why why no rule that was read can break it; empty for what is worked out over every case
 */
public record HeldGuardrail(
        Optional<Guardrail> guardrail, HowKnown known, boolean holds, Optional<Text> about, Optional<Text> why) {
    /**
     * How it is called.
     *
     * @return its number, such as {@code G13}; {@code order} for the order of rules
     */
    public String name() {
        return guardrail.map(Guardrail::name).orElse("order");
    }

    /**
     * Every guardrail, for each is about rules.
     *
     * @param proof what came of the proof of a policy that could be read
     * @return the guardrails by their numbers, and the order of rules at the end
     */
    public static List<HeldGuardrail> of(Proof proof) {
        Set<Guardrail> broken = proof.counterexamples().stream()
                .map(counterexample -> counterexample.breach().guardrail())
                .collect(Collectors.toSet());
        List<HeldGuardrail> all = new ArrayList<>();
        for (Guardrail guardrail : Guardrail.values()) {
            all.add(held(
                    Optional.of(guardrail),
                    guardrail.known(),
                    !broken.contains(guardrail),
                    AboutGuardrail.of(guardrail)));
        }
        all.add(held(Optional.empty(), HowKnown.CONSTRUCTION, true, AboutGuardrail.ORDER));
        return all;
    }

    private static HeldGuardrail held(
            Optional<Guardrail> guardrail, HowKnown known, boolean holds, AboutGuardrail about) {
        return new HeldGuardrail(guardrail, known, holds, about.about(), about.why());
    }
}
