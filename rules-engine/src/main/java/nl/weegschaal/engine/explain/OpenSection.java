package nl.weegschaal.engine.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weegschaal.engine.explain.Draft.DraftSection;
import nl.weegschaal.engine.explain.Missing.OpenItem;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.ClosedAdvice;
import nl.weegschaal.model.advisory.LineKind;
import nl.weegschaal.model.advisory.Node;
import nl.weegschaal.model.advisory.Origin;
import nl.weegschaal.model.advisory.SectionKind;
import nl.weegschaal.model.casefile.CaseElement;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.fact.AspectFinding;
import nl.weegschaal.model.fact.CircumstanceAsked;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.fact.NoAreaNamed;
import nl.weegschaal.model.fact.OnOtherGround;
import nl.weegschaal.model.fact.StateActorException;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.ActorKind;
import nl.weegschaal.model.vocabulary.DemonstrationGap;
import nl.weegschaal.model.vocabulary.EvidenceDirection;
import nl.weegschaal.model.vocabulary.EvidenceState;
import nl.weegschaal.model.vocabulary.LimbAspect;
import nl.weegschaal.model.vocabulary.OpenPointKind;

/**
 * What is missing or contradictory, what points the other way and what was taken as unknown, with what an officer can do about it. It
 * stands before the findings, so that a reader knows it before relying on them (AI Act, Article 14(4)(b)).
 */
final class OpenSection {
    private final Words words;
    private final Reasons reasons;
    private final List<OpenItem> items;

    OpenSection(Words words, Reasons reasons, List<OpenItem> items) {
        this.words = words;
        this.reasons = reasons;
        this.items = items;
    }

    /** What an officer can still do something about. */
    List<OpenItem> toDo(ClosedAdvice advice) {
        return items.stream()
                .filter(item -> Missing.isToDo(advice.derivation(), item.finding()))
                .toList();
    }

    DraftSection of(ClosedAdvice advice, CaseFile facts) {
        Draft draft = new Draft();
        if (items.isEmpty()) {
            draft.lines().sentence(0, words.text("explain.nothing-missing"));
        }
        boolean several = advice.alternatives().stream()
                .anyMatch(alternative -> alternative.finding().code().isReached());
        items.stream().filter(item -> unexamined(item).isEmpty()).forEach(item -> add(draft, item, several));
        addUnexamined(draft);
        draft.passage(this::addAgainst);
        addAssumed(draft, advice, facts);
        return draft.under(SectionKind.OPEN, words.text("explain.heading.missing"));
    }

    /** What is missing, without the circumstances that it is about; with the area if that is another one. */
    static Text inShort(OpenItem item, ClosedAdvice advice) {
        boolean isHome = advice.home().area().stream()
                .anyMatch(home -> item.where().contains(home.code().value()));
        return isHome || item.where().isEmpty()
                ? item.finding().text()
                : Text.join(": ", List.of(codes(item.where()), item.finding().text()));
    }

    private void add(Draft draft, OpenItem item, boolean several) {
        Text what = item.finding().text();
        List<Integer> sources = reasons.sources(item.finding());
        List<Node> elements = reasons.elements(item.finding());
        Optional<Text> where = several && !item.where().isEmpty() ? Optional.of(codes(item.where())) : Optional.empty();
        if (elements.isEmpty()) {
            line(draft.lines(), where, what, sources);
        } else {
            draft.passage((names, lines) -> line(lines, where, withNames(what, elements, names), sources));
        }
        if (item.finding().code() == OpenPointKind.KIND_NOT_ASKED) {
            draft.passage((names, lines) ->
                    new AskedLines(words).notAsked(names.caseFile()).ifPresent(kinds -> lines.sentence(1, kinds)));
        }
        reasons.limits(item.finding()).ifPresent(limits -> draft.lines().facts(1, limits));
        reasons.nextStep(item.finding()).ifPresent(step -> draft.lines().step(1, step));
        draft.lines().code(1, item.finding().code().name());
    }

    /** Conditions of an alternative that nobody examined are named together, area by area. */
    private void addUnexamined(Draft draft) {
        Map<List<String>, List<OpenItem>> byArea = new LinkedHashMap<>();
        items.stream()
                .filter(item -> !unexamined(item).isEmpty())
                .forEach(item -> byArea.computeIfAbsent(item.where(), unknown -> new ArrayList<>())
                        .add(item));
        byArea.forEach((areas, some) -> {
            List<Text> conditions = some.stream()
                    .flatMap(item -> unexamined(item).stream())
                    .distinct()
                    .map(words::of)
                    .toList();
            List<Integer> sources = some.stream()
                    .flatMap(item -> reasons.sources(item.finding()).stream())
                    .distinct()
                    .toList();
            Text what = words.text("explain.unexamined", Lines.join("; ", conditions));
            line(draft.lines(), areas.isEmpty() ? Optional.empty() : Optional.of(codes(areas)), what, sources);
            draft.lines().step(1, words.text("explain.unexamined.step"));
            some.forEach(item -> draft.lines().code(1, item.finding().code().name()));
        });
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
    private void addAssumed(Draft draft, ClosedAdvice advice, CaseFile facts) {
        boolean stateIsNoActor = !facts.actors().isEmpty()
                && facts.actors().stream()
                        .noneMatch(actor -> actor == ActorKind.STATE_OR_ITS_AGENTS || actor == ActorKind.UNKNOWN);
        List<Text> silent = advice.derivation().nodes().stream()
                .filter(node -> node.origin() instanceof Origin.NotOnFile)
                .map(Node::fact)
                .filter(OpenSection::hasNoLine)
                .filter(fact -> !(stateIsNoActor && fact instanceof StateActorException))
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
                && !(fact instanceof OnOtherGround)
                && !(fact instanceof NoAreaNamed);
    }
}
