package nl.weegschaal.engine.guard;

import java.util.List;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.AlternativeAdvice;
import nl.weegschaal.model.advisory.AreaAdvice;
import nl.weegschaal.model.advisory.ClosedAdvice;
import nl.weegschaal.model.advisory.Derivation;
import nl.weegschaal.model.advisory.Finding;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.AlternativeCode;
import nl.weegschaal.model.vocabulary.DegreeNeeded;
import nl.weegschaal.model.vocabulary.RiskCode;
import nl.weegschaal.model.vocabulary.StatementKind;

/** An advisory with one part falsified, as no rule set of ours makes it. */
final class Breach {
    private Breach() {}

    static Advisory risk(Advisory of, RiskCode code) {
        return home(of, area(of.home(), of.home().needed(), code(of.home().risk(), code)));
    }

    static Advisory needed(Advisory of, DegreeNeeded needed) {
        return home(of, area(of.home(), needed, of.home().risk()));
    }

    static Advisory alternative(Advisory of, AlternativeCode code) {
        List<AlternativeAdvice> alternatives = of.alternatives().stream()
                .map(alternative -> new AlternativeAdvice(
                        code(alternative.finding(), code),
                        alternative.there(),
                        alternative.restrictions(),
                        alternative.aspects(),
                        alternative.exclusions(),
                        alternative.gaps(),
                        alternative.examinations(),
                        alternative.settlement()))
                .toList();
        return parts(of, of.home(), alternatives, of.statements(), of.advice().derivation());
    }

    static Advisory withoutAlternatives(Advisory of) {
        return parts(of, of.home(), List.of(), of.statements(), of.advice().derivation());
    }

    static Advisory statements(Advisory of, List<Finding<StatementKind>> statements) {
        return parts(of, of.home(), of.alternatives(), statements, of.advice().derivation());
    }

    static Advisory derivation(Advisory of, Derivation derivation) {
        return parts(of, of.home(), of.alternatives(), of.statements(), derivation);
    }

    static Advisory text(Advisory of, Text text) {
        Finding<RiskCode> risk = of.home().risk();
        Finding<RiskCode> other = new Finding<>(risk.question(), risk.code(), text, risk.node(), risk.reasons());
        return home(of, area(of.home(), of.home().needed(), other));
    }

    private static <C extends Enum<C>> Finding<C> code(Finding<C> of, C code) {
        return new Finding<>(of.question(), code, of.text(), of.node(), of.reasons());
    }

    private static Advisory home(Advisory of, AreaAdvice home) {
        return parts(of, home, of.alternatives(), of.statements(), of.advice().derivation());
    }

    private static Advisory parts(
            Advisory of,
            AreaAdvice home,
            List<AlternativeAdvice> alternatives,
            List<Finding<StatementKind>> statements,
            Derivation derivation) {
        return new Advisory(
                of.caseFile(),
                new ClosedAdvice(of.basis(), home, alternatives, statements, derivation),
                advisory -> of.explanation());
    }

    private static AreaAdvice area(AreaAdvice of, DegreeNeeded needed, Finding<RiskCode> risk) {
        return new AreaAdvice(
                of.role(),
                of.area(),
                of.gradation(),
                of.policy(),
                of.openPoints(),
                of.contradictions(),
                of.attentions(),
                of.articleElements(),
                of.scale(),
                needed,
                of.shown(),
                of.shownBasis(),
                of.inquiry(),
                risk);
    }
}
