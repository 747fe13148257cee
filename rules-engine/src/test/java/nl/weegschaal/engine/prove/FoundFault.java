package nl.weegschaal.engine.prove;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.model.casefile.CaseReference;
import nl.weegschaal.model.vocabulary.Guardrail;

/** What the prover finds of a fault, with the case files that show it. */
final class FoundFault {
    private static final CaseReference REFERENCE = new CaseReference("EXAMPLE");

    private final List<Breach> breaches;
    private final ExampleWriter writer;

    private FoundFault(List<Breach> breaches, ExampleWriter writer) {
        this.breaches = breaches;
        this.writer = writer;
    }

    static FoundFault of(SeededFault fault) {
        Policy policy = FaultyRules.policy(fault);
        Theories theories = FaultyRules.theories(policy);
        return new FoundFault(Claims.breaches(theories), new ExampleWriter(policy, theories));
    }

    /** The guardrails that it breaks. */
    Set<Guardrail> guardrails() {
        Set<Guardrail> guardrails = EnumSet.noneOf(Guardrail.class);
        breaches.forEach(breach -> guardrails.add(breach.guardrail()));
        return guardrails;
    }

    /** One case, or two neighbouring ones, of which the assessment by itself breaks the guardrail; empty if there is no such. */
    Optional<List<Example>> shown(Guardrail guardrail) {
        return breaches.stream()
                .filter(breach -> breach.guardrail() == guardrail)
                .flatMap(breach -> written(breach.exhibits()).stream())
                .filter(examples -> Rerun.shows(guardrail, examples))
                .findFirst();
    }

    /** The exhibits as case files, in every way in which they can be written. */
    private List<List<Example>> written(List<Exhibit> exhibits) {
        List<List<Example>> all = List.of(List.of());
        for (Exhibit exhibit : exhibits) {
            List<List<Example>> longer = new ArrayList<>();
            for (Example example : writer.write(exhibit, REFERENCE)) {
                all.forEach(before -> {
                    List<Example> with = new ArrayList<>(before);
                    with.add(example);
                    longer.add(with);
                });
            }
            all = longer;
        }
        return all;
    }
}
