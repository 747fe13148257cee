package nl.weegschaal.engine.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.AlternativeAdvice;
import nl.weegschaal.model.advisory.Derivation;
import nl.weegschaal.model.advisory.Finding;
import nl.weegschaal.model.fact.AspectFinding;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.AspectState;
import nl.weegschaal.model.vocabulary.DemonstrationGap;

/** Names what the finding on an alternative comes down to: the conditions that were not shown, those that are open, or why the policy excludes it. */
final class UnmetConditions {
    private static final int MOST_NAMES = 4;

    private final Words words;
    private final Derivation derivation;

    UnmetConditions(Words words, Derivation derivation) {
        this.words = words;
        this.derivation = derivation;
    }

    /** In one sentence for each; none if every condition was shown or the question does not arise. */
    List<Text> of(AlternativeAdvice alternative) {
        if (!alternative.finding().code().isReached()) {
            return List.of();
        }
        if (Comparison.isExcluded(alternative)) {
            return alternative.exclusions().stream().map(Finding::text).toList();
        }
        Set<Text> failed = new LinkedHashSet<>();
        Set<Text> open = new LinkedHashSet<>();
        for (Finding<?> finding : Missing.in(alternative)) {
            if (finding.code() instanceof DemonstrationGap gap) {
                aspects(finding, AspectState.NOT_FOUND).forEach(failed::add);
                aspects(finding, AspectState.NOT_EXAMINED).forEach(open::add);
                name(gap).ifPresent(gap == DemonstrationGap.NO_AREA_NAMED ? open::add : failed::add);
            } else {
                name(finding.code()).ifPresent(open::add);
            }
        }
        open.removeAll(failed);
        List<Text> sentences = new ArrayList<>();
        if (!failed.isEmpty()) {
            sentences.add(words.text("explain.unmet.failed", names(failed)));
        }
        if (!open.isEmpty()) {
            sentences.add(words.text("explain.unmet.open", names(open)));
        }
        return sentences;
    }

    private Stream<Text> aspects(Finding<?> finding, AspectState state) {
        return finding.reasons().stream()
                .flatMap(reason -> reason.premises().stream())
                .map(id -> derivation.node(id).fact())
                .filter(AspectFinding.class::isInstance)
                .map(AspectFinding.class::cast)
                .filter(aspect -> aspect.state() == state)
                .map(aspect -> words.of(aspect.aspect()));
    }

    /** What a gap or an examination is called that is about no condition of its own. */
    private Optional<Text> name(Enum<?> code) {
        return words.unmet(code);
    }

    private Text names(Set<Text> all) {
        List<Text> first = all.stream().limit(MOST_NAMES).toList();
        Text named = Text.join("; ", first);
        int more = all.size() - first.size();
        return more == 0 ? named : words.text("outlook.near.and-more", named, Text.same(more));
    }
}
