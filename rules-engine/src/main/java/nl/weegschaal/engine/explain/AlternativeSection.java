package nl.weegschaal.engine.explain;

import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.AlternativeAdvice;
import nl.weegschaal.model.advisory.AreaAdvice;
import nl.weegschaal.model.advisory.AspectAdvice;
import nl.weegschaal.model.advisory.Finding;
import nl.weegschaal.model.advisory.Section;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.vocabulary.AlternativeCode;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.Limb;
import nl.weegschaal.model.vocabulary.RiskCode;

/** The internal protection alternative, area by area and limb by limb. */
final class AlternativeSection {
    private final Words words;
    private final Reasons reasons;

    AlternativeSection(Words words, Reasons reasons) {
        this.words = words;
        this.reasons = reasons;
    }

    Section of(Advisory advisory) {
        Lines lines = new Lines();
        if (advisory.risk().code() == RiskCode.REAL_RISK_INDICATED) {
            new AlternativeOnFile(words).addActors(lines, advisory.caseFile());
        }
        for (AlternativeAdvice alternative : advisory.alternatives()) {
            add(lines, advisory, alternative);
        }
        return lines.under(words.text("explain.heading.alternative"));
    }

    private void add(Lines lines, Advisory advisory, AlternativeAdvice alternative) {
        Optional<AreaAdvice> there = alternative.there();
        there.flatMap(AreaAdvice::area)
                .ifPresent(area ->
                        lines.sentence(0, words.text("explain.alternative", area.name(), Lines.same(area.code()))));
        if (alternative.finding().code() != AlternativeCode.NOT_REACHED) {
            there.ifPresent(area -> addRiskThere(lines, area));
            alternative.restrictions().forEach(limit -> new LimitLines(words).add(lines, limit));
            addLimbs(lines, advisory, alternative);
            onFile(advisory, alternative).ifPresent(file -> new AlternativeOnFile(words).add(lines, file));
        }
        addAll(lines, alternative.exclusions());
        addAll(lines, alternative.gaps());
        addAll(lines, alternative.examinations());
        lines.sentence(
                0,
                words.text(
                        "explain.finding",
                        alternative.finding().text(),
                        Lines.same(alternative.finding().code())));
        reasons.add(lines, 1, alternative.finding());
    }

    private void addRiskThere(Lines lines, AreaAdvice area) {
        new PolicySection(words).addArea(lines, area);
        lines.sentence(1, words.text("explain.same-scale"));
        new ScalePicture(words).add(lines, area);
        lines.sentence(1, words.text("explain.needed", words.of(area.needed())));
        lines.sentence(1, words.text("explain.shown", words.of(area.shown().code()), words.of(area.shownBasis())));
        lines.sentence(
                1,
                words.text(
                        "explain.finding",
                        area.risk().text(),
                        Lines.same(area.risk().code())));
        reasons.add(lines, 2, area.risk());
    }

    private void addLimbs(Lines lines, Advisory advisory, AlternativeAdvice alternative) {
        boolean minor = advisory.caseFile().applicant().unaccompaniedMinor() != Answer.NO;
        for (Limb limb : Limb.values()) {
            List<AspectAdvice> aspects = alternative.aspects().stream()
                    .filter(aspect -> aspect.aspect().limb() == limb)
                    .toList();
            if (!aspects.isEmpty() && (limb != Limb.UNACCOMPANIED_MINOR || minor)) {
                lines.item(0, words.of(limb));
                aspects.forEach(aspect -> addAspect(lines, advisory, alternative, aspect));
            }
        }
    }

    private void addAspect(Lines lines, Advisory advisory, AlternativeAdvice alternative, AspectAdvice aspect) {
        lines.item(1, words.text("explain.aspect", words.of(aspect.aspect()), words.of(aspect.state())));
        onFile(advisory, alternative)
                .flatMap(file -> Optional.ofNullable(file.aspects().get(aspect.aspect())))
                .flatMap(found -> found.reasons())
                .ifPresent(text -> lines.sentence(2, Lines.quoted(text)));
    }

    private static Optional<CaseAlternative> onFile(Advisory advisory, AlternativeAdvice alternative) {
        return alternative
                .there()
                .flatMap(AreaAdvice::area)
                .flatMap(area -> advisory.caseFile().alternatives().stream()
                        .filter(file -> file.area().equals(area.code()))
                        .findFirst());
    }

    private void addAll(Lines lines, List<? extends Finding<?>> findings) {
        for (Finding<?> finding : findings) {
            lines.item(0, reasons.withSources(finding));
            reasons.limits(finding).ifPresent(limits -> lines.sentence(1, limits));
            words.ask(finding.code()).ifPresent(ask -> lines.sentence(1, words.text("explain.ask", ask)));
        }
    }
}
