package nl.weegschaal.engine.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.explain.Draft.DraftSection;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.AlternativeAdvice;
import nl.weegschaal.model.advisory.AreaAdvice;
import nl.weegschaal.model.advisory.AspectAdvice;
import nl.weegschaal.model.advisory.ClosedAdvice;
import nl.weegschaal.model.advisory.LineKind;
import nl.weegschaal.model.advisory.SectionKind;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.AspectState;
import nl.weegschaal.model.vocabulary.Limb;

/** The internal protection alternative: as a whole, and then area by area with the finding and what it rests on. */
final class AlternativeSections {
    private final Words words;
    private final Reasons reasons;
    private final Citations citations;
    private final UnmetConditions unmet;

    AlternativeSections(Words words, Reasons reasons, Citations citations, UnmetConditions unmet) {
        this.words = words;
        this.reasons = reasons;
        this.citations = citations;
        this.unmet = unmet;
    }

    /** What was found: one alternative with all that it rests on; of several, the areas next to each other and each finding. */
    List<DraftSection> of(ClosedAdvice advice, CaseFile facts) {
        List<AlternativeAdvice> all = advice.alternatives();
        List<AlternativeAdvice> reached = all.stream()
                .filter(alternative -> alternative.finding().code().isReached())
                .toList();
        Draft whole = new Draft();
        if (!reached.isEmpty()) {
            whole.passage((names, lines) -> new AlternativeOnFile(words).addActors(lines, names.caseFile()));
        }
        List<Comparison.Row> rows = Comparison.rows(words, reached, facts);
        if (!rows.isEmpty()) {
            new ComparisonLines(words).add(whole, reached, rows);
        }
        if (all.size() == 1) {
            addFinding(whole, all.get(0));
        }
        List<DraftSection> sections = new ArrayList<>();
        sections.add(whole.under(SectionKind.ALTERNATIVES, heading(advice)));
        if (all.size() > 1) {
            all.forEach(alternative -> {
                Draft one = new Draft();
                addFinding(one, alternative);
                sections.add(one.under(SectionKind.ALTERNATIVE, name(alternative)));
            });
        }
        return sections;
    }

    /** What the findings on several areas rest on, area by area. */
    List<DraftSection> details(ClosedAdvice advice, CaseFile facts) {
        List<DraftSection> sections = new ArrayList<>();
        advice.alternatives().stream()
                .filter(alternative -> alternative.finding().code().isReached())
                .filter(alternative -> alternative.there().isPresent())
                .forEach(alternative -> {
                    Draft one = new Draft();
                    addDetails(one, facts, alternative);
                    sections.add(
                            one.under(SectionKind.DETAILS, words.text("explain.heading.details", name(alternative))));
                });
        return sections;
    }

    private Text heading(ClosedAdvice advice) {
        return advice.alternatives().size() == 1
                        && advice.alternatives().get(0).there().isPresent()
                ? words.text(
                        "explain.heading.alternative.area",
                        name(advice.alternatives().get(0)))
                : words.text("explain.heading.alternative");
    }

    private Text name(AlternativeAdvice alternative) {
        return new AreaNames(words).of(alternative).orElseGet(() -> words.text("explain.heading.alternative.none"));
    }

    private void addDetails(Draft draft, CaseFile facts, AlternativeAdvice alternative) {
        alternative.there().ifPresent(area -> addRiskThere(draft, area));
        addRestrictions(draft, alternative);
        addLimbs(draft, facts, alternative);
        draft.passage((names, lines) -> onFile(names, alternative)
                .ifPresent(file -> new AlternativeOnFile(words).add(lines, file, isSettled(alternative))));
    }

    private void addRestrictions(Draft draft, AlternativeAdvice alternative) {
        alternative.restrictions().forEach(limit -> new RestrictionLines(words, citations).add(draft, limit));
    }

    private void addFinding(Draft draft, AlternativeAdvice alternative) {
        if (alternative.there().isEmpty()) {
            addRestrictions(draft, alternative);
        }
        alternative.settlement().forEach(basis -> {
            draft.lines().cited(0, LineKind.ITEM, basis.text(), reasons.sources(basis));
            draft.lines().code(1, basis.code().name());
        });
        reasons.add(
                draft,
                0,
                LineKind.FINDING,
                words.text("explain.finding"),
                alternative.finding().text(),
                alternative.finding());
        unmet.of(alternative).forEach(condition -> draft.lines().item(1, condition));
    }

    private void addRiskThere(Draft draft, AreaAdvice area) {
        new AreaSection(words, citations).add(draft, area);
        new ScaleSection(words, reasons).addThere(draft, area);
    }

    private void addLimbs(Draft draft, CaseFile facts, AlternativeAdvice alternative) {
        List<AspectAdvice> left = new ArrayList<>();
        for (Limb limb : AspectsAsked.limbsInOrder()) {
            List<AspectAdvice> aspects = alternative.aspects().stream()
                    .filter(aspect -> aspect.aspect().limb() == limb)
                    .filter(aspect -> AspectsAsked.concern(facts, aspect.aspect()))
                    .toList();
            List<AspectAdvice> examined = aspects.stream()
                    .filter(aspect -> aspect.state() != AspectState.NOT_EXAMINED
                            || Missing.isNotNeeded(alternative, aspect.aspect()))
                    .toList();
            aspects.stream().filter(aspect -> !examined.contains(aspect)).forEach(left::add);
            if (!examined.isEmpty()) {
                draft.lines().item(0, words.of(limb));
                examined.forEach(aspect -> addAspect(draft, alternative, aspect));
            }
        }
        if (isSettled(alternative)) {
            draft.lines()
                    .item(
                            0,
                            words.text(
                                    Comparison.isExcluded(alternative)
                                            ? "explain.aspects.excluded"
                                            : "explain.aspects.falls"));
        } else if (!left.isEmpty()) {
            draft.lines()
                    .item(
                            0,
                            words.text(
                                    "explain.aspects.left",
                                    Lines.join(
                                            "; ",
                                            left.stream()
                                                    .map(aspect -> words.of(aspect.aspect()))
                                                    .toList())));
        }
    }

    /** Whether nothing more needs to be examined of it. */
    private static boolean isSettled(AlternativeAdvice alternative) {
        return Comparison.isExcluded(alternative) || Missing.falls(alternative);
    }

    private void addAspect(Draft draft, AlternativeAdvice alternative, AspectAdvice aspect) {
        Text state = Missing.isNotNeeded(alternative, aspect.aspect())
                ? words.text("explain.aspect.not-needed")
                : words.of(aspect.state());
        draft.lines().item(1, words.text("explain.aspect", words.of(aspect.aspect()), state));
        draft.passage((names, lines) -> onFile(names, alternative)
                .flatMap(file -> Optional.ofNullable(file.aspects().get(aspect.aspect())))
                .flatMap(found -> found.reasons())
                .ifPresent(text -> lines.quote(2, text)));
    }

    private static Optional<CaseAlternative> onFile(CaseNames names, AlternativeAdvice alternative) {
        return alternative
                .there()
                .flatMap(AreaAdvice::area)
                .flatMap(area -> names.caseFile().alternatives().stream()
                        .filter(file -> file.area().equals(area.code()))
                        .findFirst());
    }
}
