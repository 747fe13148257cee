package nl.weegschaal.engine.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.weegschaal.engine.explain.Draft.DraftSection;
import nl.weegschaal.engine.explain.Missing.OpenItem;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.ClosedAdvice;
import nl.weegschaal.model.advisory.Finding;
import nl.weegschaal.model.advisory.LineKind;
import nl.weegschaal.model.advisory.Node;
import nl.weegschaal.model.advisory.Origin;
import nl.weegschaal.model.advisory.SectionKind;
import nl.weegschaal.model.casefile.CaseElement;
import nl.weegschaal.model.fact.ActorOfHarm;
import nl.weegschaal.model.fact.AspectFinding;
import nl.weegschaal.model.fact.CircumstanceAsked;
import nl.weegschaal.model.fact.ExaminedArea;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.fact.NoAreaNamed;
import nl.weegschaal.model.fact.OnOtherGround;
import nl.weegschaal.model.fact.StateActorException;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.ActorKind;
import nl.weegschaal.model.vocabulary.ArticleElement;
import nl.weegschaal.model.vocabulary.AttentionKind;
import nl.weegschaal.model.vocabulary.DemonstrationGap;
import nl.weegschaal.model.vocabulary.ElementState;
import nl.weegschaal.model.vocabulary.EvidenceDirection;
import nl.weegschaal.model.vocabulary.EvidenceState;
import nl.weegschaal.model.vocabulary.LimbAspect;
import nl.weegschaal.model.vocabulary.OpenPointKind;

/**
 * What is missing or contradictory, what points the other way and what was taken as unknown, with what an officer can do about it. It
 * stands before the findings, so that a reader knows it before relying on them (AI Act, Article 14(4)(b)).
 */
final class OpenSection {
    private static final Set<ActorKind> MAY_BE_THE_STATE = EnumSet.of(ActorKind.STATE_OR_ITS_AGENTS, ActorKind.UNKNOWN);

    private final Words words;
    private final Reasons reasons;
    private final List<OpenItem> items;

    OpenSection(Words words, Reasons reasons, List<OpenItem> items) {
        this.words = words;
        this.reasons = reasons;
        this.items = items;
    }

    /** What an officer can still do, one line for each point; with the area if that is another one. */
    List<Text> toDo(ClosedAdvice advice) {
        return points().stream()
                .map(point -> point.stream()
                        .filter(item -> Missing.isToDo(advice.derivation(), item.finding()))
                        .toList())
                .filter(point -> !point.isEmpty())
                .map(point -> toDo(point, advice))
                .distinct()
                .toList();
    }

    private Text toDo(List<OpenItem> point, ClosedAdvice advice) {
        OpenItem first = point.get(0);
        Text what = point.size() > 1 && !unexamined(first).isEmpty() && !isOfChild(first)
                ? words.text("explain.summary.unexamined")
                : words.toDo(first.finding().code());
        return isHome(first, advice) || first.where().isEmpty()
                ? what
                : Text.join(": ", List.of(codes(first.where()), what));
    }

    private static boolean isHome(OpenItem item, ClosedAdvice advice) {
        return advice.home().area().stream()
                .anyMatch(home -> item.where().contains(home.code().value()));
    }

    DraftSection of(ClosedAdvice advice) {
        Draft draft = new Draft();
        if (items.isEmpty()) {
            draft.lines().sentence(0, words.text("explain.nothing-missing"));
        }
        boolean several = isReached(advice);
        boolean isExplained = !isNotCivilian(advice);
        for (List<OpenItem> point : points()) {
            if (!isExplained && asksOfHome(point.get(0), advice)) {
                draft.lines().sentence(0, words.text("explain.open.not-a-civilian"));
                isExplained = true;
            }
            if (unexamined(point.get(0)).isEmpty()) {
                add(draft, point, several);
            } else {
                addUnexamined(draft, point);
            }
        }
        draft.passage(this::addAgainst);
        addAssumed(draft, advice);
        return draft.under(SectionKind.OPEN, words.text("explain.heading.missing"));
    }

    private static boolean isNotCivilian(ClosedAdvice advice) {
        Finding<ElementState> civilian = advice.home().articleElements().get(ArticleElement.CIVILIAN);
        return civilian != null && civilian.code() == ElementState.NOT_ESTABLISHED;
    }

    /** Whether it is asked for the assessment of the home area, where no answer leads to protection of who is not a civilian. */
    private static boolean asksOfHome(OpenItem item, ClosedAdvice advice) {
        return item.finding().code() instanceof OpenPointKind
                && (isHome(item, advice) || item.where().isEmpty());
    }

    private static boolean isReached(ClosedAdvice advice) {
        return advice.alternatives().stream()
                .anyMatch(alternative -> alternative.finding().code().isReached());
    }

    /** What is open about the same circumstances in the same areas is one point, and so is what nobody examined in an area. */
    private List<List<OpenItem>> points() {
        Map<Object, List<OpenItem>> points = new LinkedHashMap<>();
        items.stream()
                .sorted(Comparator.comparingInt(this::rank))
                .forEach(item -> points.computeIfAbsent(about(item), unknown -> new ArrayList<>())
                        .add(item));
        return List.copyOf(points.values());
    }

    /**
     * What is in the interest of a child comes first, then what was examined or is asked by itself, then what nobody examined, and last
     * what changes no finding.
     */
    private int rank(OpenItem item) {
        if (isOfChild(item)) {
            return -1;
        }
        if (item.finding().code() instanceof AttentionKind) {
            return 2;
        }
        return unexamined(item).isEmpty() ? 0 : 1;
    }

    private Object about(OpenItem item) {
        if (!unexamined(item).isEmpty()) {
            return List.of(isOfChild(item), item.where());
        }
        return elements(item).isEmpty() ? item : List.of(elements(item), item.where());
    }

    private static boolean isOfChild(OpenItem item) {
        return item.finding().code() instanceof DemonstrationGap gap && AspectsAsked.isOfChild(gap);
    }

    /** The circumstances that an item is about, by their own facts: those of every area are the same circumstances. */
    private List<Node> elements(OpenItem item) {
        return reasons.elements(item.finding());
    }

    private void add(Draft draft, List<OpenItem> point, boolean several) {
        OpenItem first = point.get(0);
        Text what = Lines.join(
                " ", point.stream().map(item -> item.finding().text()).toList());
        List<Integer> sources = sources(point);
        List<Node> elements = elements(first);
        Optional<Text> where =
                several && !first.where().isEmpty() ? Optional.of(codes(first.where())) : Optional.empty();
        if (elements.isEmpty()) {
            line(draft.lines(), where, what, sources);
        } else {
            draft.passage((names, lines) -> line(lines, where, withNames(what, elements, names), sources));
        }
        point.forEach(item -> addBelow(draft, item));
        steps(point).ifPresent(step -> draft.lines().step(1, step));
        point.forEach(item -> draft.lines().code(1, item.finding().code().name()));
    }

    /** What an officer can do about a point, in one line. */
    private Optional<Text> steps(List<OpenItem> point) {
        List<Text> asks = point.stream()
                .filter(item -> !reasons.wasExamined(item.finding()))
                .flatMap(item -> words.ask(item.finding().code()).stream())
                .distinct()
                .toList();
        if (!asks.isEmpty()) {
            return Optional.of(words.text("explain.ask", Lines.join(" ", asks)));
        }
        return point.stream()
                .flatMap(item -> reasons.nextStep(item.finding()).stream())
                .findFirst();
    }

    private void addBelow(Draft draft, OpenItem item) {
        if (item.finding().code() == OpenPointKind.KIND_NOT_ASKED) {
            draft.passage((names, lines) ->
                    new AskedLines(words).notAsked(names.caseFile()).ifPresent(kinds -> lines.sentence(1, kinds)));
        }
        reasons.limits(item.finding()).ifPresent(limits -> draft.lines().facts(1, limits));
    }

    /** Conditions of an alternative that nobody examined are named together. */
    private void addUnexamined(Draft draft, List<OpenItem> point) {
        List<Text> conditions = point.stream()
                .flatMap(item -> unexamined(item).stream())
                .distinct()
                .map(words::of)
                .toList();
        Text what = words.text("explain.unexamined", Lines.join("; ", conditions));
        List<String> areas = point.get(0).where();
        line(draft.lines(), areas.isEmpty() ? Optional.empty() : Optional.of(codes(areas)), what, sources(point));
        draft.lines().step(1, words.text("explain.unexamined.step"));
        point.forEach(item -> draft.lines().code(1, item.finding().code().name()));
    }

    private List<Integer> sources(List<OpenItem> point) {
        return point.stream()
                .flatMap(item -> reasons.sources(item.finding()).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The conditions of an alternative that a gap is about, if nobody examined them. */
    private List<LimbAspect> unexamined(OpenItem item) {
        return item.finding().code() instanceof DemonstrationGap ? reasons.unexamined(item.finding()) : List.of();
    }

    private static Text codes(List<String> areas) {
        return Lines.same(String.join(", ", areas));
    }

    private static void line(Lines lines, Optional<Text> where, Text what, List<Integer> sources) {
        if (where.isPresent()) {
            lines.cited(0, LineKind.OPEN, where.get(), what, sources);
        } else {
            lines.cited(0, LineKind.OPEN, what, sources);
        }
    }

    private Text withNames(Text what, List<Node> elements, CaseNames names) {
        List<Text> named = elements.stream()
                .map(names::of)
                .distinct()
                .sorted(Comparator.comparing(Text::nl))
                .toList();
        return words.text("explain.missing.elements", what, words.text("explain.elements", Lines.join("; ", named)));
    }

    /** Evidence against a circumstance, and circumstances that were refuted. */
    private void addAgainst(CaseNames names, Lines lines) {
        List<Text> against = names.caseFile().elements().stream()
                .sorted(Comparator.comparing(CaseElement::id))
                .filter(OpenSection::isContradicted)
                .map(element -> names.names().name(element.id()))
                .toList();
        if (!against.isEmpty()) {
            lines.sentence(0, words.text("explain.against", Lines.join("; ", against)));
        }
    }

    private static boolean isContradicted(CaseElement element) {
        return element.evidence() == EvidenceState.REFUTED
                || element.references().stream()
                        .anyMatch(reference -> reference.says() == EvidenceDirection.CONTRADICTS);
    }

    /** What the file is silent on, but for what is asked for above. What was taken as unknown is never shown as given. */
    private void addAssumed(Draft draft, ClosedAdvice advice) {
        boolean mayBeStateActor = advice.derivation().nodes().stream()
                .map(Node::fact)
                .anyMatch(fact -> fact instanceof ActorOfHarm actor && MAY_BE_THE_STATE.contains(actor.kind()));
        boolean isReached = isReached(advice);
        List<Text> silent = advice.derivation().nodes().stream()
                .filter(node -> node.origin() instanceof Origin.NotOnFile)
                .map(Node::fact)
                .filter(OpenSection::hasNoLine)
                .filter(fact -> mayBeStateActor || !(fact instanceof StateActorException))
                .filter(fact -> !(isReached && fact instanceof ActorOfHarm))
                .map(fact -> SaidFacts.withoutStop(words.of(fact)))
                .distinct()
                .toList();
        if (!silent.isEmpty()) {
            draft.lines().sentence(0, words.text("explain.assumed.all", Lines.join("; ", silent)));
        }
    }

    /** What is asked for above, or stands under the applicant or under an alternative, is not said here again. */
    private static boolean hasNoLine(Fact fact) {
        return !(fact instanceof AspectFinding)
                && !(fact instanceof CircumstanceAsked)
                && !(fact instanceof ExaminedArea)
                && !(fact instanceof OnOtherGround)
                && !(fact instanceof NoAreaNamed);
    }
}
