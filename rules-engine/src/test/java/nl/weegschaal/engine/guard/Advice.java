package nl.weegschaal.engine.guard;

import java.util.List;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.AlternativeAdvice;
import nl.weegschaal.model.advisory.AreaAdvice;
import nl.weegschaal.model.advisory.Basis;
import nl.weegschaal.model.advisory.Derivation;
import nl.weegschaal.model.advisory.Finding;
import nl.weegschaal.model.vocabulary.StatementKind;

/** An advisory without the case file and the explanation, which hold what a person wrote. */
record Advice(
        Basis basis,
        AreaAdvice home,
        List<AlternativeAdvice> alternatives,
        List<Finding<StatementKind>> statements,
        Derivation derivation) {
    static Advice of(Advisory advisory) {
        return new Advice(
                advisory.basis(),
                advisory.home(),
                advisory.alternatives(),
                advisory.statements(),
                advisory.derivation());
    }

    /** The words of every finding, in order. */
    static List<String> codes(Advisory advisory) {
        return Texts.findings(advisory).stream()
                .map(finding -> finding.question() + " " + finding.code())
                .toList();
    }
}
