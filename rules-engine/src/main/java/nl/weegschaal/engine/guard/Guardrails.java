package nl.weegschaal.engine.guard;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.Guardrail;

/**
 * The last line: every advisory is checked against the guardrails G1 to G20 before it leaves. Those that compare two cases
 * (G4, G5, G13, G14) are held here as far as one advisory can show: by what they imply for a single case and by what its
 * derivation rests on.
 */
public final class Guardrails {
    private final List<Guard> all = Stream.of(
                    ScaleGuardrails.ALL, AlternativeGuardrails.ALL, ReasonGuardrails.all(new CleanTexts()))
            .flatMap(List::stream)
            .toList();

    /**
     * The guardrails that an advisory breaches.
     *
     * @param advisory the advisory
     * @return what is breached, in the order of the numbers of each group; empty if it may leave
     */
    public List<Text> breaches(Advisory advisory) {
        return all.stream()
                .filter(guard -> !guard.holds().test(advisory))
                .map(guard -> guard.says().text())
                .toList();
    }

    /** The guardrails that are held against every advisory. */
    Set<Guardrail> held() {
        return all.stream().map(guard -> guard.says().guardrail()).collect(Collectors.toSet());
    }
}
