package nl.weegschaal.engine.forward;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.fact.AlternativeExcluded;
import nl.weegschaal.model.fact.AlternativeFinding;
import nl.weegschaal.model.fact.AspectFinding;
import nl.weegschaal.model.fact.ExaminationNeeded;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.NotDemonstrated;
import nl.weegschaal.model.fact.ProposedArea;
import nl.weegschaal.model.fact.RiskThere;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.LimbAspect;

/** What an alternative misses by before the authority may take it into account. */
final class AlternativeAhead {
    private static final int MOST_NAMES = 4;

    private final Words words;
    private final OpenItems items;
    private final Conclusions rules;

    AlternativeAhead(Words words, Conclusions rules) {
        this.words = words;
        this.items = new OpenItems(words);
        this.rules = rules;
    }

    WayForward of(RunFacts run) {
        AlternativeFinding now = run.find(AlternativeFinding.class).orElseThrow();
        if (!now.code().isReached()
                || now.code().isNegative()
                || run.find(ProposedArea.class).isEmpty()) {
            return WayForward.nothing();
        }
        List<OpenItem> all = items.of(run);
        List<OpenItem> withoutProtection =
                all.stream().filter(item -> !isProtection(item.fact())).toList();
        if (isDemonstrated(rules.of(with(run, withoutProtection)))) {
            return missing(run, needed(run, withoutProtection));
        }
        return isDemonstrated(rules.of(with(run, all)))
                ? missing(run, needed(run, all))
                : stopped(run, rules.of(with(run, withoutProtection)));
    }

    /** An alternative rests on the absence of a real risk, or on protection: on the first as long as a policy does not ask both. */
    private static boolean isProtection(GivenFact fact) {
        return fact instanceof AspectFinding finding && finding.aspect() == LimbAspect.EFFECTIVE_PROTECTION;
    }

    /** Those that cannot be left as they are. */
    private List<OpenItem> needed(RunFacts run, List<OpenItem> all) {
        List<OpenItem> needed = new ArrayList<>(all);
        for (OpenItem item : all) {
            List<OpenItem> rest = new ArrayList<>(needed);
            rest.remove(item);
            if (isDemonstrated(rules.of(with(run, rest)))) {
                needed.remove(item);
            }
        }
        return needed;
    }

    private static List<GivenFact> with(RunFacts run, List<OpenItem> items) {
        Map<GivenFact, GivenFact> others = new LinkedHashMap<>();
        items.forEach(item -> others.put(item.fact(), item.demonstrated()));
        return run.given(others, List.of()).stream().distinct().toList();
    }

    private static boolean isDemonstrated(RunFacts concluded) {
        return concluded
                .find(AlternativeFinding.class)
                .filter(finding -> finding.code().isNegative())
                .isPresent();
    }

    private WayForward missing(RunFacts run, List<OpenItem> needed) {
        List<OpenItem> examined = needed.stream().filter(OpenItem::isExamined).toList();
        List<OpenItem> open = needed.stream().filter(item -> !item.isExamined()).toList();
        List<List<GivenFact>> suffices = List.of(with(run, needed));
        if (examined.isEmpty()) {
            Set<GivenFact> facts = new LinkedHashSet<>();
            open.forEach(item -> facts.add(item.fact()));
            Text sentence = words.text("outlook.near.alternative.open", names(open));
            return new WayForward(Optional.of(sentence), steps(open), facts, suffices);
        }
        Text sentence = open.isEmpty()
                ? words.text("outlook.near.alternative.shown", names(examined))
                : words.text("outlook.near.alternative.both", names(examined), names(open));
        return new WayForward(Optional.of(sentence), List.of(), Set.of(), suffices);
    }

    /** What is so now and what no examination changes. */
    private WayForward stopped(RunFacts now, RunFacts best) {
        List<Enum<?>> after = stops(best);
        return stops(now).stream()
                .filter(after::contains)
                .findFirst()
                .map(words::of)
                .map(text -> WayForward.only(words.text("outlook.near.alternative.stopped", text), List.of()))
                .orElseGet(WayForward::nothing);
    }

    private static List<Enum<?>> stops(RunFacts concluded) {
        List<Enum<?>> all = new ArrayList<>();
        concluded
                .facts(AlternativeExcluded.class)
                .map(AlternativeExcluded::ground)
                .forEach(all::add);
        concluded.facts(NotDemonstrated.class).map(NotDemonstrated::gap).forEach(all::add);
        concluded.facts(ExaminationNeeded.class).map(ExaminationNeeded::ground).forEach(all::add);
        return all;
    }

    private Text names(List<OpenItem> items) {
        List<Text> names = items.stream().map(OpenItem::name).distinct().toList();
        Text first = Text.join("; ", names.stream().limit(MOST_NAMES).toList());
        int more = names.size() - MOST_NAMES;
        return more <= 0 ? first : words.text("outlook.near.and-more", first, Text.same(more));
    }

    /** The aspects of the other area in one line, before the rest but after the risk there. */
    private List<Text> steps(List<OpenItem> open) {
        List<Text> steps = new ArrayList<>();
        open.stream()
                .filter(item -> item.fact() instanceof RiskThere)
                .flatMap(item -> item.step().stream())
                .forEach(steps::add);
        List<Text> aspects = open.stream()
                .filter(item -> item.fact() instanceof AspectFinding)
                .map(OpenItem::name)
                .toList();
        if (!aspects.isEmpty()) {
            steps.add(words.text("outlook.ask.aspect", Text.join("; ", aspects)));
        }
        open.stream()
                .filter(item -> !(item.fact() instanceof AspectFinding || item.fact() instanceof RiskThere))
                .flatMap(item -> item.step().stream())
                .forEach(steps::add);
        return steps;
    }
}
