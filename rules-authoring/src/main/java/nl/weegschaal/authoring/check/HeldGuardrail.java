package nl.weegschaal.authoring.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.weegschaal.engine.prove.Guardrail;
import nl.weegschaal.engine.prove.Proof;
import nl.weegschaal.model.text.Text;

/**
 * Whether a guardrail holds of the rules of a policy, and how that is known.
 *
 * @param name its number, such as {@code G13}; {@code order} for the order of rules, which is without effect
 * @param ground how it is known
 * @param holds whether it holds; only what is worked out over every case can be found not to, for rules that break another
 *     guardrail are not read
 * @param assurance why it holds; empty for what is worked out over every case
 */
public record HeldGuardrail(String name, Ground ground, boolean holds, Optional<Assurance> assurance) {
    /**
     * Why a guardrail holds that need not be worked out over cases.
     *
     * @param about what the guardrail is about, in a few words
     * @param why why no rule that was read can break it
     */
    public record Assurance(Text about, Text why) {}

    /**
     * Every guardrail that is about rules.
     *
     * @param proof what came of the proof of a policy that could be read
     * @return the guardrails by their numbers, and the order of rules at the end
     */
    public static List<HeldGuardrail> of(Proof proof) {
        Set<Guardrail> broken = proof.counterexamples().stream()
                .map(counterexample -> counterexample.breach().guardrail())
                .collect(Collectors.toSet());
        List<HeldGuardrail> all = new ArrayList<>();
        for (Guardrail proved : Guardrail.values()) {
            all.add(new HeldGuardrail(proved.name(), Ground.EVERY_CASE, !broken.contains(proved), Optional.empty()));
        }
        for (AssuredGuardrail known : AssuredGuardrail.values()) {
            all.add(known.held());
        }
        return all.stream()
                .sorted(Comparator.comparingInt(HeldGuardrail::number))
                .toList();
    }

    private int number() {
        return name.startsWith("G") ? Integer.parseInt(name.substring(1)) : Integer.MAX_VALUE;
    }
}
