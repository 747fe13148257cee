package nl.weegschaal.engine.explain;

import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.explain.Draft.DraftSection;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.AlternativeAdvice;
import nl.weegschaal.model.advisory.AreaAdvice;
import nl.weegschaal.model.advisory.AspectAdvice;
import nl.weegschaal.model.advisory.ClosedAdvice;
import nl.weegschaal.model.advisory.Finding;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.Limb;

/** The internal protection alternative, area by area and limb by limb. */
final class AlternativeSection {
    private final Words words;
    private final Reasons reasons;

    AlternativeSection(Words words, Reasons reasons) {
        this.words = words;
        this.reasons = reasons;
    }

    DraftSection of(ClosedAdvice advice, CaseFile facts) {
        Draft draft = new Draft();
        if (advice.alternatives().stream()
                .anyMatch(alternative -> alternative.finding().code().isReached())) {
            draft.passage((names, lines) -> new AlternativeOnFile(words).addActors(lines, names.caseFile()));
        }
        for (AlternativeAdvice alternative : advice.alternatives()) {
            add(draft, facts, alternative);
        }
        return draft.under(words.text("explain.heading.alternative"));
    }

    private void add(Draft draft, CaseFile facts, AlternativeAdvice alternative) {
        Optional<AreaAdvice> there = alternative.there();
        there.flatMap(AreaAdvice::area)
                .ifPresent(area ->
                        draft.sentence(0, words.text("explain.alternative", area.name(), Lines.same(area.code()))));
        if (alternative.finding().code().isReached()) {
            there.ifPresent(area -> addRiskThere(draft, area));
            alternative.restrictions().forEach(limit -> new RestrictionLines(words).add(draft, limit));
            addLimbs(draft, facts, alternative);
            draft.passage((names, lines) ->
                    onFile(names, alternative).ifPresent(file -> new AlternativeOnFile(words).add(lines, file)));
        }
        addAll(draft, alternative.settlement());
        addAll(draft, Missing.in(alternative));
        draft.sentence(
                0,
                words.text(
                        "explain.finding",
                        alternative.finding().text(),
                        Lines.same(alternative.finding().code())));
        reasons.add(draft, 1, alternative.finding());
    }

    private void addRiskThere(Draft draft, AreaAdvice area) {
        new PolicySection(words).addArea(draft, area);
        Missing.in(area).forEach(finding -> new MissingSection(words, reasons).add(draft, finding));
        draft.sentence(1, words.text("explain.same-scale"));
        new ScalePicture(words).add(draft, area);
        draft.sentence(1, words.text("explain.needed", words.of(area.needed())));
        draft.sentence(1, words.text("explain.shown", words.of(area.shown().code()), words.of(area.shownBasis())));
        draft.sentence(
                1,
                words.text(
                        "explain.finding",
                        area.risk().text(),
                        Lines.same(area.risk().code())));
        reasons.add(draft, 2, area.risk());
    }

    private void addLimbs(Draft draft, CaseFile facts, AlternativeAdvice alternative) {
        boolean minor = facts.applicant().unaccompaniedMinor() != Answer.NO;
        for (Limb limb : Limb.values()) {
            List<AspectAdvice> aspects = alternative.aspects().stream()
                    .filter(aspect -> aspect.aspect().limb() == limb)
                    .toList();
            if (!aspects.isEmpty() && (limb != Limb.UNACCOMPANIED_MINOR || minor)) {
                draft.item(0, words.of(limb));
                aspects.forEach(aspect -> addAspect(draft, alternative, aspect));
            }
        }
    }

    private void addAspect(Draft draft, AlternativeAdvice alternative, AspectAdvice aspect) {
        Text state = Missing.isNotNeeded(alternative, aspect.aspect())
                ? words.text("explain.aspect.not-needed")
                : words.of(aspect.state());
        draft.item(1, words.text("explain.aspect", words.of(aspect.aspect()), state));
        draft.passage((names, lines) -> onFile(names, alternative)
                .flatMap(file -> Optional.ofNullable(file.aspects().get(aspect.aspect())))
                .flatMap(found -> found.reasons())
                .ifPresent(text -> lines.sentence(2, Lines.quoted(text))));
    }

    private static Optional<CaseAlternative> onFile(CaseNames names, AlternativeAdvice alternative) {
        return alternative
                .there()
                .flatMap(AreaAdvice::area)
                .flatMap(area -> names.caseFile().alternatives().stream()
                        .filter(file -> file.area().equals(area.code()))
                        .findFirst());
    }

    private void addAll(Draft draft, List<? extends Finding<?>> findings) {
        for (Finding<?> finding : findings) {
            draft.item(0, reasons.withSources(finding));
            reasons.limits(finding).ifPresent(limits -> draft.sentence(1, limits));
            reasons.nextStep(finding).ifPresent(step -> draft.sentence(1, step));
        }
    }
}
