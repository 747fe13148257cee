package nl.weegschaal.engine.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weegschaal.engine.explain.Draft.DraftSection;
import nl.weegschaal.engine.forward.WaysForward;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.AlternativeAdvice;
import nl.weegschaal.model.advisory.AreaAdvice;
import nl.weegschaal.model.advisory.AreaName;
import nl.weegschaal.model.advisory.ClosedAdvice;
import nl.weegschaal.model.advisory.LineKind;
import nl.weegschaal.model.advisory.PolicyUsed;
import nl.weegschaal.model.advisory.SectionKind;
import nl.weegschaal.model.casefile.CaseElement;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.HomeArea;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.Asked;
import nl.weegschaal.model.vocabulary.DegreeBasis;

/**
 * The advice in a few lines: the area and its gradation, what was raised and how far it is shown, what is still to be done, and only
 * then the findings.
 */
final class SummarySection {
    private static final int MOST_NAMED = 2;
    private static final int MOST_AREAS = 3;
    private static final int MOST_WORDS = 14;

    private final Words words;
    private final OpenSection open;
    private final WaysForward ahead;

    SummarySection(Words words, OpenSection open, WaysForward ahead) {
        this.words = words;
        this.open = open;
        this.ahead = ahead;
    }

    DraftSection of(ClosedAdvice advice, CaseFile facts) {
        Draft draft = new Draft();
        AreaAdvice home = advice.home();
        draft.lines().term(words.text("explain.summary.area"), area(advice, facts));
        draft.passage((names, lines) -> lines.term(words.text("explain.summary.raised"), raised(names)));
        draft.lines()
                .term(
                        words.text("explain.summary.shown"),
                        home.shownBasis() == DegreeBasis.OFFICER_TEST
                                ? words.of(home.shownBasis())
                                : words.text(
                                        "explain.summary.degree",
                                        words.of(home.shown().code()),
                                        words.of(home.needed())));
        draft.lines().term(words.text("explain.summary.todo"), toDo(advice));
        draft.lines()
                .cited(
                        0,
                        LineKind.FINDING,
                        words.text("explain.summary.scale"),
                        home.risk().text(),
                        List.of());
        ahead.of(advice.derivation(), "home")
                .nearMiss()
                .ifPresent(text -> draft.lines().sentence(0, text));
        addAlternatives(draft, advice);
        return draft.under(SectionKind.SUMMARY, words.text("explain.heading.summary"));
    }

    /** Areas about which the same was found are named together. */
    private void addAlternatives(Draft draft, ClosedAdvice advice) {
        Map<Text, List<Text>> areas = new LinkedHashMap<>();
        for (AlternativeAdvice alternative : advice.alternatives()) {
            areas.computeIfAbsent(alternative.finding().text(), unknown -> new ArrayList<>())
                    .addAll(name(alternative).stream().toList());
        }
        areas.forEach((finding, of) -> draft.lines()
                .cited(0, LineKind.FINDING, about(of), areas.size() > 1 ? first(finding) : finding, List.of()));
    }

    /** The name of an area without its code, or its code where no policy names it; empty if no area is named. */
    private static Optional<Text> name(AlternativeAdvice alternative) {
        return alternative
                .there()
                .flatMap(AreaAdvice::area)
                .map(AreaName::name)
                .or(() -> AreaNames.code(alternative).map(Lines::same));
    }

    private static Text first(Text sentences) {
        return new Text(first(sentences.nl()), first(sentences.en()));
    }

    private static String first(String sentences) {
        int end = sentences.indexOf(". ");
        return end < 0 ? sentences : sentences.substring(0, end + 1);
    }

    private Text about(List<Text> areas) {
        if (areas.isEmpty()) {
            return words.text("explain.summary.no-alternative");
        }
        List<Text> named = new ArrayList<>(areas.stream().limit(MOST_AREAS).toList());
        if (areas.size() > MOST_AREAS) {
            named.add(words.text("explain.summary.more", Lines.same(areas.size() - MOST_AREAS)));
        }
        return words.text("explain.summary.alternative", Lines.join(", ", named));
    }

    private Text area(ClosedAdvice advice, CaseFile facts) {
        AreaAdvice home = advice.home();
        Text name = home.area()
                .map(area -> words.text("explain.area.name", area.name(), Lines.same(area.code())))
                .orElseGet(() -> facts.home() instanceof HomeArea.Established known
                        ? Lines.same(known.code())
                        : words.text("explain.home-not-established"));
        Optional<PolicyUsed> policy = advice.basis().policy();
        if (home.gradation().isEmpty() || policy.isEmpty()) {
            return words.text("explain.summary.no-gradation", name);
        }
        return words.text(
                "explain.summary.gradation",
                name,
                words.of(home.gradation().get().gradation()),
                words.of(policy.get().status()),
                words.of(home.gradation().get().standing()));
    }

    /** What was raised, by its kind, with how far it was shown; or what was asked about. */
    private Text raised(CaseNames names) {
        List<CaseElement> elements = names.caseFile().elements().stream()
                .sorted(Comparator.comparing(CaseElement::id))
                .toList();
        long notAsked = names.caseFile().asked().values().stream()
                .filter(Asked.NOT_ASKED::equals)
                .count();
        if (elements.isEmpty()) {
            return notAsked == 0
                    ? words.text("explain.summary.nothing-raised")
                    : words.text("explain.summary.not-asked", Lines.same(notAsked));
        }
        List<Text> named = new ArrayList<>();
        elements.stream()
                .limit(MOST_NAMED)
                .forEach(element -> named.add(words.text(
                        "explain.summary.element", names.names().kind(element.id()), words.of(element.evidence()))));
        if (elements.size() > MOST_NAMED) {
            named.add(words.text("explain.summary.more", Lines.same(elements.size() - MOST_NAMED)));
        }
        return Lines.join("; ", named);
    }

    private Text toDo(ClosedAdvice advice) {
        List<Text> all = open.toDo(advice);
        if (all.isEmpty()) {
            return words.text("explain.summary.nothing-to-do");
        }
        List<Text> first = new ArrayList<>();
        int length = 0;
        for (Text text : all) {
            length += text.nl().split(" ", -1).length;
            if (!first.isEmpty() && length > MOST_WORDS) {
                first.add(words.text("explain.summary.more-open", Lines.same(all.size() - first.size())));
                break;
            }
            first.add(text);
        }
        return Lines.join(" ", first);
    }
}
